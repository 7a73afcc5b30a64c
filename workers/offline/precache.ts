import { PrecacheController } from "workbox-precaching";
import type { Inventory, KindInventory, Mended } from "../../src/domain/offline/inventory";
import { STORED_KINDS, storedKind } from "../../src/domain/offline/stored-file";
import type { BuiltFile } from "./contract";
import { fetchChecked } from "./fetch-checked";
import type { Gate } from "./gate";
import { isSound } from "./soundness";

/** Few, and of low priority: the page's own requests go first. */
const LANES = 3;

const LEFTOVERS = "leftovers-of-other-versions";

export interface FillOptions {
  readonly gate: Gate;
  readonly onProgress: (storedBytes: number, totalBytes: number) => void;
}

/**
 * The files of one build in Workbox's precache. Workbox stores them one by one, in silence, and never looks at them again; here
 * storing shows its progress, can be held, goes on where it was broken off, and checks every file against its hash.
 */
export class Precache {
  readonly controller: PrecacheController;
  readonly #files: readonly BuiltFile[];
  readonly #paths: ReadonlySet<string>;

  constructor(files: readonly BuiltFile[], controller: PrecacheController) {
    this.controller = controller;
    this.controller.addToCacheList([...files]);
    this.#files = [...files].sort((a, b) => STORED_KINDS.indexOf(storedKind(a.url)) - STORED_KINDS.indexOf(storedKind(b.url)));
    this.#paths = new Set(files.map(({ url }) => url));
  }

  /** Stores what is missing. Stops at the first file that cannot be had; what is stored stays. */
  async fill(options: FillOptions): Promise<Mended> {
    const missing = await this.#missing();
    const totalBytes = sum(this.#files);
    let storedBytes = totalBytes - sum(missing);
    const onBytes = (count: number): void => options.onProgress((storedBytes += count), totalBytes);
    const waiting = [...missing];
    let failure: string | null = null;
    const lane = async (): Promise<void> => {
      for (let file = waiting.shift(); file && failure === null; file = waiting.shift()) {
        await options.gate.pass();
        const problem = await this.#store(file, onBytes);
        // Another lane's success must not hide it.
        failure ??= problem;
      }
    };
    if (missing.length > 0) onBytes(0);
    await Promise.all(Array.from({ length: LANES }, lane));
    return { checked: this.#files.length, fetched: missing.length - (await this.#missing()).length, failure };
  }

  /** Removes what is not what the build made, so that it is missing. */
  async dropDamaged(): Promise<void> {
    const cache = await this.#open();
    for (const file of this.#files) {
      const stored = await cache.match(this.#key(file));
      if (stored && !(await this.#isReadable(file, stored))) await cache.delete(this.#key(file));
    }
  }

  /** Forgets the stored copy of an address, which somebody has found damaged. */
  async forget(url: string): Promise<void> {
    const key = this.controller.getCacheKeyForURL(url);
    if (key !== undefined) await (await this.#open()).delete(key);
  }

  /** Keeps what the network answered for a file that was missing, if it is what the build made. */
  async adopt(url: string, response: Response): Promise<void> {
    const file = this.#files.find((one) => this.#url(one) === url);
    if (!file || !response.ok) return;
    const body = await response.arrayBuffer();
    if (await isSound(file, body, this.#paths)) await (await this.#open()).put(this.#key(file), new Response(body, response));
  }

  /** Notes that files of other versions may be here; Workbox's own clean-up takes the note away with them. */
  async noteLeftovers(): Promise<void> {
    await (await this.#open()).put(LEFTOVERS, new Response());
  }

  async hasLeftovers(): Promise<boolean> {
    return (await (await this.#open()).match(LEFTOVERS)) !== undefined;
  }

  async inventory(): Promise<Inventory> {
    const missing = new Set(await this.#missing());
    const of = (files: readonly BuiltFile[]): KindInventory => {
      const stored = files.filter((file) => !missing.has(file));
      return { files: files.length, bytes: sum(files), storedFiles: stored.length, storedBytes: sum(stored) };
    };
    return Object.fromEntries(STORED_KINDS.map((kind) => [kind, of(this.#files.filter(({ url }) => storedKind(url) === kind))])) as Inventory;
  }

  async #missing(): Promise<readonly BuiltFile[]> {
    const stored = new Set((await (await this.#open()).keys()).map(({ url }) => url));
    return this.#files.filter((file) => !stored.has(this.#key(file)));
  }

  /** Null, or a sentence about what went wrong. */
  async #store(file: BuiltFile, onBytes: (count: number) => void): Promise<string | null> {
    try {
      const response = await fetchChecked({ file, url: this.#url(file), paths: this.#paths, onBytes });
      await (await this.#open()).put(this.#key(file), response);
      return null;
    } catch (error) {
      const full = (error as Error).name === "QuotaExceededError";
      return full ? "The disk, or this browser's share of it, is full." : (error as Error).message;
    }
  }

  async #isReadable(file: BuiltFile, stored: Response): Promise<boolean> {
    try {
      return await isSound(file, await stored.arrayBuffer(), this.#paths);
    } catch {
      return false;
    }
  }

  #open(): Promise<Cache> {
    return caches.open(this.controller.strategy.cacheName);
  }

  #url = ({ url }: BuiltFile): string => new URL(url, location.href).href;

  #key(file: BuiltFile): string {
    const key = this.controller.getCacheKeyForURL(this.#url(file));
    if (key === undefined) throw new Error(`${file.url} is not in the list`);
    return key;
  }
}

const sum = (files: readonly BuiltFile[]): number => files.reduce((bytes, file) => bytes + file.bytes, 0);
