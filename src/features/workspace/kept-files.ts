import type { BankedProblem } from "../../domain/problem/bank";
import type { Kept } from "../../runtime/storage/kept";
import { type Cases, keptCases, keptDraft, keptNote, type NoteText } from "../../runtime/storage/kept-work";
import { onPageLife } from "../../runtime/storage/page-life";
import type { Storage } from "../../runtime/storage/storage";

/** What an opened problem writes down as it is typed. */
export interface KeptFiles {
  readonly draft: Kept<string>;
  readonly note: Kept<NoteText>;
  readonly cases: Kept<Cases>;
  dispose(): void;
}

/** `key`: under which code and own cases are kept; notes belong to the problem wherever it is opened. */
export function openKeptFiles(storage: Storage, problem: BankedProblem, key = problem.id): KeptFiles {
  const draft = keptDraft(storage, { problemId: problem.id, key }, problem.starter);
  const note = keptNote(storage, problem.id);
  const cases = keptCases(storage, key);
  const all = [draft, note, cases];
  const ends = [
    onPageLife({ hide: () => all.forEach((kept) => kept.hide()), show: () => all.forEach((kept) => void kept.refresh()) }),
    storage.beforeClosing(() => Promise.all(all.map((kept) => kept.flush()))),
  ];
  const dispose = (): void => {
    ends.forEach((end) => end());
    all.forEach((kept) => void kept.dispose());
  };
  return { draft, note, cases, dispose };
}
