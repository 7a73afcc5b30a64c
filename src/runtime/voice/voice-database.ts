import Dexie, { type EntityTable } from "dexie";

export const VOICE_DATABASE = "dryrun-voice";

interface StoredTake {
  readonly id: string;
  readonly sessionId: string;
  readonly at: number;
  readonly mime: string;
}

interface StoredChunk {
  /** `<take> <index>` */
  readonly id: string;
  readonly takeId: string;
  readonly sessionId: string;
  readonly index: number;
  /** Milliseconds from the take's start to the chunk's end. */
  readonly untilMs: number;
  readonly bytes: Uint8Array;
}

/** Apart from all else: it is large, is in no backup, and must not be in the way when the rest is opened, saved or repaired. */
export class VoiceDatabase extends Dexie {
  readonly takes!: EntityTable<StoredTake, "id">;
  readonly chunks!: EntityTable<StoredChunk, "id">;

  constructor() {
    super(VOICE_DATABASE, { cache: "disabled", chromeTransactionDurability: "strict" });
    this.version(1).stores({ takes: "id, sessionId", chunks: "id, takeId, sessionId" });
  }
}
