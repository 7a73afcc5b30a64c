import type { SessionEvent } from "./session";

/** How far a candidate is with one problem, as far as an interviewer's next question depends on it. */
export interface FollowUpFacts {
  /** Follow-ups that there are. */
  readonly count: number;
  /** Time spent on the problem. Milliseconds. */
  readonly spentMs: number;
  /** The problem's part of the session. Milliseconds. */
  readonly shareMs: number;
  /** Time spent on the problem when all cases of a Run or a Submit passed for the first time; null where none did. */
  readonly passedAfterMs: number | null;
  readonly accepted: boolean;
}

/** The first is asked by then at the latest, as a part of the problem's time. */
const FIRST = 0.5;
/** Each further one that much later. */
const STEP = 0.1;

/**
 * How many follow-ups have been asked: the first once all cases of a Run pass or half of the problem's time is spent,
 * the next ones a tenth of that time later each, and all once the code is Accepted.
 */
export function unlockedCount({ count, spentMs, shareMs, passedAfterMs, accepted }: FollowUpFacts): number {
  if (accepted) return count;
  const first = Math.min(FIRST * shareMs, passedAfterMs ?? Infinity);
  if (spentMs < first) return 0;
  return Math.min(count, 1 + Math.floor((spentMs - first) / (STEP * shareMs)));
}

/** When all cases of a problem's Run or Submit passed for the first time (milliseconds since the start), and whether a Submit was Accepted. */
export function passing(events: readonly SessionEvent[], problem: number): { readonly at: number | null; readonly accepted: boolean } {
  const passed = events.filter((event) => event.kind === "trial" && event.problem === problem && event.trial.verdict === "Accepted");
  return { at: passed[0]?.at ?? null, accepted: passed.some((event) => event.kind === "trial" && event.trial.kind !== "run") };
}
