import type { Progress } from "../progress/progress";
import type { Draft, EarlierNote, Note, OwnCases, Revised } from "./records";

/**
 * What is to stand where this tab's record, which descends from revision `mine.revision`, meets what is on disk.
 * Null: what is on disk stays, and this tab has to ask its user.
 */
export type Settle<T> = (onDisk: T | null, mine: T) => T | null;

const follows = <T extends Revised>(onDisk: T | null, mine: T): boolean => onDisk === null || onDisk.revision === mine.revision;
const next = <T extends Revised>(onDisk: T | null, mine: T): T => ({ ...mine, revision: (onDisk?.revision ?? 0) + 1 });

/** A draft never replaces one that it does not descend from. */
export const settleDraft: Settle<Draft> = (onDisk, mine) => {
  if (onDisk?.code === mine.code) return onDisk;
  return follows(onDisk, mine) ? next(onDisk, mine) : null;
};

/** Two tabs' cases are joined: one case too many is deleted quickly, a lost one is not. */
export const settleOwnCases: Settle<OwnCases> = (onDisk, mine) => {
  if (onDisk && sameCases(onDisk.cases, mine.cases)) return onDisk;
  return follows(onDisk, mine) ? next(onDisk, mine) : next(onDisk, { ...mine, cases: joinCases(mine.cases, onDisk?.cases ?? []) });
};

/** The later note stands; the one that it does not descend from is kept below it. */
export const settleNote: Settle<Note> = (onDisk, mine) => {
  if (onDisk && onDisk.markdown === mine.markdown && sameEarlier(onDisk.earlier, mine.earlier)) return onDisk;
  if (onDisk === null || follows(onDisk, mine)) return next(onDisk, mine);
  return next(onDisk, { ...mine, earlier: joinEarlier(replaced(onDisk, mine.markdown), mine.earlier, onDisk.earlier) });
};

/** Both tabs' steps count: nothing of a progress is ever undone. */
export function joinProgress(a: Progress, b: Progress): Progress {
  const best = Math.min(a.bestMs ?? Infinity, b.bestMs ?? Infinity);
  return {
    ...a,
    ...b,
    ...(best < Infinity && { bestMs: best }),
    attemptedAt: latest(a.attemptedAt, b.attemptedAt),
    solvedAt: earliest(a.solvedAt, b.solvedAt),
    gaveUpAt: earliest(a.gaveUpAt, b.gaveUpAt),
    hintsShown: Math.max(a.hintsShown, b.hintsShown),
  };
}

export const settleProgress: Settle<Progress> = (onDisk, mine) => (onDisk ? joinProgress(onDisk, mine) : mine);

/** What was written last stands. */
export const settleLast = <T>(_: T | null, mine: T): T => mine;

const sameCase = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((text, i) => text === b[i]);

export const sameCases = (a: OwnCases["cases"], b: OwnCases["cases"]): boolean => a.length === b.length && a.every((one, i) => sameCase(one, b[i] ?? []));

/** All of the first, then what only the second has. */
export const joinCases = (first: OwnCases["cases"], second: OwnCases["cases"]): OwnCases["cases"] => [
  ...first,
  ...second.filter((one) => !first.some((other) => sameCase(one, other))),
];

/** A note's version that another replaces, where there was something in it and nothing of it is lost otherwise. */
export const replaced = ({ markdown, updatedAt }: Pick<Note, "markdown" | "updatedAt">, by: string): readonly EarlierNote[] =>
  markdown.trim() === "" || by.includes(markdown) ? [] : [{ markdown, at: updatedAt }];

/** The latest first, each text once. */
export function joinEarlier(...lists: readonly (readonly EarlierNote[])[]): readonly EarlierNote[] {
  const sorted = lists.flat().toSorted((a, b) => b.at - a.at);
  return sorted.filter(({ markdown }, i) => sorted.findIndex((other) => other.markdown === markdown) === i);
}

export const sameEarlier = (a: readonly EarlierNote[], b: readonly EarlierNote[]): boolean =>
  a.length === b.length && a.every(({ markdown }, i) => markdown === b[i]?.markdown);

const latest = (a: number | null, b: number | null): number | null => (a === null || b === null ? (a ?? b) : Math.max(a, b));
const earliest = (a: number | null, b: number | null): number | null => (a === null || b === null ? (a ?? b) : Math.min(a, b));
