import { describe, expect, it } from "vitest";
import type { ProblemSummary } from "../problem/bank";
import { noProgress, type Progress } from "../progress/progress";
import { drawProblems, type DrawWishes } from "./draw";

const problem = (id: string, topics: readonly string[], minutes = 20): ProblemSummary => ({
  id,
  title: id,
  difficulty: id.startsWith("hard") ? "hard" : "easy",
  field: "algorithms",
  topics,
  minutes,
  packages: [],
});

const BANK = [problem("a", ["arrays"]), problem("b", ["arrays"]), problem("c", ["graphs"]), problem("hard-d", ["graphs"]), problem("long", ["trees"], 60)];
const WISHES: DrawWishes = { count: 2, minutes: 45, field: "any", topics: [], difficulty: "any" };
const solved = (id: string, at: number): [string, Progress] => [id, { ...noProgress(id), solvedAt: at, attemptedAt: at }];
/** Lots in the bank's order. */
const inOrder = (): (() => number) => {
  let lot = 0;
  return () => (lot += 0.01);
};

describe("a drawn session", () => {
  it("takes unsolved problems before solved ones", () => {
    const progress = new Map([solved("a", 5), solved("b", 6), solved("c", 1)]);
    expect(drawProblems(BANK, progress, { ...WISHES, count: 1 }, inOrder())).toEqual(["hard-d"]);
  });

  it("takes those solved longest ago where all are solved, counting practice since", () => {
    const since: [string, Progress] = ["c", { ...noProgress("c"), solvedAt: 1, attemptedAt: 9 }];
    const progress = new Map([solved("a", 5), solved("b", 6), since, solved("hard-d", 7), solved("long", 2)]);
    expect(drawProblems(BANK, progress, { ...WISHES, count: 1 }, inOrder())).toEqual(["a"]);
  });

  it("lets chance decide among the equally due", () => {
    expect(drawProblems(BANK, new Map(), { ...WISHES, count: 1 }, inOrder())).toEqual(["a"]);
    let lot = 1;
    expect(drawProblems(BANK, new Map(), { ...WISHES, count: 1 }, () => (lot -= 0.01))).toEqual(["hard-d"]);
  });

  it("does not ask the same topic twice where it need not", () => {
    expect(drawProblems(BANK, new Map(), WISHES, inOrder())).toEqual(["a", "c"]);
    expect(drawProblems(BANK, new Map(), { ...WISHES, topics: ["arrays"] }, inOrder())).toEqual(["a", "b"]);
  });

  it("leaves what does not fit the time for when nothing else is left", () => {
    expect(drawProblems(BANK, new Map(), { ...WISHES, topics: ["trees"] }, inOrder())).toEqual(["long"]);
    expect(drawProblems([...BANK].reverse(), new Map(), { ...WISHES, count: 1 }, inOrder())).toEqual(["hard-d"]);
  });

  it("keeps to the wishes, and draws nothing where nothing fits", () => {
    expect(drawProblems(BANK, new Map(), { ...WISHES, difficulty: "hard" }, inOrder())).toEqual(["hard-d"]);
    expect(drawProblems(BANK, new Map(), { ...WISHES, field: "ml" }, inOrder())).toEqual([]);
  });
});
