import { messageSW } from "workbox-window";
import { type FromWorker, type ToWorker, WORKER_FILE } from "../../../workers/offline/contract";
import type { Inventory, Mended } from "../../domain/offline/inventory";
import type { OfflineState } from "../../domain/offline/offline-state";
import { firstScript } from "./first-script";

const UPDATE_EVERY_MS = 60 * 60_000;
/** A worker that dies with a question never answers it. */
const PATIENCE_MS = 5 * 60_000;

type Report = (state: OfflineState) => void;

/** The page's end of the service worker: registers it, follows what it does, and passes on what the user wants of it. */
export class WorkerLink {
  readonly #registration: ServiceWorkerRegistration;
  readonly #tell: Report;
  readonly #closed = new AbortController();
  #agreed = false;
  #mending = false;
  #outdated = false;
  #failure: string | null = null;

  private constructor(registration: ServiceWorkerRegistration, tell: Report) {
    this.#registration = registration;
    this.#tell = tell;
  }

  /** Throws where the browser refuses. */
  static async open(tell: Report): Promise<WorkerLink> {
    const registration = await navigator.serviceWorker.register(WORKER_FILE, { scope: "./" });
    const link = new WorkerLink(registration, tell);
    link.#listen();
    return link;
  }

  /** Finds out how far things are, and fetches what is missing. */
  async begin(): Promise<void> {
    const { installing, waiting, active } = this.#registration;
    this.#follow(installing);
    if (!active) return;
    const current = await this.#ask<boolean>({ kind: "opened", script: firstScript() });
    // Another tab updated before this one could listen. A page that the worker did not serve may be newer than it.
    if (!current && navigator.serviceWorker.controller) this.#report({ kind: "updated-elsewhere" });
    else if (waiting) this.#report({ kind: "update-waiting" });
    else await this.mend(false);
  }

  /** Whether a version is in use; before the first one is stored there is none to ask. */
  get isInstalled(): boolean {
    return this.#registration.active !== null;
  }

  /** Fetches what is missing; `thorough` compares everything with its hash before. */
  async mend(thorough: boolean): Promise<Mended> {
    this.#mending = true;
    const mended = await this.#ask<Mended>({ kind: "mend", thorough }).finally(() => (this.#mending = false));
    if (this.#registration.waiting) this.#report({ kind: "update-waiting" });
    else this.#report(mended.failure === null ? { kind: "ready" } : { kind: "failed", message: mended.failure });
    return mended;
  }

  inventory(): Promise<Inventory> {
    return this.#ask<Inventory>({ kind: "inventory" });
  }

  /** Lets downloads begin, or not while the page needs the line. */
  setBusy(busy: boolean): void {
    const message: ToWorker = { kind: busy ? "hold" : "go-on" };
    this.#registration.installing?.postMessage(message);
    this.#registration.active?.postMessage(message);
  }

  /** The user agrees to the version that waits, or to the one that another tab brought. */
  update(): void {
    this.#agreed = true;
    const { waiting } = this.#registration;
    if (waiting) waiting.postMessage({ kind: "take-over" } satisfies ToWorker);
    else location.reload();
  }

  /** Stops listening. */
  close(): void {
    this.#closed.abort();
  }

  #listen(): void {
    const { serviceWorker } = navigator;
    const { signal } = this.#closed;
    let controlled = serviceWorker.controller !== null;
    const changed = (): void => {
      if (this.#agreed) location.reload();
      else if (controlled) this.#report({ kind: "updated-elsewhere" });
      controlled = true;
    };
    serviceWorker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => this.#hear(data), { signal });
    serviceWorker.addEventListener("controllerchange", changed, { signal });
    this.#registration.addEventListener("updatefound", () => this.#follow(this.#registration.installing), { signal });
    this.#lookForUpdates(signal);
  }

  /** Once another tab has updated, only a reload changes anything for this one. */
  #report(state: OfflineState): void {
    if (this.#outdated) return;
    this.#outdated = state.kind === "updated-elsewhere";
    this.#tell(state);
  }

  #hear(message: FromWorker): void {
    const { installing, active } = this.#registration;
    if (message.kind === "install-failed") {
      this.#failure = message.message;
      if (!active) this.#report({ kind: "failed", message: message.message });
      return;
    }
    // Messages come late, after the end that they lead up to, and to tabs that did not ask. A new version is stored in silence.
    const expected = message.during === "mend" ? this.#mending : installing !== null && active === null;
    if (expected) this.#report({ ...message, kind: "storing" });
  }

  #follow(worker: ServiceWorker | null): void {
    const isUpdate = this.#registration.active !== null;
    worker?.addEventListener("statechange", () => {
      if (isUpdate) {
        if (worker.state === "installed") this.#report({ kind: "update-waiting" });
      } else if (worker.state === "activated") this.#report({ kind: "ready" });
      else if (worker.state === "redundant") this.#report({ kind: "failed", message: this.#failure ?? "The browser ended it before all was stored." });
    });
  }

  /** Browsers look for a new version when a page is opened; this page may be open for days. */
  #lookForUpdates(signal: AbortSignal): void {
    let lookedAt = Date.now();
    const look = (): void => {
      if (document.visibilityState !== "visible" || Date.now() - lookedAt < UPDATE_EVERY_MS) return;
      lookedAt = Date.now();
      this.#registration.update().catch(() => undefined);
    };
    document.addEventListener("visibilitychange", look, { signal });
  }

  async #ask<Answer>(question: ToWorker): Promise<Answer> {
    const { active } = this.#registration;
    if (!active) throw new Error("Nothing is stored yet.");
    const late = new Promise<never>((_, reject) => setTimeout(() => reject(new Error("The service worker does not answer.")), PATIENCE_MS));
    return Promise.race([messageSW(active, question) as Promise<Answer>, late]);
  }
}
