import type { Version } from "../../domain/drafts/meeting";
import type { KeptSource } from "./kept";
import { localStore } from "./local-store";

const PREFIX = "dryrun.unsaved.";

/** What a page leaves behind when it ends before its last write: a database drops what is under way then, localStorage does not. */
export function lastNote<T>(name: string, isValue: (value: unknown) => value is T): KeptSource<T>["note"] {
  const key = PREFIX + name;
  return {
    leave: (mine) => localStore.setItem(key, JSON.stringify(mine)),
    find: () => read(localStore.getItem(key), isValue),
    remove: () => localStore.removeItem(key),
  };
}

export const forgetLastNotes = (): void => localStore.removeAll(PREFIX);

function read<T>(text: string | null, isValue: (value: unknown) => value is T): Version<T> | null {
  try {
    const { value, revision } = JSON.parse(text ?? "{}") as Partial<Version<unknown>>;
    return isValue(value) && typeof revision === "number" ? { value, revision } : null;
  } catch {
    return null;
  }
}
