import { VOICE_DATABASE } from "../voice/voice-database";
import { DATABASE_NAME } from "./database";
import { forgetLastNotes } from "./last-note";
import type { Saved } from "./storage";

export type RawExport = { readonly kind: "text"; readonly text: string } | { readonly kind: "unreadable"; readonly message: string };

/** Everything in the database as it stands, unchecked, whatever version wrote it: for somebody who can make sense of it. */
export async function rawExport(): Promise<RawExport> {
  try {
    const database = await settled(indexedDB.open(DATABASE_NAME));
    const stores: Record<string, unknown[]> = {};
    for (const name of database.objectStoreNames) stores[name] = await settled(database.transaction(name).objectStore(name).getAll());
    const { version } = database;
    database.close();
    return { kind: "text", text: JSON.stringify({ format: "dryrun.raw/1", version, stores }, null, 1) };
  } catch (error) {
    return { kind: "unreadable", message: (error as Error).message };
  }
}

/** Deletes the database; other tabs give way. */
export async function deleteDatabase(): Promise<Saved> {
  try {
    await settled(indexedDB.deleteDatabase(DATABASE_NAME));
    await settled(indexedDB.deleteDatabase(VOICE_DATABASE));
    forgetLastNotes();
    return { kind: "saved" };
  } catch (error) {
    return { kind: "not-saved", message: (error as Error).message };
  }
}

/** Milliseconds that other tabs have to write what is left and to let go. */
const PATIENCE_MS = 3_000;

function settled<T>(request: IDBRequest<T> & { onblocked?: unknown }): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("unknown"));
    request.onblocked = () => setTimeout(reject, PATIENCE_MS, new Error("another tab of Dryrun holds it open; close it and try again"));
  });
}
