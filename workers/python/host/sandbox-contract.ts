import type { Role, Snapshot, StartMode } from "./contract";

/** The runtime's bytes as the page hands them to the sandbox; the page has checked their hashes. */
export interface RuntimeBytes {
  /** `pyodide.mjs` and `pyodide.asm.mjs`. */
  readonly main: Uint8Array;
  readonly asm: Uint8Array;
  readonly wasm: Uint8Array;
  readonly stdlib: Uint8Array;
  /** NumPy repacked, and its core libraries; null where the app was built without. */
  readonly numpy: { readonly archive: Uint8Array; readonly libraries: readonly Uint8Array[] } | null;
  /** The text of the worker's script, and the harness's Python files. */
  readonly worker: string;
  readonly harness: Readonly<Record<string, string>>;
}

export interface SpawnRequest {
  readonly role: Role;
  /** `restore` starts from the snapshot that was given to `keep`, or else fails. */
  readonly start: StartMode["kind"];
}

/** What the sandboxed frame does for the page, by Comlink over a port. Workers speak through ports of their own. */
export interface SandboxApi {
  /** Takes the bytes and compiles WebAssembly once for all workers. */
  load(bytes: RuntimeBytes): Promise<void>;
  keep(snapshot: Snapshot): void;
  /** Starts a worker and ties it to the port, over which `FromWorker` comes and `CallMessage` goes. */
  spawn(id: number, request: SpawnRequest, port: MessagePort): void;
  kill(id: number): void;
}
