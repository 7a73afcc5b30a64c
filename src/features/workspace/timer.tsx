import { ActionIcon, Button, Group, Text, Tooltip } from "@mantine/core";
import { IconClock, IconPlayerPauseFilled, IconPlayerPlayFilled } from "@tabler/icons-react";
import { clockText, pauseCountdown, remainingMs, resumeCountdown, shownText, startCountdown, totalMs } from "../../domain/clock/countdown";
import { useEnvironment, useSettings } from "../../state/environment";
import { ClockMenu } from "./clock/clock-menu";
import { ClockNote } from "./clock/clock-note";
import classes from "./clock/clock.module.css";
import { useClock } from "./clock/use-clock";
import { useWorkspace } from "./workspace-context";

/** The practice clock: by the wall, down from the problem's minutes or up, and what it has to say. */
export function Timer() {
  const { hidden } = useSettings().clock;
  return (
    <Group gap={0} wrap="nowrap">
      {!hidden && <Face />}
      <ClockMenu />
      <ClockNote />
    </Group>
  );
}

function Face() {
  const { clock } = useWorkspace();
  const { counts } = useSettings().clock;
  const { now: clockNow } = useEnvironment().services;
  const { countdown, now } = useClock();
  if (countdown.status === "idle") {
    const minutes = `${countdown.minutes} minutes`;
    const face = clockText(counts === "down" ? totalMs(countdown) : 0);
    return (
      <Tooltip label={counts === "down" ? `Start the clock: ${minutes}` : `Start the clock: it counts up, the target is ${minutes}`}>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          leftSection={<IconClock size={14} />}
          className={classes.digits}
          aria-label={`Start the clock: ${face}`}
          onClick={() => clock.change((before) => startCountdown({ ...before, counts }, clockNow()))}
        >
          {face}
        </Button>
      </Tooltip>
    );
  }
  const running = countdown.status === "running";
  const [label, Icon] = running ? (["Pause the clock", IconPlayerPauseFilled] as const) : (["Resume the clock", IconPlayerPlayFilled] as const);
  const toggle = (): void => clock.change((before) => (running ? pauseCountdown(before, clockNow()) : resumeCountdown(before, clockNow())));
  return (
    <>
      <Text
        role="timer"
        aria-label={countdown.counts === "up" ? "Time gone" : "Time left"}
        size="sm"
        fw={600}
        className={classes.digits}
        data-over={remainingMs(countdown, now) < 0}
        data-standing={!running}
      >
        {shownText(countdown, now)}
      </Text>
      <Tooltip label={label}>
        <ActionIcon variant="subtle" color="gray" size="sm" aria-label={label} className={classes.pause} onClick={toggle}>
          <Icon size={12} />
        </ActionIcon>
      </Tooltip>
    </>
  );
}
