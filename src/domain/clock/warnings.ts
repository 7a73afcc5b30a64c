import { type Countdown, remainingMs, totalMs } from "./countdown";

/** Something to say about the time left. */
export interface Warning {
  /** Milliseconds left at which it falls due. */
  readonly at: number;
  readonly text: string;
}

const MINUTE_MS = 60_000;

/** What is said of so many minutes: at half of them, at five and at one, the latest last. */
export const warningsOf = (minutes: number): readonly Warning[] => timeMarks(minutes).map(({ at, text }) => ({ at, text: `${text}.` }));

/** The same, as what is no sentence of its own. */
export function timeMarks(minutes: number): readonly Warning[] {
  const total = minutes * MINUTE_MS;
  const fixed = [
    { at: 5 * MINUTE_MS, text: "Five minutes left" },
    { at: MINUTE_MS, text: "One minute left" },
  ].filter(({ at }) => at < total);
  // Half of two or ten minutes is said already.
  const half = fixed.some(({ at }) => at === total / 2) ? [] : [{ at: total / 2, text: "Half of the time is over" }];
  return [...fixed, ...half].toSorted((a, b) => b.at - a.at);
}

/**
 * What has to be said now: the latest warning that is due, once. Those before it, which fell due while nobody was there,
 * are left out, and so are all once the time is over.
 */
export function dueWarning(countdown: Countdown, now: number): Warning | null {
  if (countdown.status !== "running" || countdown.counts === "up") return null;
  const left = remainingMs(countdown, now);
  if (left <= 0) return null;
  const due = warningsOf(totalMs(countdown) / MINUTE_MS).findLast(({ at }) => left <= at);
  return due && (countdown.told ?? Infinity) > due.at ? due : null;
}
