import { type CatalogueFilter, filterProblems, NO_FILTER } from "../catalogue/filter";
import type { ProblemSummary } from "../problem/bank";
import { type Progress, statusOf } from "../progress/progress";

/** What a drawn session is to be about. */
export interface DrawWishes extends Pick<CatalogueFilter, "field" | "topics" | "difficulty"> {
  readonly count: 1 | 2;
  /** Of the whole session. */
  readonly minutes: number;
}

type ProgressOf = ReadonlyMap<string, Progress>;

/** The problems that a session may be drawn from. */
export const drawable = <P extends ProblemSummary>(problems: readonly P[], { field, topics, difficulty }: Omit<DrawWishes, "count" | "minutes">): P[] =>
  filterProblems(problems, { ...NO_FILTER, field, topics, difficulty }, new Map());

/**
 * Draws the problems of a session, the most due first: unsolved ones in random order, then those practised longest
 * ago. Problems that fit their part of the time go before those that do not, and a second one shares no topic with the
 * first where there is such a one. Fewer come back where fewer fit. `random`: from 0 to below 1.
 */
export function drawProblems(problems: readonly ProblemSummary[], progress: ProgressOf, wishes: DrawWishes, random: () => number): readonly string[] {
  const all = drawable(problems, wishes).map((problem) => ({ problem, due: dueness(problem, progress), lot: random() }));
  const part = wishes.minutes / wishes.count;
  const tooLong = ({ problem }: (typeof all)[number]): number => Number(problem.minutes > part);
  const queue = all.toSorted((a, b) => tooLong(a) - tooLong(b) || a.due - b.due || a.lot - b.lot).map(({ problem }) => problem);
  const [first, ...others] = queue;
  if (!first) return [];
  if (wishes.count === 1) return [first.id];
  const second = others.find((other) => other.minutes <= part && !sharesTopic(first, other)) ?? others[0];
  return second ? [first.id, second.id] : [first.id];
}

/** The smaller, the sooner: minus infinity where unsolved, else the instant of the last practice. */
function dueness({ id }: ProblemSummary, progress: ProgressOf): number {
  const known = progress.get(id);
  if (!known || statusOf(known) !== "solved") return -Infinity;
  return Math.max(known.solvedAt ?? 0, known.attemptedAt ?? 0);
}

const sharesTopic = (a: ProblemSummary, b: ProblemSummary): boolean => a.topics.some((topic) => b.topics.includes(topic));
