import { createStore, type StoreApi } from "zustand/vanilla";
import { noProgress, type Progress } from "../domain/progress/progress";
import type { Storage } from "../runtime/storage/storage";

export interface ProgressStore {
  readonly byProblem: ReadonlyMap<string, Progress>;
  /** Changes one problem's progress, here and on disk. */
  update(problemId: string, change: (before: Progress) => Progress): void;
}

export function createProgressStore(storage: Storage): StoreApi<ProgressStore> {
  const store = createStore<ProgressStore>((set, get) => ({
    byProblem: new Map(),
    update(problemId, change) {
      const progress = change(get().byProblem.get(problemId) ?? noProgress(problemId));
      set({ byProblem: new Map(get().byProblem).set(problemId, progress) });
      void storage.saveProgress(progress);
    },
  }));
  // What changed before the disk answered is newer than the disk.
  void storage.allProgress().then((all) => {
    const stored = new Map(all.map((progress) => [progress.problemId, progress]));
    store.setState(({ byProblem }) => ({ byProblem: new Map([...stored, ...byProblem]) }));
  });
  return store;
}
