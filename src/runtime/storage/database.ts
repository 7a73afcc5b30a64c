import Dexie, { type EntityTable } from "dexie";
import type { Countdown } from "../../domain/clock/countdown";
import type { Progress } from "../../domain/progress/progress";

export interface Draft {
  readonly problemId: string;
  readonly code: string;
  readonly updatedAt: number;
}

/** A problem's own cases: for each, one Python literal per parameter. */
export interface OwnCases {
  readonly problemId: string;
  readonly cases: readonly (readonly string[])[];
}

export interface StoredTimer {
  readonly problemId: string;
  readonly countdown: Countdown;
}

export interface StoredSetting {
  readonly key: string;
  readonly value: unknown;
}

/** Everything that Dryrun keeps on this machine. */
export class Database extends Dexie {
  readonly drafts!: EntityTable<Draft, "problemId">;
  readonly ownCases!: EntityTable<OwnCases, "problemId">;
  readonly progress!: EntityTable<Progress, "problemId">;
  readonly timers!: EntityTable<StoredTimer, "problemId">;
  readonly settings!: EntityTable<StoredSetting, "key">;

  constructor() {
    super("dryrun");
    this.version(1).stores({ drafts: "problemId", ownCases: "problemId", progress: "problemId", timers: "problemId", settings: "key" });
  }
}
