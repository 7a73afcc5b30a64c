const memory = new Map<string, string>();

/** The browser's localStorage where it may be used, and memory where it may not: reading the very name throws then. */
export const localStore = {
  getItem: (key: string): string | null => attempt(() => localStorage.getItem(key)) ?? memory.get(key) ?? null,
  setItem(key: string, value: string): void {
    const kept = attempt(() => {
      localStorage.setItem(key, value);
      return true;
    });
    if (kept) memory.delete(key);
    else memory.set(key, value);
  },
  removeItem(key: string): void {
    memory.delete(key);
    attempt(() => localStorage.removeItem(key));
  },
  /** Removes all whose key begins so. */
  removeAll(prefix: string): void {
    const keys = [...memory.keys(), ...(attempt(() => Object.keys(localStorage)) ?? [])];
    for (const key of keys) if (key.startsWith(prefix)) localStore.removeItem(key);
  },
};

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
