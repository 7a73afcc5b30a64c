import { ActionIcon, Button, Group, Text, Tooltip } from "@mantine/core";
import { IconClock, IconRefresh } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { clockText, type Countdown, remainingMs, resetCountdown, startCountdown } from "../../domain/clock/countdown";
import { useEnvironment } from "../../state/environment";
import { useWorkspace } from "./workspace-context";
import classes from "./workspace.module.css";

/** Counts the problem's minutes down, by the wall clock. */
export function Timer() {
  const { services } = useEnvironment();
  const { problem } = useWorkspace();
  const [countdown, setCountdown] = useState<Countdown>({ status: "idle", minutes: problem.minutes });
  const now = useNow(countdown.status === "running", services.now);
  useEffect(() => {
    void services.storage.timer(problem.id).then((stored) => stored && setCountdown(stored));
  }, [services, problem.id]);
  const change = (next: Countdown): void => {
    setCountdown(next);
    void services.storage.saveTimer(problem.id, next);
  };
  const left = remainingMs(countdown, now);
  if (countdown.status === "idle") {
    return (
      <Tooltip label={`Start the clock: ${countdown.minutes} minutes`}>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<IconClock size={14} />}
          className={classes.clock}
          aria-label={`Start the clock, ${countdown.minutes} minutes`}
          onClick={() => change(startCountdown(countdown, services.now()))}
        >
          {clockText(left)}
        </Button>
      </Tooltip>
    );
  }
  return (
    <Group gap={2} wrap="nowrap">
      <Text role="timer" aria-label="Time left" size="sm" fw={600} className={classes.clock} {...(left < 0 && { c: "var(--text-bad)" })}>
        {clockText(left)}
      </Text>
      <Tooltip label="Reset the clock">
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label="Reset the clock" onClick={() => change(resetCountdown(countdown))}>
          <IconRefresh size={14} />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}

/** The time, again whenever a second has passed. */
function useNow(ticking: boolean, now: () => number): number {
  const [time, setTime] = useState(now);
  useEffect(() => {
    if (!ticking) return;
    setTime(now());
    const timer = setInterval(() => setTime(now()), 250);
    return () => clearInterval(timer);
  }, [ticking, now]);
  return time;
}
