import { ActionIcon, Button, SegmentedControl, Text, Tooltip } from "@mantine/core";
import { IconClock, IconClockOff, IconListNumbers, IconPlayerPause, IconPlayerPlay } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { clockText } from "../../../domain/clock/countdown";
import { leftMs } from "../../../domain/session/session";
import { isPaused, warningAt } from "../../../domain/session/time-over";
import { useNow } from "../../../state/use-now";
import { FinishButton } from "./finish-button";
import { useRecording, useRunningSession } from "./session-context";
import classes from "./session.module.css";
import type { SessionVoice } from "./use-voice";
import { VoiceControl } from "./voice-control";

interface SessionBarProps {
  readonly railOpen: boolean;
  readonly onRail: (open: boolean) => void;
  readonly voice: SessionVoice;
}

/** The session's clock, its problems, and its end. */
export function SessionBar({ railOpen, onRail, voice }: SessionBarProps) {
  const { recorder } = useRunningSession();
  const session = useRecording(({ session }) => session);
  const paused = isPaused(session);
  return (
    <section className={classes.bar} aria-label="Session">
      <ProblemSwitch />
      <Clock />
      {!session.plan.options.mock && (
        <BarIcon label={paused ? "Go on" : "Stop the clock"} onClick={() => (paused ? recorder.resume() : recorder.pause())}>
          {paused ? <IconPlayerPlay size={16} /> : <IconPlayerPause size={16} />}
        </BarIcon>
      )}
      {session.plan.options.voice && <VoiceControl voice={voice} />}
      <Warning />
      <span className={classes.wideOnly}>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          aria-pressed={railOpen}
          leftSection={<IconListNumbers size={16} />}
          onClick={() => onRail(!railOpen)}
        >
          {railOpen ? "Hide steps" : "Show steps"}
        </Button>
      </span>
      <FinishButton />
    </section>
  );
}

function ProblemSwitch() {
  const { recorder, problems } = useRunningSession();
  const view = useRecording(({ moment }) => moment.problem);
  const paused = useRecording(({ session }) => isPaused(session));
  if (problems.length < 2) return null;
  const data = problems.map(({ title }, i) => ({
    value: String(i),
    label: (
      <>
        {i + 1}
        <span className={classes.switchTitle}> {title}</span>
      </>
    ),
  }));
  return (
    <SegmentedControl
      size="xs"
      aria-label="Problem"
      disabled={paused}
      value={String(view)}
      data={data}
      onChange={(value) => recorder.record({ kind: "open", problem: Number(value) })}
    />
  );
}

const WALL = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });

/** What is left, and what time it is. Hidden, it still warns. */
function Clock() {
  const session = useRecording(({ session }) => session);
  const now = useNow();
  const [hidden, setHidden] = useState(false);
  const left = leftMs(session, now);
  return (
    <>
      {!hidden && (
        <Text role="timer" aria-label="Time left in the session" className={classes.clock} data-short={left <= 5 * 60_000}>
          {clockText(left)}
        </Text>
      )}
      <BarIcon label={hidden ? "Show the clock" : "Hide the clock"} onClick={() => setHidden(!hidden)}>
        {hidden ? <IconClock size={16} /> : <IconClockOff size={16} />}
      </BarIcon>
      {!hidden && (
        <Text size="sm" c="dimmed" className={classes.wall} title="The time of day">
          {WALL.format(now)}
        </Text>
      )}
    </>
  );
}

/** Said where there is room to the right, so that nothing moves when it comes. */
function Warning() {
  const session = useRecording(({ session }) => session);
  const warning = warningAt(session, useNow());
  return (
    <span role="status" className={classes.warning} data-shown={warning !== null}>
      {warning}
    </span>
  );
}

interface BarIconProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

function BarIcon({ label, onClick, children }: BarIconProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
