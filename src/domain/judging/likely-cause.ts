import type { JudgedCase } from "./outcome";

export interface LikelyCause {
  readonly hint: string;
  readonly on: JudgedCase;
}

/**
 * What was probably done, where the referee found a slip that gives the very answer. Small cases prove little, so where
 * the first failure has no hint, the one that most of the others have is taken.
 */
export function likelyCause(cases: readonly JudgedCase[]): LikelyCause | null {
  const hinted = cases.flatMap((on) => (on.outcome.kind === "wrong" && on.outcome.hint !== undefined ? [{ hint: on.outcome.hint, on }] : []));
  const first = cases.find(({ outcome }) => outcome.kind === "wrong");
  const ofFirst = hinted.find(({ on }) => on === first);
  if (ofFirst) return ofFirst;
  const count = (hint: string): number => hinted.filter((other) => other.hint === hint).length;
  return hinted.reduce<LikelyCause | null>((best, one) => (best && count(best.hint) >= count(one.hint) ? best : one), null);
}
