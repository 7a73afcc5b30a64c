import type { Findings } from "./findings";
import type { StepId } from "./steps";

/** What is agreed before a session starts. */
export interface SessionPlan {
  /** One or two, by the keys under which problems are kept: a slug, or `own/<id>`. */
  readonly problems: readonly string[];
  readonly minutes: number;
  readonly options: SessionOptions;
  /** What an interviewer asks besides the problems' own follow-ups: for each problem, in order. */
  readonly followUps: readonly (readonly string[])[];
}

export interface SessionOptions {
  /** As in the real room: the clock cannot be paused, and hints and editorials stay shut until the end. */
  readonly mock: boolean;
  /** Difficulty, topics and LeetCode's number stay hidden until the end. */
  readonly blind: boolean;
  /** Whether the editor suggests words. */
  readonly completion: boolean;
  /** Nothing is judged before the end. */
  readonly noRun: boolean;
  /** What becomes of the code when the time is over. */
  readonly atEnd: "submit" | "freeze";
  readonly voice: boolean;
}

/** One session, under way or over. Instants are milliseconds since 1970. */
export interface Session {
  readonly id: string;
  readonly plan: SessionPlan;
  readonly startedAt: number;
  readonly pauses: readonly Pause[];
  readonly end: SessionEnd | null;
  /** The candidate's own rating, from 1 to 5, by the id of what is rated. */
  readonly ratings: Readonly<Record<string, number>>;
  /** What the candidate, or the interviewer who got the recording as a file, writes about it. */
  readonly remarks: string;
  /** Whether it was recorded here, or came as a file. */
  readonly origin: "here" | "file";
  readonly updatedAt: number;
  /** Each problem's code as it began, where that may be another one now: in what came as a file. */
  readonly starters?: readonly string[] | undefined;
  /** What was found out about each problem's code afterwards. */
  readonly findings?: readonly Findings[] | undefined;
}

export interface Pause {
  readonly from: number;
  /** Null while it lasts. */
  readonly to: number | null;
}

export interface SessionEnd {
  readonly at: number;
  readonly reason: "finished" | "time" | "abandoned";
}

/** What is written down in a step: see `STEPS` for which box belongs where. */
export type BoxId = "questions" | "examples" | "bruteForce" | "statedBefore" | "idea" | "statedAfter" | "tests";

/**
 * What happened. `at` counts milliseconds of the wall clock since the session's start, pauses included; `problem` is an
 * index into the plan's problems.
 */
export type SessionEvent =
  /** A problem came into view: the first at 0. */
  | { readonly kind: "open"; readonly at: number; readonly problem: number }
  /** `text` took the place of what stood from `start` to before `end`. The code begins as the problem's starter. */
  | { readonly kind: "edit"; readonly at: number; readonly problem: number; readonly start: number; readonly end: number; readonly text: string }
  | { readonly kind: "trial"; readonly at: number; readonly problem: number; readonly trial: SessionTrial }
  | { readonly kind: "step"; readonly at: number; readonly problem: number; readonly step: StepId }
  /** A box's whole text, once typing in it has paused. */
  | { readonly kind: "box"; readonly at: number; readonly problem: number; readonly box: BoxId; readonly text: string }
  /** All own cases, as Python literals. */
  | { readonly kind: "cases"; readonly at: number; readonly problem: number; readonly cases: readonly (readonly string[])[] }
  /** A follow-up was shown: an index into the problem's, then the plan's for that problem. */
  | { readonly kind: "follow-up"; readonly at: number; readonly problem: number; readonly index: number }
  /** The page was hidden or shown again, was opened anew after a reload or a crash, or the clock was stopped. */
  | { readonly kind: "away" | "back" | "opened" | "paused" | "resumed"; readonly at: number }
  | { readonly kind: "voice"; readonly at: number; readonly on: boolean }
  | { readonly kind: "end"; readonly at: number; readonly reason: SessionEnd["reason"] };

/** A Run or a Submit, judged. Its code is what the edits before it made. */
export interface SessionTrial {
  /** `final`: judged because the session ended. */
  readonly kind: "run" | "submit" | "final";
  readonly verdict: string;
  readonly passed: number;
  readonly total: number;
  /** In the candidate's code, all cases together. */
  readonly ms: number;
  /** The second verdict of ML problems; null where there is none. */
  readonly safe: boolean | null;
}

/** Whether it was begun here and has not ended. */
export const isUnderWay = ({ end, origin }: Pick<Session, "end" | "origin">): boolean => end === null && origin === "here";

/** The time that counts: from the start to `now`, or to the end, without pauses. Milliseconds. */
export function workedMs(session: Pick<Session, "startedAt" | "pauses" | "end">, now: number): number {
  const until = session.end ? Math.min(session.end.at, now) : now;
  const paused = session.pauses.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to ?? until, until) - Math.min(from, until)), 0);
  return Math.max(0, until - session.startedAt - paused);
}

/** What is left of the session's minutes; negative once they are over. Milliseconds. */
export const leftMs = (session: Pick<Session, "startedAt" | "pauses" | "end" | "plan">, now: number): number =>
  session.plan.minutes * 60_000 - workedMs(session, now);
