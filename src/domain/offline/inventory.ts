import type { StoredKind } from "./stored-file";

/** What a check of the stored files found and did. */
export interface Mended {
  readonly checked: number;
  readonly fetched: number;
  /** Of a file that could not be had; null where all are there. */
  readonly failure: string | null;
}

/** How much of a kind there is, and how much of it is stored. */
export interface KindInventory {
  readonly files: number;
  readonly bytes: number;
  readonly storedFiles: number;
  readonly storedBytes: number;
}

export type Inventory = Readonly<Record<StoredKind, KindInventory>>;
