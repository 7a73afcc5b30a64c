import type { Progress } from "../progress/progress";
import type { Attempt, Draft, Note, OwnCases } from "../records/records";
import { joinCases, joinEarlier, joinProgress, replaced, sameCases, sameEarlier } from "../records/settle";
import { sameData } from "../same-data";
import type { Backup } from "./backup";

/** What becomes of one record of a backup, next to the one that is here already. */
export type Fate =
  | "new"
  /** It is later, or says more: it is taken. */
  | "newer"
  /** What is here is later, and stays. */
  | "older"
  | "equal";

/** A record's fate, and what is to be written; null for nothing. */
export interface Merged<T> {
  readonly fate: Fate;
  readonly put: T | null;
}

const EQUAL = { fate: "equal", put: null } as const;

/** The later one stands, whole. Where both claim the same instant, what is here. */
export function mergeLater<T>(timeOf: (record: T) => number, contentOf: (record: T) => unknown): (before: T | undefined, theirs: T) => Merged<T> {
  return (before, theirs) => {
    if (before === undefined) return { fate: "new", put: theirs };
    if (sameData(contentOf(before), contentOf(theirs))) return EQUAL;
    return timeOf(theirs) > timeOf(before) ? { fate: "newer", put: theirs } : { fate: "older", put: null };
  };
}

/** The later draft stands; the other is lost as a draft. */
export function mergeDraft(before: Draft | undefined, theirs: Backup["drafts"][number]): Merged<Draft> & { readonly lost: Omit<Draft, "revision"> | null } {
  if (before === undefined) return { fate: "new", put: { ...theirs, revision: 1 }, lost: null };
  if (before.code === theirs.code) return { ...EQUAL, lost: null };
  if (theirs.updatedAt > before.updatedAt) return { fate: "newer", put: { ...theirs, revision: before.revision + 1 }, lost: before };
  return { fate: "older", put: null, lost: theirs };
}

/** A lost draft, for its problem's history. The id is made of what it is, so that the same draft is set aside once. */
export const lostDraft = ({ problemId, code, updatedAt }: Omit<Draft, "revision">): Attempt => ({
  id: `set-aside ${problemId} ${updatedAt}`,
  problemId,
  at: updatedAt,
  kind: "set-aside",
  code,
  result: null,
});

/** Cases are joined, the later list's first. */
export function mergeCases(before: OwnCases | undefined, theirs: Backup["ownCases"][number]): Merged<OwnCases> {
  if (before === undefined) return { fate: "new", put: { ...theirs, revision: 1 } };
  const [first, second] = theirs.updatedAt > before.updatedAt ? [theirs, before] : [before, theirs];
  const cases = joinCases(first.cases, second.cases);
  if (cases.length === before.cases.length) return sameCases(before.cases, theirs.cases) ? EQUAL : { fate: "older", put: null };
  return { fate: "newer", put: { ...before, cases, updatedAt: first.updatedAt, revision: before.revision + 1 } };
}

/** The later note stands; the other is kept below it. */
export function mergeNote(before: Note | undefined, theirs: Backup["notes"][number]): Merged<Note> {
  if (before === undefined) return { fate: "new", put: { ...theirs, revision: 1 } };
  const isEqual = theirs.markdown === before.markdown;
  const isLater = !isEqual && theirs.updatedAt > before.updatedAt;
  const [stands, goes] = isLater ? [theirs, before] : [before, theirs];
  const earlier = joinEarlier(replaced(goes, stands.markdown), before.earlier, theirs.earlier).filter(({ markdown }) => markdown !== stands.markdown);
  const changed = isLater || !sameEarlier(earlier, before.earlier);
  const put = changed ? { ...before, markdown: stands.markdown, updatedAt: stands.updatedAt, earlier, revision: before.revision + 1 } : null;
  return { fate: isEqual ? "equal" : isLater ? "newer" : "older", put };
}

/** Both machines' steps count. */
export function mergeProgress(before: Progress | undefined, theirs: Progress): Merged<Progress> {
  if (before === undefined) return { fate: "new", put: theirs };
  if (sameData(before, theirs)) return EQUAL;
  const joined = joinProgress(before, theirs);
  return sameData(before, joined) ? { fate: "older", put: null } : { fate: "newer", put: joined };
}
