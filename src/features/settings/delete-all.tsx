import { Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { useEnvironment } from "../../state/environment";

/** Starts anew, after a second question. */
export function DeleteAll() {
  const { storage } = useEnvironment().services;
  const [asking, setAsking] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const deleteAll = async (): Promise<void> => {
    const deleted = await storage.deleteAll();
    if (deleted.kind === "saved") location.reload();
    else setFault(deleted.message);
  };
  if (!asking) {
    return (
      <Group>
        <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
          Delete all my work …
        </Button>
      </Group>
    );
  }
  return (
    <div role="group" aria-label="Delete all my work">
      <Text size="sm" mb="xs">
        Everything that you wrote in this browser is deleted: code, attempts, notes, own cases, progress, settings, problems of your own. Only a backup brings
        it back.
      </Text>
      <Group gap="xs">
        <Button size="compact-sm" color="red" onClick={() => void deleteAll()}>
          Delete all of it
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => setAsking(false)}>
          Keep it
        </Button>
      </Group>
      {fault !== null && (
        <Text size="sm" mt="xs" role="status">
          It could not be deleted: {fault}
        </Text>
      )}
    </div>
  );
}
