import type { Debrief } from "./debrief";
import { MISTAKES } from "./ratings";
import type { PartId, Score } from "./score";
import type { Session } from "./session";
import { STEPS, type StepId } from "./steps";

/** One session in a row of them. */
export interface TrendPoint {
  readonly id: string;
  readonly title: string;
  readonly startedAt: number;
  /** From 0 to 100, of what is known; null where nothing is. */
  readonly score: number | null;
  /** Shares from 0 to 1. */
  readonly parts: Readonly<Record<PartId, number | null>>;
  /** Minutes on a problem before its first code, in the mean; null where none was written. */
  readonly firstCodeMinutes: number | null;
  /** Share of the time in each step; null where none was recorded. */
  readonly steps: Readonly<Record<StepId, number>> | null;
  readonly verdicts: readonly string[];
  /** The mistake that was rated worst, if any was rated 3 or less. */
  readonly worst: string | null;
}

/** Rated so or less, a mistake was made. */
const MADE = 3;

export function trendPoint(session: Session, debrief: Debrief, score: Score): TrendPoint {
  const first = debrief.problems.flatMap(({ record }) => record.firstCode?.problemMs ?? []);
  return {
    id: session.id,
    title: debrief.problems.map(({ problem }) => problem.title).join(" and "),
    startedAt: session.startedAt,
    score: score.known === 0 ? null : (100 * score.points) / score.known,
    parts: Object.fromEntries(score.parts.map(({ id, points, most }) => [id, points === null ? null : points / most])) as Record<PartId, number | null>,
    firstCodeMinutes: first.length === 0 ? null : first.reduce((sum, ms) => sum + ms, 0) / first.length / 60_000,
    steps: stepShares(debrief),
    verdicts: debrief.problems.map(({ deciding }) => deciding?.verdict ?? "not judged"),
    worst: worstOf(session.ratings),
  };
}

function stepShares({ problems }: Debrief): Record<StepId, number> | null {
  const spent = STEPS.map(({ id }) => [id, problems.reduce((sum, { record }) => sum + record.stepMs[id], 0)] as const);
  const all = spent.reduce((sum, [, ms]) => sum + ms, 0);
  return all === 0 ? null : (Object.fromEntries(spent.map(([id, ms]) => [id, ms / all])) as Record<StepId, number>);
}

function worstOf(ratings: Readonly<Record<string, number>>): string | null {
  const made = MISTAKES.flatMap(({ id, title }) => ((ratings[id] ?? MADE + 1) <= MADE ? [{ title, rating: ratings[id] ?? 0 }] : []));
  return made.toSorted((a, b) => a.rating - b.rating)[0]?.title ?? null;
}
