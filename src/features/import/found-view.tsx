import { Alert, Button, Group, Text } from "@mantine/core";
import { IconFileImport } from "@tabler/icons-react";
import type { ImportItem } from "../../domain/importing/import-item";
import { FORMAT_NAMES } from "../../domain/importing/recognise";
import type { NamedFile } from "../../runtime/importing/picked-files";
import { ChooseButtons } from "./choose-files";
import { FaultTable } from "./fault-table";
import type { Found } from "./import-steps";

interface FoundViewProps {
  readonly found: Found;
  /** Why an import that was begun did not run. */
  readonly failed: string | undefined;
  readonly onConvert: () => Promise<void>;
  readonly onChoose: (files: Promise<readonly NamedFile[]>) => Promise<void>;
}

/** What was recognised, and the button that runs it. */
export function FoundView({ found, failed, onConvert, onChoose }: FoundViewProps) {
  const { name, items, faults, remarks } = found;
  return (
    <>
      <Text mb="sm" role="status">
        {items.length > 0 ? (
          <FoundText name={name} items={items} />
        ) : (
          <>Nothing in {name} can be imported. Nothing was run, and nothing on this machine was changed.</>
        )}
      </Text>
      {failed !== undefined && (
        <Alert color="red" variant="light" mb="sm" title="Python did not start">
          {failed}. Nothing was imported; try again.
        </Alert>
      )}
      {items.length > 0 && (
        <Text size="sm" c="dimmed" mb="md">
          To find out the cases, Dryrun runs the solutions and tests that the file brings, in a sandbox on this machine: without network, and without access to
          what you keep here. Nothing has run yet.
        </Text>
      )}
      <Group gap="sm">
        {items.length > 0 && (
          <Button leftSection={<IconFileImport size={16} />} onClick={() => void onConvert()}>
            Import {countText(items)}
          </Button>
        )}
        <ChooseButtons light onChoose={onChoose} />
      </Group>
      {remarks.map((remark) => (
        <Text key={remark} size="sm" c="dimmed" mt="sm">
          {remark}
        </Text>
      ))}
      <FaultTable faults={faults} title="What cannot be imported" />
    </>
  );
}

/** An exercise may become several problems. */
function countText(items: readonly ImportItem[]): string {
  const noun = items.some(({ format }) => format === "exercism") ? "item" : "problem";
  return `${items.length} ${noun}${items.length === 1 ? "" : "s"}`;
}

const NOUNS: Partial<Record<ImportItem["format"], string>> = { "deep-ml": "question", exercism: "exercise" };

function FoundText({ name, items }: { readonly name: string; readonly items: readonly ImportItem[] }) {
  const counts = new Map<ImportItem["format"], number>();
  for (const { format } of items) counts.set(format, (counts.get(format) ?? 0) + 1);
  const parts = [...counts].map(([format, count]) => `${count} ${FORMAT_NAMES[format]} ${NOUNS[format] ?? "problem"}${count === 1 ? "" : "s"}`);
  return (
    <>
      <strong>{name}</strong> holds {parts.join(", ")}.
    </>
  );
}
