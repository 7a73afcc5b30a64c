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
      const fontSize = within(size);
      set({ fontSize });
      void storage.saveSetting("fontSize", fontSize);
    },
  }));
  const read = async (): Promise<void> => {
    const fontSize = await storage.setting("fontSize");
    if (typeof fontSize === "number") store.setState({ fontSize: within(fontSize) });
  };
  void read();
  // Another tab, or an import, may change it too.
  storage.watch("settings", () => void read());
  storage.onOpen(() => void read());
  return store;
}

const within = (size: number): number => Math.min(Math.max(size, FONT_SIZES.smallest), FONT_SIZES.largest);
