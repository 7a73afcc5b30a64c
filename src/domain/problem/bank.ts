import type { Difficulty, Field, Problem, ProblemCase } from "./problem-file";

/** A problem's line in the catalogue. */
export interface ProblemSummary {
  readonly id: string;
  readonly title: string;
  readonly difficulty: Difficulty;
  readonly field: Field;
  readonly topics: readonly string[];
  readonly minutes: number;
  readonly packages: readonly string[];
  readonly leetcode?: number | undefined;
}

/** A problem as the bank serves it: what a candidate may read, and the whole file packed. */
export interface BankedProblem extends ProblemSummary {
  readonly statement: string;
  readonly entry: string;
  readonly kind: Problem["kind"];
  readonly params: Problem["params"];
  readonly returns?: string | undefined;
  readonly mutates: Problem["mutates"];
  readonly starter: string;
  readonly limits: Problem["limits"];
  readonly samples: readonly ProblemCase[];
  readonly hintCount: number;
  /** `dryrun.problem/1`, packed. */
  readonly packed: string;
}

export function summaryOf({ id, title, difficulty, field, topics, minutes, packages, leetcode }: Problem): ProblemSummary {
  return { id, title, difficulty, field, topics, minutes, packages, ...(leetcode !== undefined && { leetcode }) };
}

export function bankedProblem(problem: Problem, packed: string): BankedProblem {
  const { statement, entry, kind, params, returns, mutates, starter, limits, cases, hints } = problem;
  const samples = cases.filter(({ hidden }) => !hidden);
  return { ...summaryOf(problem), statement, entry, kind, params, returns, mutates, starter, limits, samples, hintCount: hints.length, packed };
}
