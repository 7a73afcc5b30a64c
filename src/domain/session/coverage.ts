import { inputTraits } from "./input-traits";

/** A case as far as coverage needs it; `args` as the referee writes them. */
export interface CoverageCase {
  readonly label: string;
  readonly tag: string;
  readonly hidden: boolean;
  readonly args: string | null;
}

export interface Coverage {
  /** Own cases that could be read. */
  readonly ownCases: number;
  readonly edges: readonly CoveredEdge[];
}

/** A hidden case of the kind that candidates forget, and whether an own case tested it. */
export interface CoveredEdge {
  readonly label: string;
  /** `same`: the very arguments. `alike`: all that sets them apart from the samples. */
  readonly by: "same" | "alike" | null;
}

const EDGE_TAGS: ReadonlySet<string> = new Set(["edge", "stability"]);

/**
 * Which labelled hidden edge cases own cases covered. An own case is like a hidden one where it has every trait that the
 * hidden one has and no sample has; a hidden one without such a trait is covered by the very same arguments alone.
 */
export function coverageOf(cases: readonly CoverageCase[], own: readonly string[]): Coverage {
  const known = new Set(cases.filter(({ hidden }) => !hidden).flatMap(({ args }) => (args === null ? [] : [...inputTraits(args)])));
  const ownTraits = own.map(inputTraits);
  const edgeOf = ({ label, args }: CoverageCase): CoveredEdge => {
    if (args === null) return { label, by: null };
    if (own.includes(args)) return { label, by: "same" };
    const special = [...inputTraits(args)].filter((trait) => !known.has(trait));
    const alike = special.length > 0 && ownTraits.some((traits) => special.every((trait) => traits.has(trait)));
    return { label, by: alike ? "alike" : null };
  };
  const labelled = cases.filter(({ hidden, label, tag, args }) => hidden && label !== "" && EDGE_TAGS.has(tag) && args !== null);
  return { ownCases: own.length, edges: labelled.map(edgeOf) };
}

export const coveredCount = ({ edges }: Coverage): number => edges.filter(({ by }) => by !== null).length;
