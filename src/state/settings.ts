import { createStore, type StoreApi } from "zustand/vanilla";
import type { Storage } from "../runtime/storage/storage";

export interface Settings {
  readonly fontSize: number;
}

export interface SettingsStore extends Settings {
  setFontSize(size: number): void;
}

export const FONT_SIZES = { smallest: 10, usual: 14, largest: 28 } as const;

export function createSettingsStore(storage: Storage): StoreApi<SettingsStore> {
  const store = createStore<SettingsStore>((set) => ({
    fontSize: FONT_SIZES.usual,
    setFontSize(size) {
      const fontSize = Math.min(Math.max(size, FONT_SIZES.smallest), FONT_SIZES.largest);
      set({ fontSize });
      void storage.saveSetting("fontSize", fontSize);
    },
  }));
  void storage.setting("fontSize").then((fontSize) => typeof fontSize === "number" && store.setState({ fontSize }));
  return store;
}
