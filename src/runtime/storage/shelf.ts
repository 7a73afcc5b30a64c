import Dexie, { type Table } from "dexie";
import { KEY_FIELDS, type Records, type TableName } from "../../domain/records/records";
import type { Settle } from "../../domain/records/settle";
import type { Connection } from "./connection";
import type { Database } from "./database";
import { quarantined, quarantinedRecord } from "./quarantine";
import { recordReader } from "./record-reader";
import { makingRoom } from "./room";

/** A record, and whether it is on disk or in this tab's memory alone. */
export interface Found<T> {
  readonly record: T;
  readonly onDisk: boolean;
}

export type Put<T> =
  | { readonly kind: "saved"; readonly record: T }
  /** Another tab's record stays; `settle` refused to replace it. */
  | { readonly kind: "refused"; readonly onDisk: T }
  /** It is kept in memory, and read from there. */
  | { readonly kind: "not-saved"; readonly message: string };

/** What all shelves stand on. */
export interface Place {
  readonly database: Database;
  readonly connection: Connection;
  /** Called when something could not be written: it is to be tried again. */
  readonly onUnwritten: () => void;
  /** Called when something was found damaged and put into quarantine. */
  readonly onDamaged: (table: TableName) => void;
}

export interface ShelfRules<T> {
  readonly settle: Settle<T>;
  /** What could not be written for a while, and when it could be was refused. */
  readonly onRefused?: (mine: T) => unknown;
}

/**
 * One table. Reading never throws, what is read was checked, and what is damaged is put into quarantine. What cannot be
 * written is kept in memory, is read from there, and is tried again.
 */
export class Shelf<N extends TableName> {
  readonly #name: N;
  readonly #place: Place;
  readonly #rules: ShelfRules<Records[N]>;
  readonly #unwritten = new Map<string, Records[N]>();
  readonly #held = new Map<string, number>();
  readonly #watchers = new Set<() => void>();

  constructor(name: N, place: Place, rules: ShelfRules<Records[N]>) {
    this.#name = name;
    this.#place = place;
    this.#rules = rules;
  }

  get #table(): Table<Records[N], string> {
    return this.#place.database.raw(this.#name);
  }

  async get(key: string): Promise<Found<Records[N]> | null> {
    const unwritten = this.#unwritten.get(key);
    if (unwritten) return { record: unwritten, onDisk: false };
    const raw = await this.#read(() => this.#table.get(key));
    const [record] = await this.#checked(raw === undefined ? [] : [raw]);
    return record ? { record, onDisk: true } : null;
  }

  /** All records, or those that `select` finds. */
  async all(select: (table: Table<Records[N], string>) => PromiseLike<Records[N][]> = (table) => table.toArray()): Promise<Records[N][]> {
    const raws = (await this.#read(() => select(this.#table))) ?? (await this.#oneByOne());
    const onDisk = await this.#checked(raws);
    const keys = new Set(this.#unwritten.keys());
    return [...onDisk.filter((record) => !keys.has(this.#keyOf(record))), ...this.#unwritten.values()];
  }

  /** Writes a record as the shelf's rules have it next to what is on disk. */
  async put(mine: Records[N]): Promise<Put<Records[N]>> {
    const read = await recordReader();
    return this.write(mine, async (table) => {
      const key = this.#keyOf(mine);
      const raw = await table.get(key);
      const found = raw === undefined ? null : read(this.#name, raw);
      if (found?.kind === "damaged") {
        await this.#place.database.quarantine.put(quarantinedRecord({ table: this.#name, key, raw, message: found.message }));
        this.#place.onDamaged(this.#name);
      }
      const onDisk = found?.kind === "record" ? found.record : null;
      const settled = this.#rules.settle(onDisk, mine);
      if (settled === null) return { kind: "refused", onDisk: onDisk ?? mine };
      if (settled !== onDisk) await table.put(settled);
      return { kind: "saved", record: settled };
    });
  }

  /** Does what is wanted in one transaction; `mine` is what memory keeps where that fails. */
  async write(mine: Records[N], work: (table: Table<Records[N], string>) => Promise<Put<Records[N]>>): Promise<Put<Records[N]>> {
    const key = this.#keyOf(mine);
    try {
      if (!(await this.#place.connection.ready())) throw new Error("the database is not open");
      const done = await makingRoom(() => this.#place.database.transaction("rw", [this.#table, this.#place.database.quarantine], () => work(this.#table)));
      this.#unwritten.delete(key);
      this.#place.connection.wrote();
      return done;
    } catch (error) {
      if (this.#place.database.isOpen()) this.#place.connection.wrote(error);
      this.#unwritten.set(key, mine);
      this.#place.onUnwritten();
      this.#watchers.forEach((listener) => listener());
      return { kind: "not-saved", message: (error as Error).message };
    }
  }

  async delete(key: string): Promise<boolean> {
    this.#unwritten.delete(key);
    if (!(await this.#place.connection.ready())) return false;
    return (await this.#read(() => this.#table.delete(key).then(() => true))) ?? false;
  }

  /** While somebody holds a record, writing it again is theirs. */
  hold(key: string): () => void {
    this.#held.set(key, (this.#held.get(key) ?? 0) + 1);
    return () => this.#held.set(key, (this.#held.get(key) ?? 1) - 1);
  }

  /** Tries once more to write what could not be written. */
  async retry(): Promise<void> {
    for (const [key, mine] of [...this.#unwritten]) {
      if ((this.#held.get(key) ?? 0) > 0) continue;
      const put = await this.put(mine);
      if (put.kind === "not-saved") return;
      if (put.kind === "refused") await this.#rules.onRefused?.(mine);
    }
  }

  get hasUnwritten(): boolean {
    return this.#unwritten.size > 0;
  }

  /** Calls back after any tab, this one too, changed the table. */
  watch(listener: () => void): () => void {
    const mark = `/${this.#name}/`;
    // After a page was frozen, Dexie says that all may have changed.
    const changed = (parts: object): void => {
      if ("all" in parts || Object.keys(parts).some((part) => part.includes(mark))) listener();
    };
    Dexie.on("storagemutated").subscribe(changed);
    this.#watchers.add(listener);
    return () => {
      Dexie.on("storagemutated").unsubscribe(changed);
      this.#watchers.delete(listener);
    };
  }

  #keyOf(record: Records[N]): string {
    return (record as unknown as Record<string, string>)[KEY_FIELDS[this.#name]] ?? "";
  }

  async #read<T>(read: () => PromiseLike<T>): Promise<T | undefined> {
    try {
      return (await this.#place.connection.ready()) ? await read() : undefined;
    } catch {
      return undefined;
    }
  }

  /** One record that cannot be read makes reading all of them fail. */
  async #oneByOne(): Promise<Records[N][]> {
    const found: Records[N][] = [];
    for (const key of (await this.#read(() => this.#table.toCollection().primaryKeys())) ?? []) {
      const raw = await this.#read(() => this.#table.get(key));
      if (raw !== undefined) found.push(raw);
    }
    return found;
  }

  async #checked(raws: readonly Records[N][]): Promise<Records[N][]> {
    const read = await recordReader();
    const records: Records[N][] = [];
    for (const raw of raws) {
      const result = read(this.#name, raw);
      if (result.kind === "record") {
        records.push(result.record);
        continue;
      }
      await this.#read(() => quarantined(this.#place.database, { table: this.#name, key: this.#keyOf(raw), raw, message: result.message }));
      this.#place.onDamaged(this.#name);
    }
    return records;
  }
}
