import type { Equivalent } from "./equivalents";

/** What became of a mutant: which cases rejected it, if any did. */
export interface JudgedMutant {
  readonly id: string;
  readonly line: number;
  /** `samples`: they alone; the hidden cases let it through, but nobody submits what fails a sample. */
  readonly killedBy: "hidden" | "samples" | "none";
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
  /** By a hidden case. */
  readonly killed: number;
  /** Set aside, as the equivalent ones are: a hidden case would only repeat the sample. */
  readonly bySample: number;
  readonly equivalent: number;
  readonly survivors: readonly JudgedMutant[];
  /** Entries of the list of equivalents that have to go, and why. */
  readonly stale: readonly string[];
}

/** Sets the equivalents aside. An entry that names no mutant, or one that is killed, is stale. */
export function standingOf({ slug, ids, mutants }: Trial, equivalents: readonly Equivalent[]): Standing {
  const named = new Set(equivalents.map(({ mutant }) => mutant));
  const by = (who: JudgedMutant["killedBy"]): JudgedMutant[] => mutants.filter(({ killedBy }) => killedBy === who);
  const survivors = by("none");
  const rejected = new Set([...by("hidden"), ...by("samples")].map(({ id }) => id));
  const stale = equivalents.flatMap(({ mutant }, i) => {
    if (equivalents.findIndex((other) => other.mutant === mutant) < i) return [`${mutant}: is listed twice`];
    if (!ids.includes(mutant)) return [`${mutant}: there is no such mutant (any more)`];
    return rejected.has(mutant) ? [`${mutant}: is rejected, so it is not equivalent`] : [];
  });
  const left = survivors.filter(({ id }) => !named.has(id));
  const counts = { mutants: mutants.length, killed: by("hidden").length, bySample: by("samples").length, equivalent: survivors.length - left.length };
  return { slug, ...counts, survivors: left, stale };
}

/** The share that the hidden cases reject of the mutants that are not set aside; 1 where there are none. */
export function shareOf(standings: readonly Pick<Standing, "killed" | "survivors">[]): number {
  const killed = standings.reduce((sum, standing) => sum + standing.killed, 0);
  const counted = standings.reduce((sum, { survivors }) => sum + survivors.length, killed);
  return counted === 0 ? 1 : killed / counted;
}
