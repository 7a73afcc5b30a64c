import { describe, expect, it } from "vitest";
import {
  clockText,
  type Countdown,
  elapsedMs,
  endIsDue,
  isFrozen,
  pauseCountdown,
  remainingMs,
  resetCountdown,
  resumeCountdown,
  shownText,
  solveCountdown,
  startCountdown,
} from "./countdown";

const MINUTE = 60_000;

describe("countdown", () => {
  const idle = { status: "idle", minutes: 25 } as const;
  const started = startCountdown(idle, 1_000_000);
  const reloaded = (countdown: Countdown): Countdown => JSON.parse(JSON.stringify(countdown)) as Countdown;

  it("shows all of its time before it is started", () => {
    expect(clockText(remainingMs(idle, 123))).toBe("25:00");
  });

  it("counts by the wall clock, so that a pause of the page changes nothing", () => {
    expect(clockText(remainingMs(started, 1_000_000 + 24 * MINUTE + 1))).toBe("1:00");
    expect(remainingMs(reloaded(started), 1_060_000)).toBe(24 * MINUTE);
  });

  it("goes below zero, and back to the start", () => {
    const running = startCountdown(idle, 0);
    expect(clockText(remainingMs(running, 25 * MINUTE + 7_000))).toBe("-0:07");
    expect(resetCountdown(running)).toEqual(idle);
  });

  it("stands while it is paused, and goes on from there", () => {
    const paused = reloaded(pauseCountdown(started, 1_000_000 + 10 * MINUTE));
    expect(remainingMs(paused, 1_000_000 + 500 * MINUTE)).toBe(15 * MINUTE);
    const resumed = resumeCountdown(paused, 1_000_000 + 500 * MINUTE);
    expect(remainingMs(resumed, 1_000_000 + 501 * MINUTE)).toBe(14 * MINUTE);
    expect(endIsDue(paused, Infinity)).toBe(false);
  });

  it("stops when the code that was submitted is Accepted, at the moment of the Submit", () => {
    const solved = solveCountdown(started, 1_000_000 + 12 * MINUTE);
    expect(solved).toMatchObject({ status: "paused", solved: true, elapsedMs: 12 * MINUTE });
    expect(solveCountdown(solved, 1_000_000 + 20 * MINUTE)).toBe(solved);
    expect(solveCountdown(idle, 5)).toBe(idle);
    expect(resumeCountdown(solved, 0)).not.toHaveProperty("solved");
  });

  it("counts up to no end, in whole seconds gone", () => {
    const up = startCountdown({ status: "idle", minutes: 25, counts: "up" }, 0);
    expect(shownText(up, 1_999)).toBe("0:01");
    expect(shownText(up, 26 * MINUTE)).toBe("26:00");
    expect(endIsDue(up, 26 * MINUTE)).toBe(false);
  });

  it("has not run where the machine's clock was set back", () => expect(elapsedMs(started, 5)).toBe(0));

  it("ends once, whatever is done then", () => {
    expect(endIsDue(started, 1_000_000 + 25 * MINUTE - 1)).toBe(false);
    expect(endIsDue(started, 1_000_000 + 25 * MINUTE)).toBe(true);
    expect(endIsDue({ ...started, ended: "nothing" } as Countdown, Infinity)).toBe(false);
  });

  it("freezes the code until its user goes on, or starts anew", () => {
    const over = { ...started, ended: "freeze" } as Countdown;
    expect(isFrozen(over)).toBe(true);
    expect(isFrozen(reloaded(pauseCountdown(over, 2_000_000)))).toBe(true);
    expect(isFrozen({ ...over, wentOn: true } as Countdown)).toBe(false);
    expect(isFrozen(resetCountdown(over))).toBe(false);
    expect(isFrozen({ ...started, ended: "submit" } as Countdown)).toBe(false);
  });

  it.each([
    [0, "0:00"],
    [1, "0:01"],
    [59_999, "1:00"],
    [3_723_000, "1:02:03"],
  ])("writes %i ms as %s", (ms, text) => expect(clockText(ms)).toBe(text));
});
