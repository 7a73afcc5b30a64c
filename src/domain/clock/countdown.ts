/** What becomes of the code when the time is over. */
export const AT_END = ["nothing", "submit", "freeze"] as const;
export type AtEnd = (typeof AT_END)[number];
export type Counts = "down" | "up";

interface Set {
  /** What it counts down from; where it counts up, the target. */
  readonly minutes: number;
  /** Down where it is missing. */
  readonly counts?: Counts | undefined;
}

interface Started extends Set {
  /** Milliseconds that were left when something was last said of them. */
  readonly told?: number | undefined;
  /** What was done when the time was over; missing before. */
  readonly ended?: AtEnd | undefined;
  /** The editor was frozen, and its user went on all the same. */
  readonly wentOn?: boolean | undefined;
}

/** A problem's clock. Only instants and spans are stored, so a reload, sleep or a background tab change nothing. */
export type Countdown =
  | (Set & { readonly status: "idle" })
  /** `startedAt`: when it would have been started if it had never been paused. */
  | (Started & { readonly status: "running"; readonly startedAt: number })
  /** `solved`: it stopped because the code was Accepted. */
  | (Started & { readonly status: "paused"; readonly elapsedMs: number; readonly solved?: boolean | undefined });

const MINUTE_MS = 60_000;

export const totalMs = ({ minutes }: Countdown): number => minutes * MINUTE_MS;

export const startCountdown = ({ minutes, counts }: Countdown, now: number): Countdown => ({ status: "running", minutes, counts, startedAt: now });

export const resetCountdown = ({ minutes, counts }: Countdown): Countdown => ({ status: "idle", minutes, counts });

export function pauseCountdown(countdown: Countdown, now: number): Countdown {
  if (countdown.status !== "running") return countdown;
  return { ...saidAndDone(countdown), status: "paused", elapsedMs: elapsedMs(countdown, now) };
}

export function resumeCountdown(countdown: Countdown, now: number): Countdown {
  if (countdown.status !== "paused") return countdown;
  return { ...saidAndDone(countdown), status: "running", startedAt: now - countdown.elapsedMs };
}

const saidAndDone = ({ minutes, counts, told, ended, wentOn }: Started): Started => ({ minutes, counts, told, ended, wentOn });

/** The code was Accepted: a clock that runs stops at the moment when it was submitted. */
export function solveCountdown(countdown: Countdown, submittedAt: number): Countdown {
  const paused = countdown.status === "running" ? pauseCountdown(countdown, submittedAt) : countdown;
  return paused.status === "paused" && countdown.status === "running" ? { ...paused, solved: true } : countdown;
}

/** Milliseconds that it has run, pauses left out. */
export function elapsedMs(countdown: Countdown, now: number): number {
  switch (countdown.status) {
    case "idle":
      return 0;
    case "running":
      return Math.max(0, now - countdown.startedAt);
    case "paused":
      return countdown.elapsedMs;
  }
}

/** Milliseconds left; negative once the time is over. */
export const remainingMs = (countdown: Countdown, now: number): number => totalMs(countdown) - elapsedMs(countdown, now);

/** What it shows: the time left, or the time gone. */
export function shownText(countdown: Countdown, now: number): string {
  return countdown.counts === "up" ? goneText(elapsedMs(countdown, now)) : clockText(remainingMs(countdown, now));
}

/** Whether it ran out, and nothing was done about that yet. One that counts up never runs out. */
export const endIsDue = (countdown: Countdown, now: number): boolean =>
  countdown.status === "running" && countdown.counts !== "up" && countdown.ended === undefined && remainingMs(countdown, now) <= 0;

/** Whether the code may not be changed. */
export const isFrozen = (countdown: Countdown): boolean => countdown.status !== "idle" && countdown.ended === "freeze" && countdown.wentOn !== true;

/** `24:59`, `1:02:03`, `-0:07` when over. Rounded up while time is left, so that the last second is shown as one. */
export function clockText(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return (seconds < 0 ? "-" : "") + secondsText(Math.abs(seconds));
}

/** Time gone: `7:05`, or `1:07:05` from an hour on. Only whole seconds count. */
export const goneText = (ms: number): string => secondsText(Math.max(0, Math.floor(ms / 1000)));

function secondsText(seconds: number): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
