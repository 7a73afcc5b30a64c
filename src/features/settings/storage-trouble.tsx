import { Alert, Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { useStore } from "zustand";
import { storageText } from "../../domain/storage/storage-state";
import { rawExport } from "../../runtime/storage/raw-database";
import { useEnvironment } from "../../state/environment";
import { downloadText } from "../../ui/download";
import { instantStamp } from "../../ui/instant";

/** What is wrong with this machine's storage, where something is, and what can still be had of it. */
export function StorageTrouble() {
  const { storage, now } = useEnvironment().services;
  const text = storageText(useStore(storage.state));
  const [fault, setFault] = useState<string | null>(null);
  if (text === null) return null;
  const save = async (): Promise<void> => {
    const raw = await rawExport();
    if (raw.kind === "text") downloadText(`dryrun-raw-${instantStamp(now())}.json`, raw.text);
    setFault(raw.kind === "text" ? null : raw.message);
  };
  return (
    <Alert color="yellow" title={text.title}>
      <Text size="sm">{text.detail}</Text>
      <Group gap="xs" mt="xs">
        <Button size="compact-sm" variant="default" onClick={() => (text.remedy === "reload" ? location.reload() : void storage.retry())}>
          {text.remedy === "reload" ? "Reload" : "Try again"}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => void save()}>
          Save what can be read
        </Button>
      </Group>
      {fault !== null && (
        <Text size="sm" mt="xs" role="status">
          Nothing of it can be read: {fault}
        </Text>
      )}
    </Alert>
  );
}
