import type { Verdict } from "../judging/verdict";

/** How far somebody is with a problem. Instants are milliseconds since 1970. */
export interface Progress {
  readonly problemId: string;
  readonly attemptedAt: number | null;
  readonly solvedAt: number | null;
  /** When the editorial was opened without an Accepted. */
  readonly gaveUpAt: number | null;
  readonly hintsShown: number;
  /** The fastest from the clock's start to an Accepted, in milliseconds; missing where the clock never ran. */
  readonly bestMs?: number | undefined;
}

export type ProblemStatus = "new" | "attempted" | "solved";

export const noProgress = (problemId: string): Progress => ({ problemId, attemptedAt: null, solvedAt: null, gaveUpAt: null, hintsShown: 0 });

export function statusOf(progress: Progress | undefined): ProblemStatus {
  if (progress?.solvedAt != null) return "solved";
  return progress?.attemptedAt != null ? "attempted" : "new";
}

/** After a Submit. */
export function afterSubmit(progress: Progress, verdict: Verdict, now: number): Progress {
  if (verdict === "Judge Error") return progress;
  const solvedAt = progress.solvedAt ?? (verdict === "Accepted" ? now : null);
  return { ...progress, attemptedAt: now, solvedAt };
}

/** After an Accepted that took so many milliseconds by the clock. */
export const withTime = (progress: Progress, ms: number): Progress => ({ ...progress, bestMs: Math.min(progress.bestMs ?? ms, ms) });

/** The editorial and the solutions are for those who solved the problem or gave up. */
export const mayReadEditorial = ({ solvedAt, gaveUpAt }: Progress): boolean => solvedAt !== null || gaveUpAt !== null;
