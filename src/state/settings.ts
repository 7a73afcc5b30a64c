import { createStore, type StoreApi } from "zustand/vanilla";
import { AT_END, type AtEnd, type Counts } from "../domain/clock/countdown";
import type { Storage } from "../runtime/storage/storage";

/** How the practice clock behaves, whatever the problem. */
export interface ClockSettings {
  readonly hidden: boolean;
  readonly counts: Counts;
  readonly atEnd: AtEnd;
}

export interface Settings {
  readonly fontSize: number;
  readonly clock: ClockSettings;
}

export interface SettingsStore extends Settings {
  setFontSize(size: number): void;
  setClock(change: Partial<ClockSettings>): void;
}

export const FONT_SIZES = { smallest: 10, usual: 14, largest: 28 } as const;

export function createSettingsStore(storage: Storage): StoreApi<SettingsStore> {
  const store = createStore<SettingsStore>((set, get) => ({
    fontSize: FONT_SIZES.usual,
    clock: { hidden: false, counts: "down", atEnd: "nothing" },
    setFontSize(size) {
      const fontSize = within(size);
      set({ fontSize });
      void storage.saveSetting("fontSize", fontSize);
    },
    setClock(change) {
      const clock = { ...get().clock, ...change };
      set({ clock });
      void storage.saveSetting("clock", clock);
    },
  }));
  const read = async (): Promise<void> => {
    const fontSize = await storage.setting("fontSize");
    if (typeof fontSize === "number") store.setState({ fontSize: within(fontSize) });
    store.setState({ clock: clockSettings(await storage.setting("clock"), store.getState().clock) });
  };
  void read();
  // Another tab, or an import, may change it too.
  storage.watch("settings", () => void read());
  storage.onOpen(() => void read());
  return store;
}

const within = (size: number): number => Math.min(Math.max(size, FONT_SIZES.smallest), FONT_SIZES.largest);

/** What was stored, as far as it is sound. */
function clockSettings(stored: unknown, before: ClockSettings): ClockSettings {
  const { hidden, counts, atEnd } = (stored ?? {}) as Partial<Record<keyof ClockSettings, unknown>>;
  return {
    hidden: typeof hidden === "boolean" ? hidden : before.hidden,
    counts: counts === "up" || counts === "down" ? counts : before.counts,
    atEnd: AT_END.find((one) => one === atEnd) ?? before.atEnd,
  };
}
