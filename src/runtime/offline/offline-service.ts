import { createStore, type StoreApi } from "zustand/vanilla";
import { PAGE_LOCK } from "../../../workers/offline/contract";
import type { Inventory, Mended } from "../../domain/offline/inventory";
import type { NotOffered, OfflineState } from "../../domain/offline/offline-state";
import type { PythonStatus } from "../python/python-service";
import { firstScript } from "./first-script";
import type { WorkerLink } from "./worker-link";

/** After the load, so that the first screen and what it fetches go before. */
const SETTLE_MS = 1_500;
/** After this all that was typed is on disk. */
const SAVED_WITHIN_MS = 1_000;
/** Waits before trying again by itself; after the last, the user or the return of the network does. */
const RETRIES_MS = [15_000, 60_000, 240_000];

/** Working without a network: what is stored for it, how far that is, and which version is in use. */
export class OfflineService {
  readonly state: StoreApi<OfflineState> = createStore<OfflineState>(() => ({ kind: "checking" }));
  readonly #python: StoreApi<PythonStatus>;
  #link: WorkerLink | undefined;
  #tries = 0;
  #retrying: ReturnType<typeof setTimeout> | undefined;

  constructor(python: StoreApi<PythonStatus>) {
    this.#python = python;
  }

  /** Begins to store the app, once the page and Python have what they need. */
  async start(): Promise<void> {
    const why = whyNotOffered();
    if (why) return this.#report({ kind: "not-offered", why });
    holdPageLock();
    window.addEventListener("online", () => this.state.getState().kind === "failed" && void this.retry());
    this.#python.subscribe((status) => this.#link?.setBusy(isBusy(status)));
    await loaded();
    await quiet(this.#python);
    await this.#connect();
  }

  /** Tries again after a failure; what is stored already is not fetched again. */
  async retry(): Promise<void> {
    if (!this.#link?.isInstalled) return this.#connect();
    await this.#link.mend(false).catch((error: Error) => this.#report({ kind: "failed", message: error.message }));
  }

  /** Compares every stored file with its hash and fetches what is missing or damaged. */
  async checkAndRepair(): Promise<Mended> {
    if (this.state.getState().kind === "not-offered") throw new Error("Nothing is stored here.");
    if (!this.#link) await this.#connect();
    if (!this.#link?.isInstalled) throw new Error("Not everything is stored yet.");
    return this.#link.mend(true);
  }

  /** Null while nothing is stored, or nothing can be. */
  async inventory(): Promise<Inventory | null> {
    return this.#link?.isInstalled ? this.#link.inventory().catch(() => null) : null;
  }

  /** Reloads this tab into the new version. Only ever called because the user pressed a button. */
  async update(): Promise<void> {
    // What a page begins to write while it is being unloaded is lost.
    await new Promise((resolve) => setTimeout(resolve, SAVED_WITHIN_MS));
    if (this.#link) this.#link.update();
    else location.reload();
  }

  async #connect(): Promise<void> {
    this.#link?.close();
    try {
      // What follows is of no use to the first screen.
      const { WorkerLink } = await import("./worker-link");
      this.#link = await WorkerLink.open((state) => this.#report(state));
      this.#link.setBusy(isBusy(this.#python.getState()));
      await this.#link.begin();
    } catch (error) {
      this.#report(refusal(error as Error));
    }
  }

  #report(state: OfflineState): void {
    this.state.setState(state, true);
    if (state.kind === "ready") this.#tries = 0;
    clearTimeout(this.#retrying);
    const wait = RETRIES_MS[this.#tries];
    if (state.kind !== "failed" || wait === undefined) return;
    this.#retrying = setTimeout(() => {
      this.#tries += 1;
      void this.retry();
    }, wait);
  }
}

function whyNotOffered(): NotOffered | null {
  if (import.meta.env.DEV) return "development";
  if (!isSecureContext) return "insecure";
  return "serviceWorker" in navigator && "caches" in window ? null : "no-workers";
}

/** What a refused registration means: blocked storage is for the user to allow, anything else may pass. */
function refusal({ name, message }: Error): OfflineState {
  return name === "SecurityError"
    ? { kind: "not-offered", why: "blocked" }
    : { kind: "failed", message: `The service worker could not be set up (${message}).` };
}

/** Tells the worker, by the first script's name, which version this page is of, for as long as it is open. */
function holdPageLock(): void {
  void navigator.locks?.request(PAGE_LOCK + firstScript(), { mode: "shared" }, () => new Promise<never>(() => undefined)).catch(() => undefined);
}

const isBusy = ({ status }: PythonStatus): boolean => status === "fetching" || status === "starting";

async function loaded(): Promise<void> {
  if (document.readyState !== "complete") await new Promise((resolve) => window.addEventListener("load", resolve, { once: true }));
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
}

async function quiet(python: StoreApi<PythonStatus>): Promise<void> {
  if (!isBusy(python.getState())) return;
  await new Promise<void>((resolve) => {
    const stop = python.subscribe((status) => {
      if (isBusy(status)) return;
      stop();
      resolve();
    });
  });
}
