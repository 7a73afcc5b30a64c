import type { Session } from "../session/session";
import { runsToDrop } from "../attempts/attempts";
import { type Attempt, type OwnProblem, type SessionChunk, type StoredSetting, type StoredTimer, TABLES, type TableName } from "../records/records";
import type { Backup, Work } from "./backup";
import { type Fate, lostDraft, mergeCases, mergeDraft, type Merged, mergeLater, mergeNote, mergeProgress } from "./merge-records";

/** What an import would do, to be shown before it is done. Applying it is one transaction. */
export interface ImportPlan {
  readonly counts: Readonly<Record<TableName, Readonly<Record<Fate, number>>>>;
  /** Older drafts that go into their problem's history. */
  readonly setAside: number;
  readonly puts: Work;
  /** Runs that are too many once both histories are together. */
  readonly dropAttempts: readonly string[];
  readonly changesNothing: boolean;
}

/** Merges by time: the later stands, and nothing is lost. Planning the same backup again, once it is applied, changes nothing. */
export function planImport(mine: Work, backup: Backup): ImportPlan {
  const lost: Attempt[] = [];
  const drafts = mergeTable(mine.drafts, backup.drafts, {
    keyOf: problemOf,
    merge: (before, theirs) => {
      const merged = mergeDraft(before, theirs);
      if (merged.lost && merged.lost.code.trim() !== "") lost.push(lostDraft(merged.lost));
      return merged;
    },
  });
  const ownCases = mergeTable(mine.ownCases, backup.ownCases, { keyOf: problemOf, merge: mergeCases });
  const notes = mergeTable(mine.notes, backup.notes, { keyOf: problemOf, merge: mergeNote });
  const progress = mergeTable(mine.progress, backup.progress, { keyOf: problemOf, merge: mergeProgress });
  const timers = mergeTable(mine.timers, backup.timers, { keyOf: problemOf, merge: mergeLater<StoredTimer>(timeOf, ({ countdown }) => countdown) });
  const settings = mergeTable(mine.settings, backup.settings, { keyOf: ({ key }) => key, merge: mergeLater<StoredSetting>(timeOf, ({ value }) => value) });
  const ownProblems = mergeTable(mine.ownProblems, backup.ownProblems, {
    keyOf: ({ id }) => id,
    merge: mergeLater<OwnProblem>(timeOf, (problem) => ({ ...problem, updatedAt: 0 })),
  });
  const sessions = mergeTable(mine.sessions, backup.sessions, {
    keyOf: ({ id }) => id,
    merge: mergeLater<Session>(timeOf, (session) => ({ ...session, updatedAt: 0 })),
  });
  // A part that is longer holds all of the shorter one.
  const sessionLog = mergeTable(mine.sessionLog, backup.sessionLog, {
    keyOf: ({ id }) => id,
    merge: mergeLater<SessionChunk>(
      ({ events }) => events.length,
      (chunk) => chunk,
    ),
  });
  const aside = notYetKept(lost, mine.attempts);
  const attempts = mergeAttempts(mine.attempts, backup.attempts, aside);
  const { dropAttempts } = attempts;
  const puts: Work = {
    drafts: drafts.puts(),
    ownCases: ownCases.puts(),
    notes: notes.puts(),
    progress: progress.puts(),
    timers: timers.puts(),
    settings: settings.puts(),
    ownProblems: ownProblems.puts(),
    sessions: sessions.puts(),
    sessionLog: sessionLog.puts(),
    attempts: attempts.puts(),
  };
  const counts = {
    drafts: drafts.counts,
    ownCases: ownCases.counts,
    notes: notes.counts,
    progress: progress.counts,
    timers: timers.counts,
    settings: settings.counts,
    ownProblems: ownProblems.counts,
    sessions: sessions.counts,
    sessionLog: sessionLog.counts,
    attempts: attempts.counts,
  };
  const changesNothing = dropAttempts.length === 0 && TABLES.every((table) => puts[table].length === 0);
  return { counts, setAside: aside.length, puts, dropAttempts, changesNothing };
}

const problemOf = ({ problemId }: { readonly problemId: string }): string => problemId;
const timeOf = ({ updatedAt }: { readonly updatedAt: number }): number => updatedAt;

interface TableRules<T, B> {
  readonly keyOf: (record: T | B) => string;
  readonly merge: (before: T | undefined, theirs: B) => Merged<T>;
}

interface MergedTable<T> {
  readonly counts: Record<Fate, number>;
  readonly changed: Map<string, T>;
  puts(): readonly T[];
}

/** A file may name one thing twice, so each record meets what the ones before it left. */
function mergeTable<T, B>(mine: readonly T[], theirs: readonly B[], { keyOf, merge }: TableRules<T, B>): MergedTable<T> {
  const standing = new Map(mine.map((record) => [keyOf(record), record]));
  const counts: Record<Fate, number> = { new: 0, newer: 0, older: 0, equal: 0 };
  const changed = new Map<string, T>();
  for (const record of theirs) {
    const key = keyOf(record);
    const { fate, put } = merge(standing.get(key), record);
    counts[fate] += 1;
    if (put === null) continue;
    standing.set(key, put);
    changed.set(key, put);
  }
  return { counts, changed, puts: () => [...changed.values()] };
}

/** Of the lost drafts, those whose code is in no attempt that is kept for good. */
const notYetKept = (lost: readonly Attempt[], attempts: readonly Attempt[]): readonly Attempt[] =>
  lost.filter(({ problemId, code }) => !attempts.some((kept) => kept.kind !== "run" && kept.problemId === problemId && kept.code === code));

/** United by id; then the Runs of each problem are thinned. */
function mergeAttempts(
  mine: readonly Attempt[],
  theirs: readonly Attempt[],
  aside: readonly Attempt[],
): MergedTable<Attempt> & { readonly dropAttempts: readonly string[] } {
  // Of one attempt, the record that knows its growth says more.
  const merge = mergeLater<Attempt>(
    ({ at, growth }) => at + (growth ? 0.5 : 0),
    (attempt) => attempt,
  );
  const merged = mergeTable(mine, theirs, { keyOf: ({ id }) => id, merge });
  for (const one of aside) merged.changed.set(one.id, one);
  const here = new Set(mine.map(({ id }) => id));
  const united = new Map([...mine, ...merged.changed.values()].map((attempt) => [attempt.id, attempt]));
  const dropped = byProblem([...united.values()]).flatMap(runsToDrop);
  for (const id of dropped) {
    // An old Run that would be thinned at once does not come in at all.
    if (!merged.changed.delete(id) || here.has(id)) continue;
    merged.counts.new -= 1;
    merged.counts.older += 1;
  }
  return { ...merged, dropAttempts: dropped.filter((id) => here.has(id)) };
}

function byProblem(attempts: readonly Attempt[]): readonly (readonly Attempt[])[] {
  const groups = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    const group = groups.get(attempt.problemId);
    if (group) group.push(attempt);
    else groups.set(attempt.problemId, [attempt]);
  }
  return [...groups.values()];
}
