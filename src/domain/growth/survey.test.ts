import { describe, expect, it } from "vitest";
import type { Conclusion } from "./conclude";
import type { Order } from "./order";
import { besideReference, type Grown, sizeRows } from "./survey";

const conclusion = (order: Order | null, possible: readonly Order[] = []): Conclusion => ({ order, possible, mostlyInside: null, text: "" });
const grown = (sizes: readonly number[], timed: readonly number[]): Grown => ({
  id: "yours",
  samples: sizes.map((size) => ({ size, lines: 3 * size, inside: {} })),
  timings: timed.map((size) => ({ size, ms: [5, 1, 3] })),
  conclusion: conclusion("n"),
});

describe("sizeRows", () => {
  it("has a row for every size and a cell for every solution, measured there or not", () => {
    expect(sizeRows([grown([4, 8], [8]), grown([8, 16], [])])).toEqual([
      {
        size: 4,
        cells: [
          { lines: 12, time: null },
          { lines: null, time: null },
        ],
      },
      {
        size: 8,
        cells: [
          { lines: 24, time: { median: 3, low: 1, high: 5 } },
          { lines: 24, time: null },
        ],
      },
      {
        size: 16,
        cells: [
          { lines: null, time: null },
          { lines: 48, time: null },
        ],
      },
    ]);
  });
});

describe("besideReference", () => {
  it.each([
    [conclusion("n"), conclusion("n"), "The reference grows alike, O(n)."],
    [conclusion("n^2"), conclusion("n"), "The reference grows more slowly: O(n) against O(n²)."],
    [conclusion("n"), conclusion("n log n"), "The reference grows faster: O(n log n) against O(n)."],
    [conclusion("n log n", ["n"]), conclusion("n"), "The reference grows more slowly: O(n) against O(n log n), though the two may be alike."],
    [conclusion(null), conclusion("n"), null],
  ])("%#", (yours, reference, text) => expect(besideReference(yours, reference)).toBe(text));
});
