import { createStore, type StoreApi } from "zustand/vanilla";
import type { Role, Snapshot, StartMode } from "../../../workers/python/host/contract";
import type { Interpreter } from "../../domain/judging/interpreter";
import { hasNumpy } from "./has-numpy";
import type { Sandbox } from "./sandbox";
import { forgetSnapshot, loadSnapshot, saveSnapshot } from "./snapshot-store";

export type PythonStatus =
  | { readonly status: "idle" }
  | { readonly status: "fetching"; readonly loaded: number; readonly total: number }
  | { readonly status: "starting"; readonly first: boolean }
  | { readonly status: "ready"; readonly numpy: boolean }
  | { readonly status: "failed"; readonly message: string };

/** The next run after a killed one starts at once if a spare was made meanwhile; it is made this long after a run began. */
const SPARE_DELAY_MS = 250;
const REHEARSAL_MS = 10_000;
const LITTLE_MEMORY_GB = 2;

/** The page's Python: one sandbox, a solver in use, a spare, and a referee. */
export class PythonService {
  readonly status: StoreApi<PythonStatus> = createStore<PythonStatus>(() => ({ status: "idle" }));
  #sandbox: Promise<Sandbox> | undefined;
  #mode: StartMode["kind"] = "make";
  #spare: Promise<Interpreter> | undefined;
  #live: Interpreter | undefined;

  /** Fetches and starts Python; called as soon as it will be wanted. */
  async warmUp(): Promise<void> {
    await this.#ready().catch(() => undefined);
  }

  /** A solver: one that has run nothing yet where `fresh`, else the one in use while it lives. */
  async takeSolver({ fresh }: { readonly fresh: boolean }): Promise<Interpreter> {
    if (!fresh && this.#live?.alive) return this.#live;
    await this.#ready();
    const next = (await this.#takeSpare()) ?? (await this.#start("solver"));
    const before = this.#live;
    this.#live = next;
    // Neither is anything that the run has to wait for.
    setTimeout(() => {
      before?.dispose();
      this.#makeSpare();
    }, SPARE_DELAY_MS);
    return next;
  }

  async startReferee(): Promise<Interpreter> {
    await this.#ready();
    return this.#start("referee");
  }

  /** Where an author's problem is made. */
  async startMaker(): Promise<Interpreter> {
    await this.#ready();
    return this.#start("maker");
  }

  /** Where a solution runs at growing sizes. */
  async startMeter(): Promise<Interpreter> {
    await this.#ready();
    return this.#start("meter");
  }

  /** Where a stranger's problems become problem files. */
  async startImporter(): Promise<Interpreter> {
    await this.#ready();
    return this.#start("importer");
  }

  /** Tries again after a failure. */
  retry(): Promise<void> {
    this.#sandbox = undefined;
    return this.warmUp();
  }

  #ready(): Promise<Sandbox> {
    this.#sandbox ??= this.#open().catch((error: unknown) => {
      this.status.setState({ status: "failed", message: (error as Error).message }, true);
      throw error;
    });
    return this.#sandbox;
  }

  async #open(): Promise<Sandbox> {
    const progress = (loaded: number, total: number): void => this.status.setState({ status: "fetching", loaded, total }, true);
    // Only who opens a problem needs these.
    const [{ Sandbox }, { fetchPythonFiles }] = await Promise.all([import("./sandbox"), import("./python-files")]);
    const [sandbox, fetched, snapshot] = await Promise.all([Sandbox.open(), fetchPythonFiles(progress), loadSnapshot()]);
    if (fetched.kind === "failed") throw new Error(fetched.message);
    this.status.setState({ status: "starting", first: snapshot === null }, true);
    await sandbox.load(fetched.bytes);
    if (snapshot) await sandbox.keep(snapshot);
    this.#mode = snapshot ? "restore" : "make";
    const first = this.#startIn(sandbox, "solver");
    this.#spare = first.then(rehearsed);
    await first;
    this.status.setState({ status: "ready", numpy: hasNumpy }, true);
    return sandbox;
  }

  async #start(role: Role): Promise<Interpreter> {
    return this.#startIn(await this.#ready(), role);
  }

  /** Starts in the quickest way that works: from a snapshot, making one, or plainly. */
  async #startIn(sandbox: Sandbox, role: Role): Promise<Interpreter> {
    const started = await sandbox.start(role, this.#mode);
    if (started.kind === "started") {
      if (started.snapshot) this.#adopt(started.snapshot);
      return started.interpreter;
    }
    if (this.#mode === "plain") throw new Error(started.message);
    if (this.#mode === "restore") await forgetSnapshot();
    this.#mode = this.#mode === "restore" ? "make" : "plain";
    return this.#startIn(sandbox, role);
  }

  /** The frame has kept the new snapshot already; the page stores it for the next visit. */
  #adopt(snapshot: Snapshot): void {
    this.#mode = "restore";
    void saveSnapshot(snapshot);
  }

  async #takeSpare(): Promise<Interpreter | undefined> {
    const spare = await this.#spare?.catch(() => undefined);
    this.#spare = undefined;
    return spare?.alive ? spare : undefined;
  }

  #makeSpare(): void {
    const { deviceMemory = 8 } = navigator as { deviceMemory?: number };
    if (!this.#spare && deviceMemory > LITTLE_MEMORY_GB) this.#spare = this.#start("solver").then(rehearsed);
  }
}

/** The engine compiles what runs first; an idle interpreter has time for that before anybody waits. */
async function rehearsed(solver: Interpreter): Promise<Interpreter> {
  const call = (method: string, ...values: string[]) => solver.call({ method, arguments: values, deadlineMs: REHEARSAL_MS, memoryMb: 256 });
  await call("load", JSON.stringify({ entry: "f", params: [{ name: "x" }] }), "def f(x):\n    return [n + 1 for n in x]\n");
  await call("run", "[[1, 2]]");
  return solver;
}
