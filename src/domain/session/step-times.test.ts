import { expect, it } from "vitest";
import { shareMs, stepTimes, totalMs } from "./step-times";

it("counts the time in each step of the problem in view, pauses left out", () => {
  const times = stepTimes(
    2,
    [
      { kind: "open", at: 0, problem: 0 },
      { kind: "step", at: 10, problem: 0, step: "implement" },
      { kind: "open", at: 30, problem: 1 },
      { kind: "paused", at: 40 },
      { kind: "resumed", at: 90 },
      { kind: "step", at: 95, problem: 1, step: "test" },
      { kind: "open", at: 100, problem: 0 },
      { kind: "end", at: 120, reason: "time" },
    ],
    500,
  );
  expect(times[0]).toMatchObject({ understand: 10, implement: 40, test: 0 });
  expect(times[1]).toMatchObject({ understand: 15, test: 5 });
  expect(times.map(totalMs)).toEqual([50, 20]);
});

it("counts up to the moment that is asked for", () => {
  const events = [
    { kind: "open", at: 0, problem: 0 },
    { kind: "step", at: 60, problem: 0, step: "examples" },
  ] as const;
  expect(stepTimes(1, events, 45)[0]).toMatchObject({ understand: 45, examples: 0 });
  expect(stepTimes(1, events, 100)[0]).toMatchObject({ understand: 60, examples: 40 });
});

it("shares the session's time out evenly", () => expect(shareMs({ minutes: 45, problems: ["a", "b"] })).toBe(22.5 * 60_000));
