import { codeTimeMs } from "../../src/domain/attempts/attempts";
import { explainOutcome } from "../../src/domain/judging/outcome-text";
import { likelyCause } from "../../src/domain/judging/likely-cause";
import type { JudgedCase } from "../../src/domain/judging/outcome";
import { safetyOf } from "../../src/domain/judging/safety";
import type { Field } from "../../src/domain/problem/problem-file";
import { firstFailure, type Report, type Verdict, verdictOf } from "../../src/domain/judging/verdict";

/** One grading's line of output. */
export interface Graded {
  readonly problem: string;
  readonly solution: string;
  readonly verdict: Verdict;
  readonly passed: number;
  readonly total: number;
  /** Milliseconds in the candidate's code, all cases together. */
  readonly ms: number;
  /** Whether an answer to an ML problem that is right on ordinary input is numerically safe too; null where that cannot be said. */
  readonly safe: boolean | null;
  readonly firstFailure: FirstFailure | null;
}

export interface Grading {
  readonly problem: string;
  readonly solution: string;
  readonly field?: Field;
}

export interface FirstFailure {
  /** Counted from 1; null where no case was run. */
  readonly case: number | null;
  readonly label: string | null;
  readonly message: string;
  /** What was probably done, where a known slip gives the very answer. */
  readonly hint?: string;
  /** The candidate's line, where an error names one. */
  readonly line?: number;
}

export function graded({ problem, solution, field = "algorithms" }: Grading, report: Report): Graded {
  const verdict = verdictOf(report) ?? "Judge Error";
  if (report.kind !== "judged") return { problem, solution, verdict, passed: 0, total: 0, ms: 0, safe: null, firstFailure: beforeAnyCase(report) };
  const { cases, passed, total } = report;
  const failure = firstFailure(cases);
  const safety = safetyOf(field, cases);
  const safe = safety && safety.kind === "safe";
  return {
    problem,
    solution,
    verdict,
    passed,
    total,
    ms: Math.round(codeTimeMs(cases) * 10) / 10,
    safe,
    firstFailure: failure ? { ...ofCase(failure), ...hintOf(cases) } : null,
  };
}

/** What stands for a grading that could not be made. */
export const ungraded = (problem: string, solution: string, message: string): Graded => graded({ problem, solution }, { kind: "judge-error", message });

function beforeAnyCase(report: Exclude<Report, { kind: "judged" }>): FirstFailure {
  const nowhere = { case: null, label: null };
  switch (report.kind) {
    case "syntax-error": {
      const line = report.error.frames.at(-1)?.line;
      return { ...nowhere, message: report.error.message, ...(line !== undefined && { line }) };
    }
    case "banned":
      return { ...nowhere, message: `this problem is to be solved without ${report.name}`, line: report.line };
    case "judge-error":
      return { ...nowhere, message: report.message };
    case "stopped":
      return { ...nowhere, message: "stopped" };
  }
}

function hintOf(cases: readonly JudgedCase[]): { readonly hint?: string } {
  const cause = likelyCause(cases);
  if (!cause) return {};
  const elsewhere = cause.on === firstFailure(cases) ? "" : `Case ${cause.on.index + 1} (${cause.on.label}): `;
  return { hint: elsewhere + cause.hint };
}

function ofCase({ index, label, outcome }: JudgedCase): FirstFailure {
  const line = "error" in outcome ? outcome.error.frames.at(-1)?.line : undefined;
  return { case: index + 1, label, message: explainOutcome(outcome) ?? outcome.kind, ...(line !== undefined && { line }) };
}
