import type { SessionEvent } from "./session";

/** Without an event for this long, nothing is to be seen. */
const IDLE_MS = 5_000;
/** So much of the quiet is left before the next event. */
const LEAD_MS = 1_000;

interface Step {
  readonly at: number;
  /** Milliseconds of the watcher's time since the last step. */
  readonly elapsedMs: number;
  readonly speed: number;
  readonly skipIdle: boolean;
}

/** Where a replay is after a step: `speed` times as far, over idle time at once, never beyond the end. */
export function advanced(events: readonly SessionEvent[], next: number, { at, elapsedMs, speed, skipIdle }: Step): number {
  const end = events.at(-1)?.at ?? 0;
  const reached = Math.min(end, at + elapsedMs * speed);
  const coming = events[next]?.at;
  if (!skipIdle || coming === undefined || coming - at <= IDLE_MS) return reached;
  return Math.max(reached, coming - LEAD_MS);
}
