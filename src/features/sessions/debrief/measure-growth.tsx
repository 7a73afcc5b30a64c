import { Button, Group, Text } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import type { Problem } from "../../../domain/problem/problem-file";
import type { MeasuredGrowth } from "../../../domain/session/findings";
import { examineGrowth } from "../../../runtime/session/examine";
import { useEnvironment } from "../../../state/environment";
import { TextWithCode } from "../../../ui/text-with-code";
import classes from "./debrief.module.css";

interface MeasureGrowthProps {
  readonly growth: MeasuredGrowth | null;
  readonly problem: Problem;
  readonly code: string;
  readonly onMeasured: (growth: MeasuredGrowth) => void;
}

/** Measures the code at growing sizes when it is asked for: what was stated is then held against that. */
export function MeasureGrowth({ growth, problem, code, onMeasured }: MeasureGrowthProps) {
  const { python } = useEnvironment().services;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const stopper = useRef(new AbortController());
  useEffect(() => {
    const mine = (stopper.current = new AbortController());
    return () => mine.abort();
  }, []);
  if (growth) {
    return (
      <Text size="sm" mt="xs">
        Measured: <TextWithCode>{growth.text}</TextWithCode>
      </Text>
    );
  }
  const measure = async (): Promise<void> => {
    setBusy(true);
    const { signal } = stopper.current;
    const examined = await examineGrowth(problem, code, python, signal);
    if (signal.aborted) return;
    setBusy(false);
    if (examined.kind === "found") onMeasured(examined.found);
    else setFailure(examined.message);
  };
  return (
    <Group gap="xs" mt="xs" className={classes.screenOnly}>
      <Button size="compact-sm" variant="default" loading={busy} onClick={() => void measure()} title="Runs the code at growing sizes; takes some seconds">
        Measure how it grows
      </Button>
      {failure !== null && (
        <Text size="sm" c="dimmed" role="status">
          It could not be measured: {failure}.
        </Text>
      )}
    </Group>
  );
}
