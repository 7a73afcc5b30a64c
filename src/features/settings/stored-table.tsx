import { Button, Group, Table, Text } from "@mantine/core";
import type { KindInventory } from "../../domain/offline/inventory";
import { sizeText } from "../../domain/offline/size-text";
import { STORED_KINDS, type StoredKind } from "../../domain/offline/stored-file";
import { forgetSnapshot } from "../../runtime/python/snapshot-store";
import classes from "./settings.module.css";
import type { Stored } from "./use-stored";

const NAMES: Readonly<Record<StoredKind, string>> = {
  app: "The app and its editor",
  problems: "Problems",
  python: "Python",
  numpy: "NumPy",
  linter: "Ruff, for debriefs",
};

interface StoredTableProps {
  readonly stored: Stored | null;
  readonly onChange: () => void;
}

/** What is stored, by kind. The rows are there from the start, so that nothing moves when the sizes come. */
export function StoredTable({ stored, onChange }: StoredTableProps) {
  const inventory = stored?.inventory;
  const kinds = STORED_KINDS.filter((kind) => inventory?.[kind].files !== 0);
  return (
    <Table className={classes.stored} aria-label="What is stored on this machine">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>What</Table.Th>
          <Table.Th className={classes.files}>Files</Table.Th>
          <Table.Th className={classes.size}>Size</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {kinds.map((kind) => (
          <KindRow key={kind} name={NAMES[kind]} inventory={inventory?.[kind]} />
        ))}
        <Table.Tr>
          <Table.Td>
            <Group gap="xs">
              Python's snapshot
              <SnapshotNote bytes={stored?.snapshot} onRemoved={onChange} />
            </Group>
          </Table.Td>
          <Table.Td className={classes.files} />
          <Table.Td className={classes.size}>{stored ? sizeText(stored.snapshot) : ""}</Table.Td>
        </Table.Tr>
        <Table.Tr>
          <Table.Td>Your work</Table.Td>
          <Table.Td className={classes.files} />
          <Table.Td className={classes.size}>{stored && (stored.use.work === null ? "in the total" : sizeText(stored.use.work))}</Table.Td>
        </Table.Tr>
      </Table.Tbody>
      <Table.Tfoot>
        <Table.Tr>
          <Table.Th>On the disk, in all</Table.Th>
          <Table.Th colSpan={2} className={classes.size}>
            {totalText(stored)}
          </Table.Th>
        </Table.Tr>
      </Table.Tfoot>
    </Table>
  );
}

function KindRow({ name, inventory }: { readonly name: string; readonly inventory: KindInventory | undefined }) {
  return (
    <Table.Tr>
      <Table.Td>{name}</Table.Td>
      <Table.Td className={classes.files}>{inventory && filesText(inventory)}</Table.Td>
      <Table.Td className={classes.size}>{inventory && sizeText(inventory.storedBytes)}</Table.Td>
    </Table.Tr>
  );
}

const filesText = ({ files, storedFiles }: KindInventory): string => (files === storedFiles ? String(files) : `${storedFiles} of ${files}`);

function totalText(stored: Stored | null): string {
  if (!stored) return "";
  const { total, quota } = stored.use;
  if (total === null) return "not told by this browser";
  return quota === null ? sizeText(total) : `${sizeText(total)} of ${sizeText(quota)} allowed`;
}

function SnapshotNote({ bytes, onRemoved }: { readonly bytes: number | undefined; readonly onRemoved: () => void }) {
  if (!bytes) {
    return (
      <Text span size="sm" c="dimmed">
        is made when a problem is first opened, and lets Python start at once.
      </Text>
    );
  }
  return (
    <Button size="compact-xs" variant="default" title="The next problem that is opened makes it again" onClick={() => void forgetSnapshot().then(onRemoved)}>
      Remove
    </Button>
  );
}
