/** A problem's timer. Only instants are stored, so a reload, sleep or a background tab change nothing. */
export type Countdown =
  { readonly status: "idle"; readonly minutes: number } | { readonly status: "running"; readonly minutes: number; readonly startedAt: number };

const MINUTE_MS = 60_000;

export const startCountdown = ({ minutes }: Countdown, now: number): Countdown => ({ status: "running", minutes, startedAt: now });

export const resetCountdown = ({ minutes }: Countdown): Countdown => ({ status: "idle", minutes });

/** Milliseconds left; negative once the time is over. */
export function remainingMs(countdown: Countdown, now: number): number {
  const total = countdown.minutes * MINUTE_MS;
  return countdown.status === "idle" ? total : countdown.startedAt + total - now;
}

/** `24:59`, `1:02:03`, `-0:07` when over. Rounded up while time is left, so that the last second is shown as one. */
export function clockText(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  const [sign, whole] = seconds < 0 ? ["-", -seconds] : ["", seconds];
  const two = (part: number): string => String(part).padStart(2, "0");
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  return sign + (hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`);
}
