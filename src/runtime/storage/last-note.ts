import type { Version } from "../../domain/drafts/meeting";
import type { KeptSource } from "./kept";
import { localStore } from "./local-store";
import { newId } from "./new-id";

const PREFIX = "dryrun.unsaved.";

/** What a page leaves behind when it ends before its last write: a database drops what is under way then, localStorage does not. */
export function lastNote<T>(name: string, isValue: (value: unknown) => value is T): KeptSource<T>["note"] {
  const key = PREFIX + name;
  /** This page's notes, and the one that it found and answers for. What another page leaves meanwhile is not this one's to remove. */
  const mine = new Set([newId()]);
  const [me = ""] = mine;
  return {
    leave: (version) => localStore.setItem(key, JSON.stringify({ ...version, by: me })),
    find() {
      const found = read(localStore.getItem(key), isValue);
      if (found) mine.add(found.by);
      return found;
    },
    remove() {
      const found = read(localStore.getItem(key), isValue);
      if (found && mine.has(found.by)) localStore.removeItem(key);
    },
  };
}

interface Note<T> extends Version<T> {
  /** The page that left it. */
  readonly by: string;
}

export const forgetLastNotes = (): void => localStore.removeAll(PREFIX);

function read<T>(text: string | null, isValue: (value: unknown) => value is T): Note<T> | null {
  try {
    const { value, revision, by } = JSON.parse(text ?? "{}") as Partial<Note<unknown>>;
    return isValue(value) && typeof revision === "number" && typeof by === "string" ? { value, revision, by } : null;
  } catch {
    return null;
  }
}
