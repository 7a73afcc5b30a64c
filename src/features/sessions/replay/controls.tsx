import { ActionIcon, Checkbox, Group, SegmentedControl, Text, Tooltip } from "@mantine/core";
import { IconPlayerPause, IconPlayerPlay, IconPlayerSkipBack, IconPlayerSkipForward } from "@tabler/icons-react";
import { goneText } from "../../../domain/clock/countdown";
import type { Mark } from "../../../domain/session/marks";
import classes from "./replay.module.css";
import type { Playback } from "./use-playback";

interface ControlsProps {
  readonly playback: Playback;
  readonly marks: readonly Mark[];
  readonly endMs: number;
  readonly hasVoice: boolean;
}

const SPEEDS = [1, 2, 4, 8, 16];
/** One press of an arrow key; Page up and down go ten times as far. */
const STEP_MS = 1_000;
/** A mark that was just jumped to is not the one before. */
const SLACK_MS = 500;

export function Controls({ playback, marks, endMs, hasVoice }: ControlsProps) {
  const { at, playing, speed, skipIdle, seek, toggle, setSpeed, setSkipIdle } = playback;
  const before = marks.findLast((mark) => mark.at < at - SLACK_MS);
  const after = marks.find((mark) => mark.at > at);
  return (
    <div className={classes.controls}>
      <Scrubber at={at} endMs={endMs} marks={marks} onSeek={seek} />
      <Group gap="xs">
        <JumpButton label="The mark before" icon={<IconPlayerSkipBack size={18} />} onClick={() => seek(before?.at ?? 0)} disabled={at === 0} />
        <Tooltip label={playing ? "Pause" : "Play"}>
          <ActionIcon size="lg" onClick={toggle} aria-label={playing ? "Pause" : "Play"}>
            {playing ? <IconPlayerPause size={18} /> : <IconPlayerPlay size={18} />}
          </ActionIcon>
        </Tooltip>
        <JumpButton label="The next mark" icon={<IconPlayerSkipForward size={18} />} onClick={() => seek(after?.at ?? endMs)} disabled={at >= endMs} />
        <Text size="sm" className={classes.clock} aria-label="Time in the session">
          {goneText(at)} of {goneText(endMs)}
        </Text>
        <SegmentedControl
          size="xs"
          aria-label="Speed"
          value={String(speed)}
          onChange={(value) => setSpeed(Number(value))}
          data={SPEEDS.map((value) => ({ value: String(value), label: `${value}×` }))}
        />
        <Checkbox size="xs" label="Skip idle time" checked={skipIdle} onChange={({ currentTarget }) => setSkipIdle(currentTarget.checked)} />
        {hasVoice && speed > 4 && (
          <Text size="sm" c="dimmed">
            The voice is heard up to 4×
          </Text>
        )}
      </Group>
    </div>
  );
}

interface JumpButtonProps {
  readonly label: string;
  readonly icon: React.ReactNode;
  readonly onClick: () => void;
  readonly disabled: boolean;
}

function JumpButton({ label, icon, onClick, disabled }: JumpButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon size="lg" variant="default" aria-label={label} onClick={onClick} disabled={disabled}>
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}

interface ScrubberProps {
  readonly at: number;
  readonly endMs: number;
  readonly marks: readonly Mark[];
  readonly onSeek: (at: number) => void;
}

/** The browser's own slider, so that every key and every reader knows it; the marks are drawn behind it. */
function Scrubber({ at, endMs, marks, onSeek }: ScrubberProps) {
  return (
    <div className={classes.scrubber}>
      <div className={classes.ticks} aria-hidden="true">
        {marks.map((mark, i) => (
          <span key={i} className={classes.tick} data-look={mark.look} style={{ insetInlineStart: `${(100 * mark.at) / Math.max(1, endMs)}%` }} />
        ))}
      </div>
      <input
        type="range"
        className={classes.range}
        aria-label="Moment of the session"
        aria-valuetext={goneText(at)}
        min={0}
        max={endMs}
        step={STEP_MS}
        value={at}
        onChange={({ currentTarget }) => onSeek(Number(currentTarget.value))}
      />
    </div>
  );
}
