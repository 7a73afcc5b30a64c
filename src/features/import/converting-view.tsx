import { Button, Progress, Text } from "@mantine/core";
import { IconPlayerStop } from "@tabler/icons-react";
import { useStore } from "zustand";
import { useEnvironment } from "../../state/environment";
import type { Found } from "./import-steps";
import classes from "./import.module.css";

interface ConvertingViewProps {
  readonly found: Found;
  readonly done: number;
  readonly onStop: () => void;
}

/** How far an import is, and the button that stops it. */
export function ConvertingView({ found: { items }, done, onStop }: ConvertingViewProps) {
  const python = useStore(useEnvironment().services.python.status);
  const starting = python.status !== "ready" && done === 0;
  return (
    <>
      <Text mb={6} role="status" className={classes.progressText}>
        {starting ? "Starting Python" : `${done} of ${items.length}: ${items[done]?.label ?? ""}`}
      </Text>
      <Progress value={(100 * done) / Math.max(items.length, 1)} aria-label="Items imported" mb="md" transitionDuration={0} />
      <Button variant="default" leftSection={<IconPlayerStop size={16} />} onClick={onStop}>
        Stop
      </Button>
    </>
  );
}
