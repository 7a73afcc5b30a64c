import { createStore, type StoreApi } from "zustand/vanilla";
import { type AddedAttempt, addSetAside, addTrial, newestFirst, withGrowth } from "../../domain/attempts/attempts";
import type { Countdown } from "../../domain/clock/countdown";
import type { Conclusion } from "../../domain/growth/conclude";
import { noProgress, type Progress } from "../../domain/progress/progress";
import type { Backup, Work } from "../../domain/backup/backup";
import { type Attempt, type OwnProblem, type Quarantined, TABLES, type TableName } from "../../domain/records/records";
import { settleDraft, settleLast, settleNote, settleOwnCases, settleProgress } from "../../domain/records/settle";
import { Connection } from "./connection";
import { Database } from "./database";
import { newId } from "./new-id";
import { makingRoom } from "./room";
import { type Put, Shelf } from "./shelf";
import type { StorageState } from "../../domain/storage/storage-state";

/** What was written, or why not: then it is kept in this tab's memory, read from there, and tried again. */
export type Saved = { readonly kind: "saved" } | { readonly kind: "not-saved"; readonly message: string };

const RETRY_MS = 5_000;

/** The page's memory across visits. Reading never throws: what cannot be read is as if it had never been there. */
export class Storage {
  /** Instants by this machine's clock. */
  readonly now: () => number;
  /** In which tables something was found damaged in this visit, until the user has read of it. */
  readonly damaged: StoreApi<readonly TableName[]> = createStore<readonly TableName[]>(() => []);
  readonly #database = new Database();
  readonly #connection = new Connection(this.#database);
  #retrying = false;
  readonly #shelves: { readonly [N in TableName]: Shelf<N> };

  constructor(now: () => number = () => Date.now()) {
    this.now = now;
    const place = {
      database: this.#database,
      connection: this.#connection,
      onUnwritten: () => this.#retrySoon(),
      onDamaged: (table: TableName) => this.#noteDamage(table),
    };
    this.#shelves = {
      drafts: new Shelf("drafts", place, { settle: settleDraft, onRefused: ({ problemId, code }) => this.setAside(problemId, code) }),
      ownCases: new Shelf("ownCases", place, { settle: settleOwnCases }),
      notes: new Shelf("notes", place, { settle: settleNote }),
      progress: new Shelf("progress", place, { settle: settleProgress }),
      timers: new Shelf("timers", place, { settle: settleLast }),
      settings: new Shelf("settings", place, { settle: settleLast }),
      attempts: new Shelf("attempts", place, { settle: settleLast }),
      ownProblems: new Shelf("ownProblems", place, { settle: settleLast }),
      sessions: new Shelf("sessions", place, { settle: settleLast }),
      sessionLog: new Shelf("sessionLog", place, { settle: settleLast }),
    };
  }

  get state(): StoreApi<StorageState> {
    return this.#connection.state;
  }

  shelf<N extends TableName>(table: N): Shelf<N> {
    return this.#shelves[table];
  }

  async draft(problemId: string): Promise<string | null> {
    return (await this.#shelves.drafts.get(problemId))?.record.code ?? null;
  }

  /** In place of whatever draft is there; an editor that shows it follows, or asks. */
  saveDraft(problemId: string, code: string, now: number): Promise<Saved> {
    const draft = { problemId, code, updatedAt: now, revision: 0 };
    return this.#saved(
      this.#shelves.drafts.write(draft, async (table) => {
        const record = { ...draft, revision: ((await table.get(problemId))?.revision ?? 0) + 1 };
        await table.put(record);
        return { kind: "saved", record };
      }),
    );
  }

  /** One problem's, the latest first. */
  async attempts(problemId: string): Promise<readonly Attempt[]> {
    const all = await this.#shelves.attempts.all((table) => table.where("problemId").equals(problemId).toArray());
    return newestFirst(all.filter((attempt) => attempt.problemId === problemId));
  }

  saveAttempt(attempt: Attempt): Promise<Saved> {
    return this.#saved(this.#shelves.attempts.put(attempt));
  }

  deleteAttempt(id: string): Promise<boolean> {
    return this.#shelves.attempts.delete(id);
  }

  /** A Run or a Submit; repetitions are counted, and old Runs thinned. */
  addTrial(trial: Omit<Attempt, "id" | "at">): Promise<Saved> {
    return this.#add({ ...trial, id: newId(), at: this.now() }, addTrial);
  }

  /** Writes a measured growth beside the attempt whose code it is. */
  async addGrowth(problemId: string, code: string, growth: Conclusion): Promise<void> {
    const attempt = withGrowth(await this.attempts(problemId), code, growth);
    if (attempt) await this.saveAttempt(attempt);
  }

  /** Keeps code that is about to leave the editor. */
  setAside(problemId: string, code: string, id = newId()): Promise<Saved> {
    return this.#add({ id, problemId, at: this.now(), kind: "set-aside", code, result: null }, addSetAside);
  }

  allProgress(): Promise<readonly Progress[]> {
    return this.#shelves.progress.all();
  }

  saveProgress(progress: Progress): Promise<Saved> {
    return this.#saved(this.#shelves.progress.put({ ...noProgress(progress.problemId), ...progress }));
  }

  async timer(problemId: string): Promise<Countdown | null> {
    return (await this.#shelves.timers.get(problemId))?.record.countdown ?? null;
  }

  saveTimer(problemId: string, countdown: Countdown): Promise<Saved> {
    return this.#saved(this.#shelves.timers.put({ problemId, countdown, updatedAt: this.now() }));
  }

  async setting(key: string): Promise<unknown> {
    return (await this.#shelves.settings.get(key))?.record.value;
  }

  saveSetting(key: string, value: unknown): Promise<Saved> {
    return this.#saved(this.#shelves.settings.put({ key, value, updatedAt: this.now() }));
  }

  /** The latest first. */
  async ownProblems(): Promise<readonly OwnProblem[]> {
    return (await this.#shelves.ownProblems.all()).sort((a, b) => b.updatedAt - a.updatedAt);
  }

  async ownProblem(id: string): Promise<OwnProblem | null> {
    return (await this.#shelves.ownProblems.get(id))?.record ?? null;
  }

  /** In place of what was there under its id; `newOwnProblem` makes a row for one that is new. */
  saveOwnProblem(problem: OwnProblem): Promise<Saved> {
    return this.#saved(this.#shelves.ownProblems.put(problem));
  }

  /** Drafts, attempts and progress stay, so that putting the row back brings all of it back. */
  deleteOwnProblem(id: string): Promise<boolean> {
    return this.#shelves.ownProblems.delete(id);
  }

  /** What was found damaged and moved out of its table. */
  async quarantined(): Promise<readonly Quarantined[]> {
    try {
      return (await this.#connection.ready()) ? await this.#database.quarantine.toArray() : [];
    } catch {
      return [];
    }
  }

  async forgetQuarantined(): Promise<void> {
    if (await this.#connection.ready()) await this.#database.quarantine.clear();
  }

  /** Calls back when any tab changed a table. */
  watch(table: TableName, listener: () => void): () => void {
    return this.#shelves[table].watch(listener);
  }

  /** Calls back when the database can be used again. */
  onOpen(listener: () => void): () => void {
    return this.state.subscribe((now, before) => void (now.kind === "open" && before.kind !== "open" && listener()));
  }

  /** Calls back before another tab takes the database over: the last moment to write. */
  beforeClosing(work: () => Promise<unknown>): () => void {
    this.#connection.beforeClosing.add(work);
    return () => this.#connection.beforeClosing.delete(work);
  }

  /** Tries at once to open what could not be opened, and to write what could not be written. */
  async retry(): Promise<void> {
    if (!(await this.#connection.retry())) return;
    for (const table of TABLES) await this.#shelves[table].retry();
  }

  /** All of it, also what could not be written yet. */
  async work(): Promise<Work> {
    const { drafts, ownCases, notes, attempts, progress, timers, settings, ownProblems, sessions, sessionLog } = this.#shelves;
    return {
      drafts: await drafts.all(),
      ownCases: await ownCases.all(),
      notes: await notes.all(),
      attempts: await attempts.all(),
      progress: await progress.all(),
      timers: await timers.all(),
      settings: await settings.all(),
      ownProblems: await ownProblems.all(),
      sessions: await sessions.all(),
      sessionLog: await sessionLog.all(),
    };
  }

  /** Merges a backup into what is here: all of it, or nothing. */
  async applyBackup(backup: Backup): Promise<Saved> {
    if (!(await this.#connection.retry())) return { kind: "not-saved", message: "this browser's storage cannot be opened" };
    const { applyBackup } = await import("./apply-backup");
    try {
      await makingRoom(() => applyBackup(this.#database, backup));
      return { kind: "saved" };
    } catch (error) {
      this.#connection.wrote(error);
      return { kind: "not-saved", message: (error as Error).message };
    }
  }

  /** Deletes everything. The page has to be reloaded afterwards. */
  async deleteAll(): Promise<Saved> {
    this.#connection.close();
    const { deleteDatabase } = await import("./raw-database");
    return deleteDatabase();
  }

  #add(attempt: Attempt, add: (all: readonly Attempt[], attempt: Attempt) => AddedAttempt): Promise<Saved> {
    return this.#saved(
      this.#shelves.attempts.write(attempt, async (table) => {
        const { put, drop } = add(await table.where("problemId").equals(attempt.problemId).toArray(), attempt);
        await table.put(put);
        await table.bulkDelete([...drop]);
        return { kind: "saved", record: put };
      }),
    );
  }

  async #saved(put: Promise<Put<unknown>>): Promise<Saved> {
    const done = await put;
    return done.kind === "not-saved" ? done : { kind: "saved" };
  }

  #noteDamage(table: TableName): void {
    this.damaged.setState((tables) => (tables.includes(table) ? tables : [...tables, table]), true);
  }

  #retrySoon(): void {
    if (this.#retrying) return;
    this.#retrying = true;
    setTimeout(async () => {
      this.#retrying = false;
      for (const table of TABLES) await this.#shelves[table].retry();
      if (TABLES.some((table) => this.#shelves[table].hasUnwritten)) this.#retrySoon();
    }, RETRY_MS);
  }
}
