import { createStore, type StoreApi } from "zustand/vanilla";
import { noProgress, type Progress } from "../domain/progress/progress";
import { joinProgress } from "../domain/records/settle";
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
  /** Steps taken here while the disk was being read, and steps taken in another tab, all count. */
  const read = async (): Promise<void> => {
    const stored = await storage.allProgress();
    const joined = new Map(store.getState().byProblem);
    for (const progress of stored) joined.set(progress.problemId, joinProgress(joined.get(progress.problemId) ?? progress, progress));
    store.setState({ byProblem: joined });
  };
  void read();
  storage.watch("progress", () => void read());
  storage.onOpen(() => void read());
  return store;
}
