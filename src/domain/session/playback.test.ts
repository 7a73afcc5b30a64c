import { describe, expect, it } from "vitest";
import { marksOf } from "./marks";
import { advanced } from "./playback";
import type { SessionEvent } from "./session";

const EVENTS: readonly SessionEvent[] = [
  { kind: "open", at: 0, problem: 0 },
  { kind: "edit", at: 2_000, problem: 0, start: 0, end: 0, text: "x" },
  { kind: "step", at: 60_000, problem: 0, step: "test" },
  { kind: "trial", at: 61_000, problem: 0, trial: { kind: "submit", verdict: "Accepted", passed: 2, total: 2, ms: 1, safe: true } },
  { kind: "end", at: 61_500, reason: "finished" },
];

describe("a replay's next step", () => {
  it("is as far as speed and time make it, and not beyond the end", () => {
    expect(advanced(EVENTS, 1, { at: 0, elapsedMs: 100, speed: 4, skipIdle: false })).toBe(400);
    expect(advanced(EVENTS, 4, { at: 61_400, elapsedMs: 1_000, speed: 16, skipIdle: true })).toBe(61_500);
  });

  it("passes over time in which nothing happened, where that is wanted", () => {
    expect(advanced(EVENTS, 2, { at: 2_000, elapsedMs: 16, speed: 1, skipIdle: true })).toBe(59_000);
    expect(advanced(EVENTS, 2, { at: 2_000, elapsedMs: 16, speed: 1, skipIdle: false })).toBe(2_016);
    expect(advanced(EVENTS, 1, { at: 0, elapsedMs: 16, speed: 1, skipIdle: true })).toBe(16);
  });
});

it("marks what is worth going to", () => {
  expect(marksOf(EVENTS, ["One"]).map(({ at, look, title }) => [at, look, title])).toEqual([
    [60_000, "plain", "Step: Test"],
    [61_000, "good", "Submit: Accepted, 2 of 2 cases; numerically safe"],
    [61_500, "plain", "The end"],
  ]);
});
