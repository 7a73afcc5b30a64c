/** What passes between a host (the page's frame, a Node process) and an interpreter's worker. Text and bytes only. */

export type Role = "solver" | "referee" | "meter" | "builder";

/** A memory snapshot, and what restoring it needs to know of NumPy's libraries. */
export interface Snapshot {
  readonly memory: Uint8Array;
  /** The dlopen handles that each library had when the snapshot was made, by the library's path. */
  readonly handles: Readonly<Record<string, readonly number[]>>;
}

/** WebAssembly, compiled once by the host and shared by all of its workers. */
export interface CompiledModules {
  readonly main: WebAssembly.Module;
  /** NumPy's core libraries in the order of `NUMPY_LIBRARIES`; empty where there is no NumPy. */
  readonly libraries: readonly WebAssembly.Module[];
}

export interface BootMessage {
  readonly kind: "boot";
  readonly role: Role;
  /** URLs that the worker can import: `pyodide.mjs` and `pyodide.asm.mjs`. */
  readonly scripts: { readonly main: string; readonly asm: string };
  readonly modules: CompiledModules;
  /** Bytes of `python_stdlib.zip`. */
  readonly stdlib: Uint8Array;
  /** NumPy repacked to bytecode; null where there is none. */
  readonly numpy: Uint8Array | null;
  /** The harness's Python files, path to source. */
  readonly harness: Readonly<Record<string, string>>;
  readonly start: StartMode;
  /** Makes the interpreter answer `rewind` by going back to its start; costs a copy of its memory. */
  readonly rewindable?: boolean;
}

/** Restore a snapshot; start and make one; or start in the documented way alone, with no snapshot and no inner names. */
export type StartMode = { readonly kind: "restore"; readonly snapshot: Snapshot } | { readonly kind: "make" } | { readonly kind: "plain" };

export interface CallMessage {
  readonly kind: "call";
  readonly id: number;
  readonly method: string;
  readonly arguments: readonly (string | number | boolean)[];
  /** Cap on the interpreter's memory during and after this call, in MiB. */
  readonly memoryMb: number;
}

export type ToWorker = BootMessage | CallMessage;

export type FromWorker =
  | { readonly kind: "booted"; readonly start: StartMode["kind"]; readonly ms: number; readonly snapshot?: Snapshot }
  | { readonly kind: "boot-failed"; readonly message: string }
  /** The candidate's code begins now: the deadline counts from here. */
  | { readonly kind: "started"; readonly id: number }
  | { readonly kind: "answer"; readonly id: number; readonly text: string }
  /** The harness itself raised: our fault. */
  | { readonly kind: "failed"; readonly id: number; readonly message: string }
  | { readonly kind: "flooded" }
  /** The interpreter is dead. `memoryRefused`: it had asked for more memory than it may have. */
  | { readonly kind: "fatal"; readonly message: string; readonly memoryRefused: boolean };

/** No answer is longer; the harness keeps its results below this. */
export const MAX_ANSWER_CHARACTERS = 24_000_000;

export const NUMPY_LIBRARIES = ["numpy/_core/_multiarray_umath", "numpy/linalg/_umath_linalg"] as const;
