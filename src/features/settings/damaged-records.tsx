import { Button, Group, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { Quarantined } from "../../domain/records/records";
import { useEnvironment } from "../../state/environment";
import { downloadText } from "../../ui/download";
import { instantStamp } from "../../ui/instant";

/** What was found damaged and put aside; nothing where there is none. */
export function DamagedRecords() {
  const { storage, now } = useEnvironment().services;
  const [records, setRecords] = useState<readonly Quarantined[]>([]);
  const found = useStore(storage.damaged);
  useEffect(() => void storage.quarantined().then(setRecords), [storage, found]);
  if (records.length === 0) return null;
  const forget = async (): Promise<void> => {
    await storage.forgetQuarantined();
    storage.damaged.setState([], true);
    setRecords([]);
  };
  return (
    <div>
      <Text size="sm" fw={600}>
        {records.length === 1 ? "One damaged record was put aside" : `${records.length} damaged records were put aside`}
      </Text>
      <Text size="sm" c="dimmed" mb="xs">
        {records.map(({ table, key }) => `${table} (${key})`).join(", ")}. They are kept as they were found; everything else works.
      </Text>
      <Group gap="xs">
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => downloadText(`dryrun-damaged-${instantStamp(now())}.json`, JSON.stringify(records, null, 1))}
        >
          Save them
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => void forget()}>
          Delete them
        </Button>
      </Group>
    </div>
  );
}
