/** Modules that the build makes (tools/vite/virtual-modules.ts). */

declare module "virtual:python-manifest" {
  export interface PythonFile {
    readonly path: string;
    readonly bytes: number;
    readonly sha256: string;
  }
  export interface PythonManifest {
    readonly version: string;
    readonly files: Readonly<Record<"main" | "asm" | "wasm" | "stdlib", PythonFile>>;
    readonly numpy: { readonly archive: PythonFile; readonly libraries: readonly PythonFile[] } | null;
    /** Changes with anything that a memory snapshot depends on, but for the browser. */
    readonly snapshotKey: string;
  }
  export const manifest: PythonManifest;
}

declare module "virtual:sandbox" {
  /** The frame's document, for `srcdoc`. */
  export const frame: string;
  /** The worker's script. */
  export const worker: string;
  /** The harness's Python files, by name. */
  export const harness: Readonly<Record<string, string>>;
}

declare module "virtual:bank" {
  import type { ProblemSummary } from "./domain/problem/bank";
  export const bank: readonly (ProblemSummary & { readonly path: string })[];
}

/** A Python file's text. */
declare module "*.py?raw" {
  const text: string;
  export default text;
}
