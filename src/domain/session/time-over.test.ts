import { describe, expect, it } from "vitest";
import type { Pause, Session } from "./session";
import { endedByTime, timeOverAt, warningAt } from "./time-over";

const MINUTE = 60_000;
const START = 1_000;
const session = (minutes: number, pauses: readonly Pause[] = []): Pick<Session, "startedAt" | "pauses" | "end" | "plan"> => ({
  startedAt: START,
  pauses,
  end: null,
  plan: { problems: ["a"], minutes, options: {} as never, followUps: [] },
});

describe("the end of a session's time", () => {
  it("is as late as its pauses were long", () => {
    expect(timeOverAt(session(45))).toBe(START + 45 * MINUTE);
    expect(timeOverAt(session(45, [{ from: START + MINUTE, to: START + 4 * MINUTE }]))).toBe(START + 48 * MINUTE);
  });

  it("is not known while the clock stands", () => {
    const standing = session(45, [{ from: START + MINUTE, to: null }]);
    expect(timeOverAt(standing)).toBeNull();
    expect(endedByTime(standing, START + 500 * MINUTE)).toBeNull();
  });

  it("is the true instant, however late somebody looks", () => {
    expect(endedByTime(session(45), START + 45 * MINUTE - 1)).toBeNull();
    expect(endedByTime(session(45), START + 500 * MINUTE)).toEqual({ at: START + 45 * MINUTE, reason: "time" });
    expect(endedByTime({ ...session(45), end: { at: 5, reason: "finished" } }, START + 500 * MINUTE)).toBeNull();
  });
});

describe("warnings", () => {
  it("come at the half, at five minutes and at one, and go again", () => {
    const at = (minutes: number, left: number): string | null => warningAt(session(minutes), START + minutes * MINUTE - left);
    expect(at(45, 45 * MINUTE)).toBeNull();
    expect(at(45, 22.5 * MINUTE)).toBe("Half of the time is over");
    expect(at(45, 22 * MINUTE)).toBeNull();
    expect(at(45, 5 * MINUTE)).toBe("Five minutes left");
    expect(at(45, MINUTE)).toBe("One minute left");
    expect(at(45, 10_000)).toBeNull();
    expect(at(45, -1)).toBeNull();
  });

  it("are not about more time than there was", () => expect(warningAt(session(5), START)).toBeNull());
});
