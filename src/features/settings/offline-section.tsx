import { Button, Group, Progress, Text, Title } from "@mantine/core";
import { useState } from "react";
import { useStore } from "zustand";
import { type OfflineState, offlineText } from "../../domain/offline/offline-state";
import { useEnvironment, useOffline } from "../../state/environment";
import { InstallButton } from "./install-button";
import { OfflineAction } from "./offline-action";
import { PersistenceLine } from "./persistence-line";
import classes from "./settings.module.css";
import { StoredTable } from "./stored-table";
import { useStored } from "./use-stored";

/** What is kept on this machine so that no network is needed, how large it is, and what can be done about it. */
export function OfflineSection() {
  const state = useOffline();
  const { stored, refresh } = useStored(state.kind);
  const { title, detail } = offlineText(state);
  return (
    <section className={classes.section} aria-labelledby="offline-title">
      <Title order={2} id="offline-title">
        Offline and storage
      </Title>
      <div className={classes.state}>
        <Text fw={600}>{title}</Text>
        <Text size="sm" c="dimmed">
          {detail}
        </Text>
        {state.kind === "storing" && <Progress mt="xs" size="sm" value={(state.storedBytes / state.totalBytes) * 100} aria-label="Stored for offline use" />}
      </div>
      <Group gap="xs">
        <OfflineAction state={state} />
        <RepairButton state={state} onDone={refresh} />
        <InstallButton />
      </Group>
      <StoredTable stored={stored} onChange={refresh} />
      <PersistenceLine />
      <InstallHint />
    </section>
  );
}

interface RepairButtonProps {
  readonly state: OfflineState;
  readonly onDone: () => void;
}

function RepairButton({ state, onDone }: RepairButtonProps) {
  const { offline } = useEnvironment().services;
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState("");
  const check = async (): Promise<void> => {
    setBusy(true);
    setResult("");
    try {
      const { checked, fetched, failure } = await offline.checkAndRepair();
      setResult(failure ?? (fetched === 0 ? `All ${checked} files are as they should be.` : `${checked} files checked, ${fetched} fetched again.`));
    } catch (error) {
      setResult((error as Error).message);
    }
    setBusy(false);
    onDone();
  };
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        loading={busy}
        disabled={state.kind === "not-offered" || state.kind === "storing" || state.kind === "checking"}
        onClick={() => void check()}
      >
        Check and repair
      </Button>
      <Text size="sm" role="status">
        {result}
      </Text>
    </>
  );
}

function InstallHint() {
  const { kind } = useStore(useEnvironment().services.installPrompt.state);
  if (kind === "offered") return null;
  return (
    <Text size="sm" c="dimmed">
      {kind === "installed"
        ? "Dryrun is installed as an app."
        : "To install Dryrun as an app, look for “Install”, “Add to Dock” or “Add to Home Screen” in the browser's menu. It works the same in a tab."}
    </Text>
  );
}
