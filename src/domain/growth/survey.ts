import type { Problem } from "../problem/problem-file";
import type { Conclusion } from "./conclude";
import { medianTimes, type Sample, type Timing } from "./measure";
import { type Order, orderText, rank } from "./order";

export type SolutionId = "yours" | "reference" | "brute-force";

/** What was measured of one solution. */
export interface Grown {
  readonly id: SolutionId;
  readonly samples: readonly Sample[];
  readonly timings: readonly Timing[];
  readonly conclusion: Conclusion;
}

/** The solutions of the problem's own that a candidate's is drawn beside. */
export function comparedSolutions({ solutions }: Problem): { readonly id: SolutionId; readonly code: string }[] {
  const reference = solutions.find(({ name }) => name === "optimal") ?? solutions[0];
  const bruteForce = solutions.find(({ name }) => name === "brute_force");
  return [
    ...(reference ? [{ id: "reference" as const, code: reference.code }] : []),
    ...(bruteForce && bruteForce !== reference ? [{ id: "brute-force" as const, code: bruteForce.code }] : []),
  ];
}

/** One solution at one size. Null where nothing was measured there. */
export interface SizeCell {
  readonly lines: number | null;
  /** The median, the shortest and the longest of the runs, in milliseconds. */
  readonly time: { readonly median: number; readonly low: number; readonly high: number } | null;
}

export interface SizeRow {
  readonly size: number;
  readonly cells: readonly SizeCell[];
}

/** All that was measured, a row for each size and a cell for each solution in their order. */
export function sizeRows(grown: readonly Grown[]): readonly SizeRow[] {
  const sizes = [...new Set(grown.flatMap(({ samples }) => samples.map(({ size }) => size)))].sort((a, b) => a - b);
  return sizes.map((size) => ({ size, cells: grown.map((one) => cellAt(one, size)) }));
}

function cellAt({ samples, timings }: Grown, size: number): SizeCell {
  const timing = timings.find((one) => one.size === size);
  const time =
    timing && timing.ms.length > 0 ? { median: medianTimes([timing])[0]?.work ?? 0, low: Math.min(...timing.ms), high: Math.max(...timing.ms) } : null;
  return { lines: samples.find((one) => one.size === size)?.lines ?? null, time };
}

/** A sentence on one's own order beside the reference's; null where either is not known. */
export function besideReference(yours: Conclusion, reference: Conclusion | undefined): string | null {
  if (yours.order === null || !reference?.order) return null;
  const [mine, theirs] = [orderText(yours.order), orderText(reference.order)];
  if (yours.order === reference.order) return `The reference grows alike, ${theirs}.`;
  const unsure = overlaps(yours, reference) ? ", though the two may be alike" : "";
  return rank(yours.order) > rank(reference.order)
    ? `The reference grows more slowly: ${theirs} against ${mine}${unsure}.`
    : `The reference grows faster: ${theirs} against ${mine}${unsure}.`;
}

function overlaps(a: Conclusion, b: Conclusion): boolean {
  const all = ({ order, possible }: Conclusion): readonly (Order | null)[] => [order, ...possible];
  return all(a).some((order) => order !== null && all(b).includes(order));
}
