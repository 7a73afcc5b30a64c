import { Button, Group, Progress, Text } from "@mantine/core";
import { useStore } from "zustand";
import { useEnvironment } from "../../../state/environment";

const MEGABYTE = 1_000_000;

/** How far Python is on its way into this page; nothing once it is there. */
export function PythonProgress() {
  const { python } = useEnvironment().services;
  const status = useStore(python.status);
  switch (status.status) {
    case "idle":
    case "ready":
      return null;
    case "fetching": {
      const share = (100 * status.loaded) / Math.max(status.total, 1);
      return (
        <div>
          <Text size="sm" c="dimmed" mt="xs" mb={4}>
            Fetching Python: {(status.loaded / MEGABYTE).toFixed(1)} of {(status.total / MEGABYTE).toFixed(1)} MB
          </Text>
          <Progress value={share} aria-label="Fetching Python" maw="20rem" />
        </div>
      );
    }
    case "starting":
      return (
        <Text size="sm" c="dimmed" mt="xs">
          {status.first ? "Starting Python for the first time; from now on it starts at once." : "Starting Python"}
        </Text>
      );
    case "failed":
      return (
        <Group gap="sm" mt="xs">
          <Text size="sm">Python did not start: {status.message}. Your code is kept.</Text>
          <Button size="compact-sm" variant="default" onClick={() => void python.retry()}>
            Try again
          </Button>
        </Group>
      );
  }
}
