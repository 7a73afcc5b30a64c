import { createStore, type StoreApi } from "zustand/vanilla";
import { convertItems } from "../../domain/importing/convert-items";
import type { NamedFile } from "../../runtime/importing/picked-files";
import { type SaveResult, saveImported } from "../../runtime/importing/save-imported";
import type { Services } from "../../runtime/services";
import { type Candidate, find, type Found, type Preview, previewOf } from "./import-steps";

export type ImportPhase =
  | { readonly name: "choose" }
  | { readonly name: "reading" }
  | { readonly name: "found"; readonly found: Found; readonly failed?: string }
  | { readonly name: "converting"; readonly found: Found; readonly done: number }
  | { readonly name: "preview"; readonly preview: Preview }
  | { readonly name: "saving"; readonly count: number }
  | { readonly name: "saved"; readonly result: SaveResult; readonly wanted: number };

export interface ImportStore {
  readonly phase: ImportPhase;
  choose(files: Promise<readonly NamedFile[]>): Promise<void>;
  /** Runs the files' own solutions and tests, in the sandbox. */
  convert(): Promise<void>;
  stop(): void;
  save(chosen: readonly Candidate[]): Promise<void>;
  startOver(): void;
}

export function createImportStore(services: Services): StoreApi<ImportStore> {
  let stopper = new AbortController();
  return createStore<ImportStore>((set, get) => ({
    phase: { name: "choose" },
    async choose(picking) {
      stopper.abort();
      set({ phase: { name: "reading" } });
      set({ phase: { name: "found", found: await found(picking) } });
    },
    async convert() {
      const { phase } = get();
      if (phase.name !== "found") return;
      const { found } = phase;
      const { signal } = (stopper = new AbortController());
      // Another file may be chosen meanwhile: then nobody waits for this one.
      const current = (): boolean => {
        const { phase: now } = get();
        return now.name === "converting" && now.found === found;
      };
      let done = 0;
      const onItem = (): void => void (current() && set({ phase: { name: "converting", found, done: (done += 1) } }));
      set({ phase: { name: "converting", found, done } });
      try {
        const converted = await convertItems({ items: found.items, take: () => services.python.startImporter(), signal, onItem });
        const stopped = signal.aborted ? { done, total: found.items.length } : null;
        const preview = previewOf(found, converted, stopped, await services.storage.ownProblems());
        if (current()) set({ phase: { name: "preview", preview } });
      } catch (error) {
        if (current()) set({ phase: { name: "found", found, failed: (error as Error).message } });
      }
    },
    stop: () => stopper.abort(),
    async save(chosen) {
      set({ phase: { name: "saving", count: chosen.length } });
      set({ phase: { name: "saved", result: await saveImported(chosen, services), wanted: chosen.length } });
    },
    startOver() {
      stopper.abort();
      set({ phase: { name: "choose" } });
    },
  }));
}

/** A folder that is moved away while it is read is told like any other fault. */
async function found(picking: Promise<readonly NamedFile[]>): Promise<Found> {
  try {
    return await find(await picking);
  } catch (error) {
    const fault = { where: "What you picked", reason: `it could not be read: ${(error as Error).message}`, remedy: "Pick it once more." };
    return { name: "what you picked", items: [], faults: [fault], remarks: [] };
  }
}
