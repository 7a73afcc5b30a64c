import { Button, Group, NumberInput, Popover, SegmentedControl, Stack, Switch, Text, UnstyledButton } from "@mantine/core";
import { IconChevronDown, IconClock } from "@tabler/icons-react";
import { useState } from "react";
import {
  type AtEnd,
  clockText,
  type Countdown,
  type Counts,
  pauseCountdown,
  resetCountdown,
  resumeCountdown,
  startCountdown,
} from "../../../domain/clock/countdown";
import { useEnvironment, useProgress, useSettings } from "../../../state/environment";
import { useWorkspace } from "../workspace-context";
import classes from "./clock.module.css";
import { useClock } from "./use-clock";

/** All that can be done with the clock, and what is chosen about it. */
export function ClockMenu() {
  const { clock } = useSettings();
  const [open, setOpen] = useState(false);
  return (
    <Popover withArrow shadow="md" width={300} trapFocus returnFocus opened={open} onChange={setOpen}>
      <Popover.Target>
        <UnstyledButton
          className={classes.menu}
          onClick={() => setOpen(!open)}
          aria-label="The clock's menu"
          title="The clock: pause, reset, minutes, what happens at the end"
        >
          {clock.hidden ? <IconClock size={16} /> : <IconChevronDown size={14} />}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <Actions onDone={() => setOpen(false)} />
          <Choices />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function Actions({ onDone }: { readonly onDone: () => void }) {
  const { clock } = useWorkspace();
  const { counts } = useSettings().clock;
  const { now } = useEnvironment().services;
  const { countdown } = useClock();
  const set = (change: (before: Countdown) => Countdown): void => {
    clock.change(change);
    onDone();
  };
  return (
    <Group gap="xs">
      {countdown.status === "idle" && (
        <Button size="compact-sm" onClick={() => set((before) => startCountdown({ ...before, counts }, now()))}>
          Start
        </Button>
      )}
      {countdown.status === "running" && (
        <Button size="compact-sm" onClick={() => set((before) => pauseCountdown(before, now()))}>
          Pause
        </Button>
      )}
      {countdown.status === "paused" && (
        <Button size="compact-sm" onClick={() => set((before) => resumeCountdown(before, now()))}>
          Resume
        </Button>
      )}
      <Button size="compact-sm" variant="default" disabled={countdown.status === "idle"} onClick={() => set(resetCountdown)}>
        Reset
      </Button>
    </Group>
  );
}

function Choices() {
  const { clock, problem } = useWorkspace();
  const { clock: chosen, setClock } = useSettings();
  const { countdown } = useClock();
  const best = useProgress().byProblem.get(problem.id)?.bestMs;
  const idle = countdown.status === "idle";
  const setCounts = (counts: Counts): void => {
    setClock({ counts });
    clock.change((before) => ({ ...before, counts }));
  };
  return (
    <>
      <NumberInput
        label="Target time"
        description={idle ? `This problem's own: ${problem.minutes} minutes` : "Reset the clock to change it"}
        size="xs"
        min={1}
        max={600}
        clampBehavior="strict"
        allowDecimal={false}
        suffix=" min"
        disabled={!idle}
        value={countdown.minutes}
        onChange={(minutes) => typeof minutes === "number" && minutes >= 1 && clock.change((before) => ({ ...before, minutes }))}
      />
      <Choice label="It counts">
        <SegmentedControl
          size="xs"
          aria-label="It counts"
          value={countdown.status === "idle" ? chosen.counts : (countdown.counts ?? "down")}
          onChange={(value) => setCounts(value as Counts)}
          data={[
            { value: "down", label: "down" },
            { value: "up", label: "up" },
          ]}
        />
      </Choice>
      <Choice label="When the time is over">
        <SegmentedControl
          size="xs"
          aria-label="When the time is over"
          value={chosen.atEnd}
          onChange={(value) => setClock({ atEnd: value as AtEnd })}
          data={[
            { value: "nothing", label: "go on" },
            { value: "submit", label: "submit" },
            { value: "freeze", label: "freeze" },
          ]}
        />
      </Choice>
      <Switch size="xs" label="Hide the time" checked={chosen.hidden} onChange={({ currentTarget }) => setClock({ hidden: currentTarget.checked })} />
      <Text size="xs" c="dimmed">
        {best === undefined ? "Your best time appears here once you are Accepted with the clock on." : `Your best so far: ${clockText(best)}`}
      </Text>
    </>
  );
}

function Choice({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <Text size="xs" fw={500} mb={2}>
        {label}
      </Text>
      {children}
    </div>
  );
}
