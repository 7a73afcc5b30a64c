import type { ProblemSummary } from "../problem/bank";
import type { Difficulty, Field } from "../problem/problem-file";
import { type ProblemStatus, type Progress, statusOf } from "../progress/progress";

export interface CatalogueFilter {
  readonly search: string;
  readonly topics: readonly string[];
  readonly field: Field | "any";
  readonly difficulty: Difficulty | "any";
  readonly status: ProblemStatus | "any";
}

export const NO_FILTER: CatalogueFilter = { search: "", topics: [], field: "any", difficulty: "any", status: "any" };

/** The problems that pass, in their order; every word of the search has to occur in title, topic or LeetCode number. */
export function filterProblems<P extends ProblemSummary>(problems: readonly P[], filter: CatalogueFilter, progress: ReadonlyMap<string, Progress>): P[] {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  return problems.filter((problem) => {
    if (filter.field !== "any" && problem.field !== filter.field) return false;
    if (filter.difficulty !== "any" && problem.difficulty !== filter.difficulty) return false;
    if (filter.status !== "any" && statusOf(progress.get(problem.id)) !== filter.status) return false;
    if (filter.topics.length > 0 && !filter.topics.some((topic) => problem.topics.includes(topic))) return false;
    const text = [problem.title, problem.id, ...problem.topics, problem.leetcode ?? ""].join(" ").toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** The topics of a bank with the number of their problems, most frequent first. */
export function topicCounts(problems: readonly Pick<ProblemSummary, "topics">[]): { readonly topic: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const topic of problems.flatMap(({ topics }) => topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || a.localeCompare(b));
  return sorted.map(([topic, count]) => ({ topic, count }));
}

/** `binary-search` is written `Binary search`. */
export const topicName = (topic: string): string => topic.slice(0, 1).toUpperCase() + topic.slice(1).replaceAll("-", " ");
