import type { MantineColorScheme, MantineColorSchemeManager } from "@mantine/core";
import { localStore } from "../runtime/storage/local-store";
import type { Storage } from "../runtime/storage/storage";

/** Mantine's own name for it. */
const KEY = "mantine-color-scheme-value";
const SETTING = "colorScheme";

/** The colour scheme is needed before the database answers, so it stays in localStorage; the database has it too, for backups and other tabs. */
export function createColorSchemeManager(storage: Storage): MantineColorSchemeManager {
  let shown = schemeIn(localStore.getItem(KEY));
  let unwatch = (): void => undefined;
  const show = (scheme: MantineColorScheme): void => {
    shown = scheme;
    localStore.setItem(KEY, scheme);
  };
  const follow = async (onUpdate: (scheme: MantineColorScheme) => void): Promise<void> => {
    const stored = schemeIn(await storage.setting(SETTING));
    // Chosen before the database knew of it.
    if (stored === null && shown !== null) return void (await storage.saveSetting(SETTING, shown));
    if (stored === null || stored === shown) return;
    show(stored);
    onUpdate(stored);
  };
  return {
    get: (usual) => shown ?? usual,
    set(scheme) {
      // Mantine hands back what it was told to follow.
      if (scheme === shown) return;
      show(scheme);
      void storage.saveSetting(SETTING, scheme);
    },
    subscribe(onUpdate) {
      void follow(onUpdate);
      unwatch = storage.watch("settings", () => void follow(onUpdate));
    },
    unsubscribe: () => unwatch(),
    clear: () => localStore.removeItem(KEY),
  };
}

const SCHEMES: readonly unknown[] = ["light", "dark", "auto"] satisfies MantineColorScheme[];

const schemeIn = (value: unknown): MantineColorScheme | null => (isScheme(value) ? value : null);
const isScheme = (value: unknown): value is MantineColorScheme => SCHEMES.includes(value);
