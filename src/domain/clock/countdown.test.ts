import { describe, expect, it } from "vitest";
import { clockText, remainingMs, resetCountdown, startCountdown } from "./countdown";

describe("countdown", () => {
  const idle = { status: "idle", minutes: 25 } as const;

  it("shows all of its time before it is started", () => {
    expect(clockText(remainingMs(idle, 123))).toBe("25:00");
  });

  it("counts by the wall clock, so that a pause of the page changes nothing", () => {
    const running = startCountdown(idle, 1_000_000);
    expect(clockText(remainingMs(running, 1_000_000 + 24 * 60_000 + 1))).toBe("1:00");
    expect(remainingMs(JSON.parse(JSON.stringify(running)) as typeof running, 1_060_000)).toBe(24 * 60_000);
  });

  it("goes below zero, and back to the start", () => {
    const running = startCountdown(idle, 0);
    expect(clockText(remainingMs(running, 25 * 60_000 + 7_000))).toBe("-0:07");
    expect(resetCountdown(running)).toEqual(idle);
  });

  it.each([
    [0, "0:00"],
    [1, "0:01"],
    [59_999, "1:00"],
    [3_723_000, "1:02:03"],
  ])("writes %i ms as %s", (ms, text) => expect(clockText(ms)).toBe(text));
});
