/** The orders of growth that are told apart, slowest first. */
export const ORDERS = ["1", "log n", "n", "n log n", "n^2", "n^2 log n", "n^3", "n^4", "2^n"] as const;

export type Order = (typeof ORDERS)[number];

const VALUES: Record<Order, (n: number) => number> = {
  "1": () => 1,
  "log n": (n) => Math.log2(n),
  n: (n) => n,
  "n log n": (n) => n * Math.log2(n),
  "n^2": (n) => n ** 2,
  "n^2 log n": (n) => n ** 2 * Math.log2(n),
  "n^3": (n) => n ** 3,
  "n^4": (n) => n ** 4,
  "2^n": (n) => 2 ** n,
};

/** The order's function at a size of at least 2. */
export const orderValue = (order: Order, n: number): number => VALUES[order](n);

export const rank = (order: Order): number => ORDERS.indexOf(order);

export const fasterGrowing = (a: Order, b: Order): Order => (rank(a) >= rank(b) ? a : b);

const WORDS: Record<Order, string> = {
  "1": "constant",
  "log n": "logarithmic",
  n: "linear",
  "n log n": "linearithmic",
  "n^2": "quadratic",
  "n^2 log n": "quadratic with a logarithm",
  "n^3": "cubic",
  "n^4": "of the fourth power",
  "2^n": "exponential",
};

export const orderWord = (order: Order): string => WORDS[order];

/** `O(n²)`. */
export const orderText = (order: Order): string => `O(${order.replace(/\^(\d|n)/g, (_, power: string) => POWERS[power] ?? power)})`;

const POWERS: Readonly<Record<string, string>> = {
  "2": "²",
  "3": "³",
  "4": "⁴",
  n: "ⁿ",
};

/** What a stated cost such as `O(n log n)` says of growth in one size; null where it names other sizes or none. */
export function statedOrder(text: string): Order | null {
  const inner = /^O\((.*)\)$/.exec(text.trim())?.[1]?.trim();
  if (inner === undefined) return null;
  const plain = inner.replaceAll("²", "^2").replaceAll("³", "^3").replaceAll("ⁿ", "^n").replaceAll(/\s+/g, " ");
  if (/^(2|3|k|c)\^n$|^n!$|^n \* 2\^n$|^n 2\^n$/.test(plain)) return "2^n";
  return ORDERS.find((order) => order === plain) ?? null;
}
