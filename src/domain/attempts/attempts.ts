import type { Conclusion } from "../growth/conclude";
import type { Attempt, AttemptResult } from "../records/records";
import { type JudgedCase } from "../judging/outcome";
import { type Report, verdictOf } from "../judging/verdict";

/** Runs of one problem beyond this number are let go, the oldest first. All else is kept. */
export const MOST_RUNS = 200;

/** The latest first. */
export const newestFirst = (attempts: readonly Attempt[]): Attempt[] => attempts.toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));

/** A problem's attempts after one more: what to write, and the ids of what to delete. */
export interface AddedAttempt {
  readonly put: Attempt;
  readonly drop: readonly string[];
}

/** Adds a Run or a Submit. The same Run once more is counted, not listed again. */
export function addTrial(all: readonly Attempt[], trial: Attempt): AddedAttempt {
  const [last] = newestFirst(all);
  if (last && repeats(last, trial)) return { put: { ...last, at: trial.at, result: trial.result, times: (last.times ?? 1) + 1 }, drop: [] };
  return { put: trial, drop: runsToDrop([...all, trial]) };
}

/** The attempt to which a measured growth belongs: the latest that was Accepted with this very code. Null where there is none. */
export function withGrowth(all: readonly Attempt[], code: string, growth: Conclusion): Attempt | null {
  const found = newestFirst(all).find((attempt) => attempt.kind === "submit" && attempt.code === code && attempt.result?.verdict === "Accepted");
  return found ? { ...found, growth } : null;
}

/** Sets code aside, in place of what was set aside under its id; the same code set aside twice running is one. */
export function addSetAside(all: readonly Attempt[], aside: Attempt): AddedAttempt {
  const last = newestFirst(all).find(({ kind, id }) => kind === "set-aside" && id !== aside.id);
  return { put: last?.code === aside.code ? { ...last, at: aside.at } : aside, drop: [] };
}

/** The ids of one problem's Runs beyond the number that is kept. */
export function runsToDrop(all: readonly Attempt[]): readonly string[] {
  const runs = newestFirst(all.filter(({ kind }) => kind === "run"));
  return runs.slice(MOST_RUNS).map(({ id }) => id);
}

function repeats(last: Attempt, trial: Attempt): boolean {
  const same = (a: AttemptResult | null, b: AttemptResult | null): boolean => a?.verdict === b?.verdict && a?.passed === b?.passed && a?.total === b?.total;
  return last.kind === "run" && trial.kind === "run" && last.code === trial.code && same(last.result, trial.result);
}

/** What an attempt keeps of a report; null for one that was stopped, or that never began. */
export function resultOf(report: Report | { readonly kind: "bad-case" }): AttemptResult | null {
  const verdict = report.kind === "bad-case" ? null : verdictOf(report);
  if (verdict === null) return null;
  if (report.kind !== "judged") return { verdict, passed: 0, total: 0, ms: 0 };
  return { verdict, passed: report.passed, total: report.total, ms: codeTimeMs(report.cases) };
}

/** Milliseconds in the candidate's code, all cases together. */
export const codeTimeMs = (cases: readonly JudgedCase[]): number => cases.reduce((sum, { outcome }) => sum + ("ms" in outcome ? outcome.ms : 0), 0);
