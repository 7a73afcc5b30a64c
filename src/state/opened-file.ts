import { createStore, type StoreApi } from "zustand/vanilla";

/** A file that was dropped, picked or opened with the installed app: on its way to the screen that shows what it holds. */
export interface OpenedFileStore {
  readonly file: File | null;
  open(file: File): void;
}

export function createOpenedFileStore(): StoreApi<OpenedFileStore> {
  return createStore<OpenedFileStore>((set) => ({ file: null, open: (file) => set({ file }) }));
}
