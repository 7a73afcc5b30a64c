import { describe, expect, it } from "vitest";
import { fitOrder, type Point } from "./fit";
import { type Order, orderText, statedOrder } from "./order";

const DOUBLING = [8, 16, 32, 64, 128, 256, 512, 1024, 2048];
const series = (work: (n: number) => number, sizes = DOUBLING): Point[] => sizes.map((size) => ({ size, work: work(size) }));
const log = Math.log2;

const ROWS: readonly [string, (n: number) => number, Order][] = [
  ["a constant", () => 12, "1"],
  ["steps of a bisection", (n) => 5 * Math.floor(log(n)) + 9, "log n"],
  ["a loop and what stands around it", (n) => 3 * n + 40, "n"],
  ["a loop over two halves", (n) => Math.floor(n / 2) * 7 + 11, "n"],
  ["merge sort", (n) => 4 * n * log(n) + 9 * n, "n log n"],
  ["a sort in which the linear part is the larger", (n) => n * log(n) + 6 * n + 20, "n log n"],
  ["all pairs", (n) => (n * (n - 1)) / 2 + 3 * n, "n^2"],
  ["a sort of every prefix", (n) => n * n * log(n) + n, "n^2 log n"],
  ["all triples", (n) => (n * (n - 1) * (n - 2)) / 6, "n^3"],
];

describe("fitOrder", () => {
  it.each(ROWS)("names %s", (_, work, order) => expect(fitOrder(series(work))?.order).toBe(order));

  it("keeps to the lower order where noise could be taken for a logarithm", () => {
    const wobble = [1.02, 0.97, 1.01, 0.98, 1.03, 0.99, 1.02, 0.98, 1.01];
    const points = DOUBLING.map((size, i) => ({
      size,
      work: 5 * size * (wobble[i] ?? 1),
    }));
    expect(fitOrder(points)?.order).toBe("n");
  });

  it("names exponential growth at small sizes", () => {
    expect(fitOrder(series((n) => 3 * 2 ** n, [8, 9, 10, 11, 12, 13, 14]))?.order).toBe("2^n");
    expect(fitOrder(series((n) => 1.6 ** n + 5, [14, 15, 16, 17, 18, 19, 20]))?.order).toBe("2^n");
    expect(fitOrder(series((n) => n ** 3, [8, 9, 10, 11, 12, 13, 14]))?.order).toBe("n^3");
  });

  it("says nothing of three points", () => expect(fitOrder(series((n) => n, [8, 16, 32]))).toBeNull());
});

describe("statedOrder", () => {
  it("reads costs in one size, and leaves others alone", () => {
    expect(statedOrder("O(n log n)")).toBe("n log n");
    expect(statedOrder("O(n²)")).toBe("n^2");
    expect(statedOrder("O(2^n)")).toBe("2^n");
    expect(statedOrder("O(V + E)")).toBeNull();
    expect(statedOrder("O(n a)")).toBeNull();
    expect(statedOrder("fast")).toBeNull();
  });
});

describe("orderText", () => it("is what people write", () => expect(orderText("n^2 log n")).toBe("O(n² log n)")));
