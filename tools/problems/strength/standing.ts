import type { Equivalent } from "./equivalents";

/** What became of a mutant. */
export interface JudgedMutant {
  readonly id: string;
  readonly line: number;
  readonly killed: boolean;
}

/** A problem's mutants as they were judged, before anyone says which of them are equivalent. */
export interface Trial {
  readonly slug: string;
  /** Every mutant there is; where there are many, only some are judged. */
  readonly ids: readonly string[];
  readonly mutants: readonly JudgedMutant[];
}

export interface Standing {
  readonly slug: string;
  readonly mutants: number;
  readonly killed: number;
  readonly equivalent: number;
  readonly survivors: readonly JudgedMutant[];
  /** Entries of the list of equivalents that have to go, and why. */
  readonly stale: readonly string[];
}

/** Sets the equivalents aside. An entry that names no mutant, or one that is killed, is stale. */
export function standingOf({ slug, ids, mutants }: Trial, equivalents: readonly Equivalent[]): Standing {
  const named = new Set(equivalents.map(({ mutant }) => mutant));
  const survivors = mutants.filter(({ killed }) => !killed);
  const killed = new Set(mutants.filter((mutant) => mutant.killed).map(({ id }) => id));
  const stale = equivalents.flatMap(({ mutant }, i) => {
    if (equivalents.findIndex((other) => other.mutant === mutant) < i) return [`${mutant}: is listed twice`];
    if (!ids.includes(mutant)) return [`${mutant}: there is no such mutant (any more)`];
    return killed.has(mutant) ? [`${mutant}: is rejected, so it is not equivalent`] : [];
  });
  const left = survivors.filter(({ id }) => !named.has(id));
  return { slug, mutants: mutants.length, killed: killed.size, equivalent: survivors.length - left.length, survivors: left, stale };
}

/** The share of the mutants that are not equivalent which the hidden cases reject; 1 where there are none. */
export function shareOf(standings: readonly Pick<Standing, "killed" | "survivors">[]): number {
  const killed = standings.reduce((sum, standing) => sum + standing.killed, 0);
  const counted = standings.reduce((sum, { survivors }) => sum + survivors.length, killed);
  return counted === 0 ? 1 : killed / counted;
}
