import { describe, expect, it } from "vitest";
import { leftMs, type Session, workedMs } from "./session";
import { STEPS } from "./steps";

const MINUTE = 60_000;
const session = {
  startedAt: 1_000,
  pauses: [],
  end: null,
  plan: { problems: ["a"], minutes: 45, options: {} as never, followUps: [] },
} satisfies Partial<Session>;

describe("a session's clock", () => {
  it("counts by the wall", () => expect(leftMs(session, 1_000 + 30 * MINUTE)).toBe(15 * MINUTE));

  it("stands while it is paused", () => {
    const paused = {
      ...session,
      pauses: [
        { from: 1_000 + 10 * MINUTE, to: 1_000 + 15 * MINUTE },
        { from: 1_000 + 20 * MINUTE, to: null },
      ],
    };
    expect(workedMs(paused, 1_000 + 12 * MINUTE)).toBe(10 * MINUTE);
    expect(workedMs(paused, 1_000 + 60 * MINUTE)).toBe(15 * MINUTE);
  });

  it("stands after the end", () => {
    const over = { ...session, end: { at: 1_000 + 40 * MINUTE, reason: "finished" as const }, pauses: [{ from: 1_000 + 39 * MINUTE, to: null }] };
    expect(workedMs(over, 1_000 + 90 * MINUTE)).toBe(39 * MINUTE);
  });

  it("is never before its start", () => expect(workedMs(session, 0)).toBe(0));
});

it("shares out the whole time", () => expect(STEPS.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1));
