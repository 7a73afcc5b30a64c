import { type Order, rank, statedOrder } from "../growth/order";

/** What a candidate said a solution costs, in their own words. */
export interface StatedCost {
  readonly text: string;
  /** The order of time that the words name; null where they name none that can be compared. */
  readonly order: Order | null;
}

/** Null where nothing was said. */
export function statedCost(text: string | undefined): StatedCost | null {
  const said = text?.trim() ?? "";
  return said === "" ? null : { text: said, order: orderIn(said) };
}

const WORDS: readonly (readonly [RegExp, Order])[] = [
  [/\bexponential\b/i, "2^n"],
  [/\bcubic\b/i, "n^3"],
  [/\bquadratic\b/i, "n^2"],
  [/\b(linearithmic|log[- ]?linear)\b/i, "n log n"],
  [/\blogarithmic\b/i, "log n"],
  [/\blinear\b/i, "n"],
  [/\bconstant time\b/i, "1"],
];

/** The first cost in the text that does not speak of space or memory: `O(n log n) time, O(1) space` is n log n. */
function orderIn(text: string): Order | null {
  const costs = [...text.matchAll(/O\s*\(((?:[^()]|\([^()]*\))*)\)([^,;.\n]*)/gi)];
  const ofTime = costs.find(([, , after = ""]) => !/^\s*(extra\s+)?(space|memory)/i.test(after));
  if (ofTime) return statedOrder(`O(${plain(ofTime[1] ?? "")})`);
  return WORDS.find(([word]) => word.test(text))?.[1] ?? null;
}

/** `N*log(N)`, `n·log n`, `n**2` as `statedOrder` writes them. */
const plain = (cost: string): string =>
  cost
    .toLowerCase()
    .replaceAll(/\*\*/g, "^")
    .replaceAll(/log2?\s*\(\s*(\w)\s*\)/g, "log $1")
    .replaceAll(/\s*[*·×]\s*/g, " ")
    .replaceAll(/\s*\^\s*/g, "^")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/^log n n$/g, "n log n")
    .replaceAll(/^nlog\s?n$/g, "n log n")
    .replaceAll(/^n n$/g, "n^2")
    .trim();

export type CostCheck = "right" | "too-low" | "too-high";

/** What was said next to what was measured or declared. */
export function checkCost(stated: Order, actual: Order): CostCheck {
  if (rank(stated) === rank(actual)) return "right";
  return rank(stated) < rank(actual) ? "too-low" : "too-high";
}
