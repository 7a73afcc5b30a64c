import { Button, FileButton, Group, List, Text } from "@mantine/core";
import { type ReactNode, useRef, useState } from "react";
import { type Backup, readBackup } from "../../domain/backup/backup";
import { type ImportPlan, planImport } from "../../domain/backup/import-plan";
import { useEnvironment } from "../../state/environment";
import { ImportPreview } from "./import-preview";

/** Bytes; a backup of years of work has a tenth of it. */
const LARGEST_FILE = 200_000_000;
const SHOWN_FAULTS = 6;

type Import =
  | { readonly kind: "none" }
  | { readonly kind: "reading" }
  | { readonly kind: "refused"; readonly title: string; readonly faults: readonly string[] }
  | { readonly kind: "planned"; readonly name: string; readonly backup: Backup; readonly plan: ImportPlan }
  | { readonly kind: "done"; readonly name: string };

/** Brings a backup in: the file is checked, what it would change is shown, and then it is done, all of it or nothing. */
export function ImportBackup({ beside }: { readonly beside: ReactNode }) {
  const { storage } = useEnvironment().services;
  const [state, setState] = useState<Import>({ kind: "none" });
  const forgetChoice = useRef<() => void>(null);
  const read = async (file: File | null): Promise<void> => {
    if (!file) return;
    // Otherwise the same file, chosen again, would be no change.
    forgetChoice.current?.();
    setState({ kind: "reading" });
    const opened = await open(file);
    setState(
      opened.kind === "backup" ? { kind: "planned", name: file.name, backup: opened.backup, plan: planImport(await storage.work(), opened.backup) } : opened,
    );
  };
  const apply = async (name: string, backup: Backup): Promise<void> => {
    const applied = await storage.applyBackup(backup);
    if (applied.kind === "saved") setState({ kind: "done", name });
    else setState({ kind: "refused", title: `Nothing was imported, and nothing changed. ${applied.message}`, faults: [] });
  };
  return (
    <div>
      <Group gap="xs">
        {beside}
        <FileButton resetRef={forgetChoice} onChange={(file) => void read(file)} accept="application/json,.json" inputProps={{ "aria-label": "Backup file" }}>
          {(props) => (
            <Button size="compact-sm" variant="default" loading={state.kind === "reading"} {...props}>
              Import a backup …
            </Button>
          )}
        </FileButton>
      </Group>
      {state.kind === "refused" && <Refused title={state.title} faults={state.faults} />}
      {state.kind === "planned" && (
        <ImportPreview name={state.name} plan={state.plan} onApply={() => apply(state.name, state.backup)} onCancel={() => setState({ kind: "none" })} />
      )}
      {state.kind === "done" && (
        <Text size="sm" mt="xs" role="status">
          Imported {state.name}.
        </Text>
      )}
    </div>
  );
}

async function open(file: File): Promise<{ readonly kind: "backup"; readonly backup: Backup } | Extract<Import, { kind: "refused" }>> {
  if (file.size > LARGEST_FILE) return { kind: "refused", title: `${file.name} is too large to be a backup. Nothing changed.`, faults: [] };
  const opened = readBackup(await file.text().catch(() => ""));
  switch (opened.kind) {
    case "backup":
      return opened;
    case "not-a-backup":
      return { kind: "refused", title: `${file.name} is no backup of Dryrun: ${opened.message}. Nothing changed.`, faults: [] };
    case "faulty":
      return { kind: "refused", title: `${file.name} has faults, so nothing of it was imported:`, faults: opened.faults };
  }
}

function Refused({ title, faults }: { readonly title: string; readonly faults: readonly string[] }) {
  const more = faults.length - SHOWN_FAULTS;
  return (
    <div role="alert">
      <Text size="sm" mt="xs" c="var(--text-bad)">
        {title}
      </Text>
      <List size="sm">
        {faults.slice(0, SHOWN_FAULTS).map((fault) => (
          <List.Item key={fault}>{fault}</List.Item>
        ))}
        {more > 0 && <List.Item>and {more} more</List.Item>}
      </List>
    </div>
  );
}
