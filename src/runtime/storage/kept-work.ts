import type { EarlierNote, OwnCases, Records, Revised } from "../../domain/records/records";
import { sameCases, sameEarlier } from "../../domain/records/settle";
import { Kept, type KeptSource, type Written } from "./kept";
import { lastNote } from "./last-note";
import type { Shelf } from "./shelf";
import type { Storage } from "./storage";

export type Cases = OwnCases["cases"];

/** A note, and the versions of it that another replaced. */
export interface NoteText {
  readonly markdown: string;
  readonly earlier: readonly EarlierNote[];
}

/** A problem's code, kept under a key of its own. Where two tabs changed it, the user chooses; the other version goes into the problem's history. */
export function keptDraft(storage: Storage, { problemId, key }: { readonly problemId: string; readonly key: string }, starter: string): Kept<string> {
  const isText = (value: unknown): value is string => typeof value === "string";
  return new Kept<string>({
    ...source(storage, "drafts", { problemId: key, valueOf: ({ code }) => withPlainEnds(code), recordOf: (code, revised) => ({ ...revised, code }) }),
    initial: starter,
    same: (a, b) => a === b,
    conflicts: "ask",
    setAside: (code, id) => storage.setAside(problemId, code, id),
    discard: (id) => storage.deleteAttempt(id),
    note: lastNote(`drafts.${key}`, isText),
  });
}

/** A problem's own cases. Two tabs' are joined. */
export function keptCases(storage: Storage, problemId: string): Kept<Cases> {
  const isCases = (value: unknown): value is Cases =>
    Array.isArray(value) && value.every((one) => Array.isArray(one) && one.every((text) => typeof text === "string"));
  return new Kept<Cases>({
    ...source(storage, "ownCases", { problemId, valueOf: ({ cases }) => cases, recordOf: (cases, revised) => ({ ...revised, cases }) }),
    ...JOINED,
    initial: [],
    same: sameCases,
    note: lastNote(`ownCases.${problemId}`, isCases),
  });
}

/** A problem's note. Of two tabs' the later stands, and the other is kept below it. */
export function keptNote(storage: Storage, problemId: string): Kept<NoteText> {
  const isNote = (value: unknown): value is NoteText => {
    const { markdown, earlier } = (value ?? {}) as Partial<Record<keyof NoteText, unknown>>;
    return typeof markdown === "string" && Array.isArray(earlier);
  };
  return new Kept<NoteText>({
    ...source(storage, "notes", {
      problemId,
      valueOf: ({ markdown, earlier }) => ({ markdown, earlier }),
      recordOf: ({ markdown, earlier }, revised) => ({ ...revised, markdown, earlier }),
    }),
    ...JOINED,
    initial: { markdown: "", earlier: [] },
    same: (a, b) => a.markdown === b.markdown && sameEarlier(a.earlier, b.earlier),
    note: lastNote(`notes.${problemId}`, isNote),
  });
}

/** Editors differ in what they make of other line ends, and would correct each other for ever. */
const withPlainEnds = (text: string): string => text.replaceAll(/\r\n?/g, "\n");

/** Nothing loses where writing joins. */
const JOINED = { conflicts: "join", setAside: () => Promise.resolve(), discard: () => Promise.resolve() } as const;

type RevisedTable = "drafts" | "ownCases" | "notes";

interface Shape<N extends RevisedTable, T> {
  readonly problemId: string;
  readonly valueOf: (record: Records[N]) => T;
  readonly recordOf: (value: T, revised: Revised) => Records[N];
}

/** Reads and writes one record of a table. */
function source<N extends RevisedTable, T>(
  storage: Storage,
  table: N,
  { problemId, valueOf, recordOf }: Shape<N, T>,
): Pick<KeptSource<T>, "read" | "write" | "watch"> {
  const shelf: Shelf<N> = storage.shelf(table);
  const version = (record: Records[N]) => ({ value: valueOf(record), revision: record.revision });
  return {
    async read() {
      const found = await shelf.get(problemId);
      return found && { version: version(found.record), onDisk: found.onDisk };
    },
    async write({ value, revision }): Promise<Written<T>> {
      const put = await shelf.put(recordOf(value, { problemId, revision, updatedAt: storage.now() }));
      switch (put.kind) {
        case "saved":
          return { kind: "saved", version: version(put.record) };
        case "refused":
          return { kind: "refused", theirs: version(put.onDisk) };
        case "not-saved":
          return { kind: "not-saved" };
      }
    },
    watch(listener) {
      const ends = [shelf.watch(listener), shelf.hold(problemId), storage.onOpen(listener)];
      return () => ends.forEach((end) => end());
    },
  };
}
