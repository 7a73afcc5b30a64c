import { describe, expect, it } from "vitest";
import type { ProblemSummary } from "../problem/bank";
import { noProgress } from "../progress/progress";
import { filterProblems, NO_FILTER, topicCounts } from "./filter";

const problem = (id: string, more: Partial<ProblemSummary>): ProblemSummary => ({
  id,
  title: id.replaceAll("-", " "),
  difficulty: "easy",
  field: "algorithms",
  topics: ["arrays"],
  minutes: 15,
  packages: [],
  ...more,
});
const problems = [problem("two-sum", { leetcode: 1 }), problem("coin-change", { difficulty: "medium", topics: ["dynamic-programming"], leetcode: 322 })];
const ids = (filter: Partial<typeof NO_FILTER>, progress = new Map()): string[] =>
  filterProblems(problems, { ...NO_FILTER, ...filter }, progress).map(({ id }) => id);

describe("filterProblems", () => {
  it("finds by every word of title, topic and LeetCode number", () => {
    expect(ids({ search: "SUM two" })).toEqual(["two-sum"]);
    expect(ids({ search: "322" })).toEqual(["coin-change"]);
    expect(ids({ search: "dynamic coin" })).toEqual(["coin-change"]);
    expect(ids({ search: "two coin" })).toEqual([]);
  });

  it("narrows by difficulty, topic and status", () => {
    expect(ids({ difficulty: "medium" })).toEqual(["coin-change"]);
    expect(ids({ topics: ["arrays"] })).toEqual(["two-sum"]);
    const solved = new Map([["two-sum", { ...noProgress("two-sum"), attemptedAt: 1, solvedAt: 2 }]]);
    expect(ids({ status: "solved" }, solved)).toEqual(["two-sum"]);
    expect(ids({ status: "new" }, solved)).toEqual(["coin-change"]);
  });

  it("narrows to one of the two fields", () => {
    const mixed = [...problems, problem("softmax", { field: "ml" })];
    const inField = (field: "algorithms" | "ml"): string[] => filterProblems(mixed, { ...NO_FILTER, field }, new Map()).map(({ id }) => id);
    expect(inField("ml")).toEqual(["softmax"]);
    expect(inField("algorithms")).toEqual(["two-sum", "coin-change"]);
  });

  it("counts topics, most frequent first", () => {
    expect(topicCounts([...problems, problem("x", {})])[0]).toEqual({ topic: "arrays", count: 2 });
  });
});
