import { describe, expect, it } from "vitest";
import { minutesText, noticed } from "./noticed";
import type { ProblemMoment } from "./replay";

const STARTER = "def f(x):\n    pass\n";
const moment: ProblemMoment = { code: STARTER, step: "understand", boxes: {}, cases: [], followUps: [] };
const times = { understand: 0, examples: 0, "brute-force": 0, optimise: 0, implement: 0, test: 0 };
const texts = (change: Partial<ProblemMoment>, spent: Partial<typeof times> = {}): readonly string[] =>
  noticed({ moment: { ...moment, ...change }, starter: STARTER, times: { ...times, ...spent }, shareMs: 20 * 60_000 }).map(({ step }) => step);

describe("what is noticed", () => {
  it("is nothing at the start, nor for a comment", () => {
    expect(texts({})).toEqual([]);
    expect(texts({ code: `# May x be empty?\n\n${STARTER}   # thinking\n` })).toEqual([]);
  });

  it("is code before questions, examples and a cost", () => {
    expect(texts({ code: "def f(x):\n    return x\n" })).toEqual(["understand", "examples", "optimise"]);
    expect(texts({ code: "def f(x):\n    return x\n", boxes: { questions: "Empty?", examples: " ", statedAfter: "n" } })).toEqual(["examples"]);
  });

  it("is a test step without own cases", () => {
    expect(texts({ step: "test" })).toEqual(["test"]);
    expect(texts({ step: "test", cases: [["[]"]] })).toEqual([]);
  });

  it("is a step that takes half as long again as it should", () => {
    expect(texts({}, { understand: 180_000 })).toEqual([]);
    expect(texts({}, { understand: 180_001 })).toEqual(["understand"]);
  });
});

it.each([
  [0, "0.5 minutes"],
  [60_000, "1 minute"],
  [135_000, "2.5 minutes"],
  [540_000, "9 minutes"],
])("%s ms is written %s", (ms, text) => expect(minutesText(ms)).toBe(text));
