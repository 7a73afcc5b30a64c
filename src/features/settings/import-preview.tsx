import { Button, Group, Table, Text } from "@mantine/core";
import { useState } from "react";
import type { ImportPlan } from "../../domain/backup/import-plan";
import type { TableName } from "../../domain/records/records";

const NAMES: readonly (readonly [TableName, string])[] = [
  ["drafts", "Code"],
  ["attempts", "Attempts"],
  ["notes", "Notes"],
  ["ownCases", "Own cases"],
  ["progress", "Progress"],
  ["timers", "Timers"],
  ["ownProblems", "My problems"],
  ["sessions", "Sessions"],
  ["sessionLog", "Parts of recordings"],
  ["settings", "Settings"],
];

interface ImportPreviewProps {
  readonly name: string;
  readonly plan: ImportPlan;
  readonly onApply: () => Promise<void>;
  readonly onCancel: () => void;
}

/** What an import would do, before it is done. */
export function ImportPreview({ name, plan, onApply, onCancel }: ImportPreviewProps) {
  const [busy, setBusy] = useState(false);
  const { counts, setAside, changesNothing } = plan;
  const rows = NAMES.filter(([table]) => Object.values(counts[table]).some((count) => count > 0));
  const apply = (): void => {
    setBusy(true);
    void onApply();
  };
  return (
    <section aria-label="What the import would do">
      <Text size="sm" mt="sm" fw={600}>
        {changesNothing ? `Everything in ${name} is here already` : `What ${name} would bring`}
      </Text>
      <Table mt={4} mb="xs" verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>What</Table.Th>
            <Table.Th>New</Table.Th>
            <Table.Th>Newer than mine</Table.Th>
            <Table.Th>Older, mine stays</Table.Th>
            <Table.Th>Same</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(([table, label]) => (
            <Table.Tr key={table}>
              <Table.Td>{label}</Table.Td>
              <Table.Td>{counts[table].new}</Table.Td>
              <Table.Td>{counts[table].newer}</Table.Td>
              <Table.Td>{counts[table].older}</Table.Td>
              <Table.Td>{counts[table].equal}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {!changesNothing && (
        <Text size="sm" c="dimmed" mb="xs">
          {setAside > 0 && `${setAside === 1 ? "The older of two versions of your code goes" : `${setAside} older versions of your code go`} into History. `}
          Own cases are joined, and the older of two notes is kept below the newer.
        </Text>
      )}
      <Group gap="xs">
        {!changesNothing && (
          <Button size="compact-sm" loading={busy} onClick={apply}>
            Import
          </Button>
        )}
        <Button size="compact-sm" variant="default" onClick={onCancel}>
          {changesNothing ? "Close" : "Cancel"}
        </Button>
      </Group>
    </section>
  );
}
