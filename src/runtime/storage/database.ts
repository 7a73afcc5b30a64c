import Dexie, { type EntityTable, type Table, type Transaction } from "dexie";
import type { Progress } from "../../domain/progress/progress";
import type { Attempt, Draft, Note, OwnCases, OwnProblem, Quarantined, Records, StoredSetting, StoredTimer, TableName } from "../../domain/records/records";

export type { Attempt, OwnProblem } from "../../domain/records/records";

export const DATABASE_NAME = "dryrun";
const VERSION = 4;

/** Everything that Dryrun keeps on this machine. Opened by `Connection` alone. */
export class Database extends Dexie {
  readonly drafts!: EntityTable<Draft, "problemId">;
  readonly ownCases!: EntityTable<OwnCases, "problemId">;
  readonly progress!: EntityTable<Progress, "problemId">;
  readonly timers!: EntityTable<StoredTimer, "problemId">;
  readonly settings!: EntityTable<StoredSetting, "key">;
  readonly attempts!: EntityTable<Attempt, "id">;
  readonly notes!: EntityTable<Note, "problemId">;
  readonly ownProblems!: EntityTable<OwnProblem, "id">;
  readonly quarantine!: EntityTable<Quarantined, "id">;

  constructor() {
    // Strict: a write is told to be done once it is on the disk, not in a buffer that a crash empties.
    super(DATABASE_NAME, { autoOpen: false, cache: "disabled", chromeTransactionDurability: "strict", indexedDB: neverNewer });
    this.version(1).stores({ drafts: "problemId", ownCases: "problemId", progress: "problemId", timers: "problemId", settings: "key" });
    this.version(2).stores({ attempts: "id, problemId, at", notes: "problemId", ownProblems: "id, updatedAt" });
    this.version(3).stores({ quarantine: "id" }).upgrade(countRevisions);
    this.version(VERSION).stores({ sessions: "id, startedAt", sessionLog: "id, sessionId" });
  }

  /** A table by its name; what is in it was not checked. */
  raw<N extends TableName>(name: N): Table<Records[N], string> {
    return this.table(name);
  }
}

/** Version 3 counts the writes of what two tabs may write, and knows when everything was written. */
async function countRevisions(transaction: Transaction): Promise<void> {
  const fill = (table: TableName, missing: (record: Readonly<Record<string, unknown>>) => object): Promise<unknown> =>
    transaction
      .table(table)
      .toCollection()
      .modify((record: Record<string, unknown>) => void Object.assign(record, { ...missing(record), ...record }));
  await fill("drafts", () => ({ revision: 1 }));
  await fill("ownCases", () => ({ revision: 1, updatedAt: 0 }));
  await fill("notes", () => ({ revision: 1, earlier: [] }));
  await fill("settings", () => ({ updatedAt: 0 }));
  await fill("timers", ({ countdown }) => ({ updatedAt: (countdown as { startedAt?: number } | undefined)?.startedAt ?? 0 }));
}

/** Dexie counts in tenths, and uses the steps between where a table was added without a new version. */
const HIGHEST_NATIVE_VERSION = VERSION * 10 + 9;

export const isOfNewerVersion = (database: Database): boolean => database.backendDB().version > HIGHEST_NATIVE_VERSION;

/** Dexie would add what it misses to a database that a newer version left. Asked anew each time: a browser may refuse even the name. */
const neverNewer = {
  open(name: string, version?: number): IDBOpenDBRequest {
    if (version !== undefined && version > HIGHEST_NATIVE_VERSION) throw new DOMException("what is stored is of a newer version", "VersionError");
    return globalThis.indexedDB.open(name, version);
  },
  deleteDatabase: (name: string): IDBOpenDBRequest => globalThis.indexedDB.deleteDatabase(name),
  databases: (): Promise<IDBDatabaseInfo[]> => globalThis.indexedDB.databases(),
};
