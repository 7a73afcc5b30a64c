import { describe, expect, it } from "vitest";
import type { SessionEvent } from "./session";
import { passing, unlockedCount } from "./unlocked";

const facts = { count: 3, spentMs: 0, shareMs: 1_000, passedAfterMs: null, accepted: false };

describe("an interviewer's follow-ups", () => {
  it("wait for half of the time, then come a tenth apart", () => {
    const at = (spentMs: number): number => unlockedCount({ ...facts, spentMs });
    expect([0, 499, 500, 599, 600, 700, 1_500].map(at)).toEqual([0, 0, 1, 1, 2, 3, 3]);
  });

  it("begin as soon as a Run passes", () => {
    const at = (spentMs: number): number => unlockedCount({ ...facts, spentMs, passedAfterMs: 200 });
    expect([200, 299, 300, 400].map(at)).toEqual([1, 1, 2, 3]);
  });

  it("are not later for a Run that passes late", () => expect(unlockedCount({ ...facts, spentMs: 900, passedAfterMs: 900 })).toBe(3));

  it("are all asked once the code is Accepted", () => expect(unlockedCount({ ...facts, spentMs: 100, passedAfterMs: 100, accepted: true })).toBe(3));

  it("are none where there are none", () => expect(unlockedCount({ ...facts, count: 0, spentMs: 900 })).toBe(0));
});

it("finds the first passing trial of a problem", () => {
  const trial = (at: number, problem: number, kind: "run" | "submit", verdict: string): SessionEvent => ({
    kind: "trial",
    at,
    problem,
    trial: { kind, verdict, passed: 1, total: 1, ms: 1, safe: null },
  });
  const events = [trial(1, 1, "submit", "Accepted"), trial(2, 0, "run", "Wrong Answer"), trial(3, 0, "run", "Accepted"), trial(4, 0, "submit", "Wrong Answer")];
  expect(passing(events, 0)).toEqual({ at: 3, accepted: false });
  expect(passing(events, 1)).toEqual({ at: 1, accepted: true });
  expect(passing([], 0)).toEqual({ at: null, accepted: false });
});
