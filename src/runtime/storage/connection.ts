import { createStore, type StoreApi } from "zustand/vanilla";
import { type Database, isOfNewerVersion } from "./database";
import { makingRoom } from "./room";
import { stateOf, type StorageState } from "../../domain/storage/storage-state";

/** Milliseconds that a reader waits for the database; it may open later all the same. */
const PATIENCE_MS = 4_000;
/** Milliseconds between two tries to open what could not be opened. */
const RETRY_MS = 5_000;

/** Opens the database, notices when it is taken away, and says how things stand. */
export class Connection {
  readonly state: StoreApi<StorageState> = createStore<StorageState>(() => ({ kind: "opening" }));
  /** Called before the database is given up to another tab, while it can still be written to. */
  readonly beforeClosing = new Set<() => Promise<unknown>>();
  readonly #database: Database;
  #opening: Promise<boolean> | undefined;
  #patience: Promise<false> = Promise.resolve(false);
  #triedAt = -Infinity;
  #closed = false;

  constructor(database: Database) {
    this.#database = database;
    database.on("blocked", () => this.#say({ kind: "waiting" }));
    database.on("versionchange", () => {
      void this.#giveWay();
      // Keeps Dexie from closing at once, and from opening again what is then another version.
      return false;
    });
  }

  /** Whether the database can be used now. Never throws, and never takes long. */
  async ready(): Promise<boolean> {
    if (this.#closed) return false;
    if (this.#database.isOpen()) return true;
    if (this.#opening === undefined && performance.now() - this.#triedAt < RETRY_MS) return false;
    if (this.#opening === undefined) {
      this.#opening = this.#open().finally(() => (this.#opening = undefined));
      this.#patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, false));
    }
    return Promise.race([this.#opening, this.#patience]);
  }

  /** Tries to open at once what could not be opened. */
  retry(): Promise<boolean> {
    this.#triedAt = -Infinity;
    return this.ready();
  }

  /** After a write went well, or did not. */
  wrote(error?: unknown): void {
    if (error !== undefined) this.#say(stateOf(error, "write"));
    else if (this.state.getState().kind !== "open") this.#say({ kind: "open" });
  }

  /** Lets go of the database for good: this page has to be reloaded. */
  close(): void {
    this.#closed = true;
    this.#database.close();
    this.#say({ kind: "replaced" });
  }

  async #open(): Promise<boolean> {
    this.#triedAt = performance.now();
    try {
      await makingRoom(() => this.#database.open());
      if (isOfNewerVersion(this.#database)) {
        this.#database.close();
        throw new DOMException("what is stored is of a newer version", "VersionError");
      }
      this.#say({ kind: "open" });
      return true;
    } catch (error) {
      this.#say(stateOf(error, "open"));
      return false;
    }
  }

  async #giveWay(): Promise<void> {
    await Promise.allSettled([...this.beforeClosing].map((work) => work()));
    this.close();
  }

  #say(state: StorageState): void {
    if (this.state.getState().kind !== "replaced") this.state.setState(state, true);
  }
}
