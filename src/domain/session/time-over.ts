import { timeMarks } from "../clock/warnings";
import { leftMs, type Session, type SessionEnd } from "./session";

type Clock = Pick<Session, "startedAt" | "pauses" | "end" | "plan">;

export const isPaused = ({ pauses }: Pick<Session, "pauses">): boolean => pauses.at(-1)?.to === null;

/** The instant at which the session's minutes are over, as far as it is known; null while the clock stands. */
export function timeOverAt(session: Clock): number | null {
  if (isPaused(session)) return null;
  const paused = session.pauses.reduce((sum, { from, to }) => sum + ((to ?? from) - from), 0);
  return session.startedAt + session.plan.minutes * 60_000 + paused;
}

/** How a session that nobody ended ended by itself, although nobody was there to see; null while it goes on. */
export function endedByTime(session: Clock, now: number): SessionEnd | null {
  const over = timeOverAt(session);
  return session.end === null && over !== null && now >= over ? { at: over, reason: "time" } : null;
}

/** How long a warning stays. */
const SHOWN_MS = 30_000;

/** What is said as the time runs out: at its half, five minutes and one minute before its end; null in between. */
export function warningAt(session: Clock, now: number): string | null {
  const left = leftMs(session, now);
  return timeMarks(session.plan.minutes).findLast(({ at }) => left <= at && left > at - SHOWN_MS)?.text ?? null;
}
