import { describe, expect, it } from "vitest";
import { type Countdown, pauseCountdown, startCountdown } from "./countdown";
import { dueWarning, warningsOf } from "./warnings";

const MINUTE = 60_000;
const texts = (minutes: number): string[] => warningsOf(minutes).map(({ at, text }) => `${at / MINUTE} ${text}`);

describe("warnings", () => {
  it.each([
    [25, ["12.5 Half of the time is over.", "5 Five minutes left.", "1 One minute left."]],
    [10, ["5 Five minutes left.", "1 One minute left."]],
    [6, ["5 Five minutes left.", "3 Half of the time is over.", "1 One minute left."]],
    [2, ["1 One minute left."]],
    [1, ["0.5 Half of the time is over."]],
  ])("of %i minutes", (minutes, expected) => expect(texts(minutes)).toEqual(expected));

  /** What is said when the clock is looked at in these minutes, with a reload before each look. */
  function said(minutes: number, looks: readonly number[]): (string | null)[] {
    let clock = startCountdown({ status: "idle", minutes }, 0);
    return looks.map((minute) => {
      clock = JSON.parse(JSON.stringify(clock)) as Countdown;
      const due = dueWarning(clock, minute * MINUTE);
      if (due) clock = { ...clock, told: due.at } as Countdown;
      return due?.text ?? null;
    });
  }

  it("are said once each, whatever is reloaded", () => {
    expect(said(20, [0, 9.99, 10, 10.1, 14, 15, 15, 18.9, 19, 19.5, 20, 21])).toEqual([
      null,
      null,
      "Half of the time is over.",
      null,
      null,
      "Five minutes left.",
      null,
      null,
      "One minute left.",
      null,
      null,
      null,
    ]);
  });

  it("leave out what fell due while nobody was there", () => {
    expect(said(20, [0, 19.5, 19.6])).toEqual([null, "One minute left.", null]);
    expect(said(20, [0, 30])).toEqual([null, null]);
  });

  it("are not given by a clock that stands, or counts up", () => {
    const down = startCountdown({ status: "idle", minutes: 20 }, 0);
    expect(dueWarning(down, 15 * MINUTE)).not.toBeNull();
    expect(dueWarning(pauseCountdown(down, 15 * MINUTE), 15 * MINUTE)).toBeNull();
    expect(dueWarning({ ...down, counts: "up" } as Countdown, 15 * MINUTE)).toBeNull();
    expect(dueWarning({ status: "idle", minutes: 20 }, 15 * MINUTE)).toBeNull();
  });
});
