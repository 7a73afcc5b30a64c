/** A text, or whatever else is edited, with the number of writes that led to it. */
export interface Version<T> {
  readonly value: T;
  readonly revision: number;
}

/** What happens in a tab that learns of another's version. */
export type Meeting =
  /** It is the one that this tab started from, or its own. */
  | "nothing"
  /** Both came to the same. */
  | "adopt"
  /** This tab had changed nothing: it follows. */
  | "take"
  /** Both changed it: the user is asked. */
  | "ask";

interface Met<T> {
  /** The revision that this tab started from. */
  readonly base: number;
  readonly mine: T;
  /** Whether something of `mine` is not written yet. */
  readonly dirty: boolean;
  readonly theirs: Version<T>;
  readonly same: (a: T, b: T) => boolean;
}

export function meet<T>({ base, mine, dirty, theirs, same }: Met<T>): Meeting {
  if (theirs.revision === base) return "nothing";
  if (same(theirs.value, mine)) return "adopt";
  return dirty ? "ask" : "take";
}
