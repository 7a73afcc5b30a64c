import { describe, expect, it } from "vitest";
import { type CoverageCase, coverageOf } from "./coverage";
import { inputTraits } from "./input-traits";

const hidden = (label: string, args: unknown, tag = "edge"): CoverageCase => ({ label, tag, hidden: true, args: JSON.stringify(args) });

const CASES: readonly CoverageCase[] = [
  { label: "sample", tag: "basic", hidden: false, args: "[[2,7,11,15],9]" },
  hidden("empty", [[], 3]),
  hidden("one item", [[5], 5]),
  hidden("all negative", [[-4, -2, -9], -6]),
  hidden("ties", [[3, 3], 6]),
  hidden("nothing special", [[1_000, 2_000], 3_000]),
  hidden("not a number", [[{ $: "float", v: "nan" }, 1], 2], "stability"),
  hidden("ordinary", [[], 1], "basic"),
  { label: "large", tag: "edge", hidden: true, args: null },
];

const covered = (...own: unknown[]): Record<string, string | null> =>
  Object.fromEntries(
    coverageOf(
      CASES,
      own.map((args) => JSON.stringify(args)),
    ).edges.map(({ label, by }) => [label, by]),
  );

describe("coverage", () => {
  it("takes the same arguments, and those that are special in the same way", () => {
    expect(covered([[5], 5], [[-1, -2], -3])).toEqual({
      empty: null,
      "one item": "same",
      "all negative": "alike",
      ties: null,
      "nothing special": null,
      "not a number": null,
    });
    expect(covered([[], 8], [[7, 7], 14], [[{ $: "float", v: "nan" }, 4], 5])).toMatchObject({ empty: "alike", ties: "alike", "not a number": "alike" });
  });

  it("takes the very same arguments alone for what is special in no way that it knows", () => {
    expect(covered([[4_000, 5_000], 9_000])["nothing special"]).toBeNull();
    expect(covered([[1_000, 2_000], 3_000])["nothing special"]).toBe("same");
  });

  it("claims nothing for an ordinary case", () => expect(Object.values(covered([[2, 8, 1], 9])).every((by) => by === null)).toBe(true));
});

describe("traits", () => {
  it("see into nodes, arrays, tuples and dictionaries", () => {
    expect(inputTraits('[{"$":"list_node","v":[]}]')).toEqual(new Set(["0: empty"]));
    expect(inputTraits('[{"$":"ndarray","dtype":"float64","shape":[0],"data":[]}]')).toEqual(new Set(["0: empty"]));
    expect(inputTraits('["aaa"]')).toEqual(new Set(["0: one letter repeated"]));
    expect([...inputTraits('[{"a":null}]')]).toContain("0[][]: none");
    expect(inputTraits("[[[1,2],[3]]]")).toEqual(new Set(["0: rows of different lengths", "0[]: one item"]));
  });
});
