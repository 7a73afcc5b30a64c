/**
 * The names of Pyodide and Emscripten that we use although they are not documented. Pinned to one Pyodide version; a
 * test starts an interpreter with each. When an upgrade breaks one, `plain` start still works.
 */
import { NUMPY_LIBRARIES, type Snapshot } from "./host/contract";

export const SITE_PACKAGES = "/lib/python3.14/site-packages";
const STACK_MARGIN_BYTES = 192 * 1024;

interface DynamicLibrary {
  readonly name: string;
  refcount: number;
  global: boolean;
  exports: unknown;
}

interface FileNode {
  readonly usedBytes: number;
  readonly contents: { readonly length: number };
}
type WriteFile = (stream: { node: FileNode }, data: unknown, offset: number, length: number, position: number, own?: boolean) => number;

interface MemoryFileSystem {
  resizeFileStorage(node: FileNode, size: number): void;
  expandFileStorage(node: FileNode, capacity: number): void;
  readonly ops_table: { readonly file: { readonly stream: { write: WriteFile } } };
}

/** Emscripten's module object, as far as we touch it. */
export interface EmscriptenModule {
  readonly HEAP8: Int8Array;
  growMemory(size: number): void;
  newDSO(name: string, handle: undefined, state: "loading"): DynamicLibrary;
  loadWebAssemblyModule(module: WebAssembly.Module, flags: object, name: string, scope: object): unknown;
  readonly LDSO: {
    readonly loadedLibsByName: Record<string, DynamicLibrary>;
    readonly loadedLibsByHandle: Record<string, DynamicLibrary>;
  };
  readonly FS: {
    writeFile(path: string, data: Uint8Array | string, options?: { canOwn?: boolean }): void;
    mkdirTree(path: string): void;
    readonly nextInode: number;
    readonly ErrnoError: new (errno: number) => Error;
    readonly filesystems: { readonly MEMFS: MemoryFileSystem };
  };
  _PyUnstable_ThreadState_SetStackProtection(thread: number, base: number, size: number): number;
  _PyThreadState_Get(): number;
  _emscripten_stack_get_base(): number;
}

type PreRun = (module: EmscriptenModule) => void;
export interface ModuleSettings {
  readonly preRun: readonly PreRun[];
}
export type CreateModule = (settings: ModuleSettings) => Promise<unknown>;

export interface Callable {
  (...values: unknown[]): string | undefined;
}
/** A Python object whose attributes are functions of text. */
export type PythonObject = Readonly<Record<string, Callable>>;

/** Pyodide's API, documented and not, as far as we touch it. */
export interface Pyodide {
  runPython(code: string): unknown;
  unpackArchive(data: Uint8Array, format: "zip", options: { extractDir: string }): void;
  setStdout(options: object): void;
  setStderr(options: object): void;
  setStdin(options: object): void;
  makeMemorySnapshot(): Uint8Array;
  readonly _module: EmscriptenModule;
  readonly _api: { on_fatal?: (error: unknown) => void };
}

export const libraryPath = (name: string): string => `${SITE_PACKAGES}/${name}.cpython-314-wasm32-emscripten.so`;

/**
 * A step before the runtime is initialised, alike when a snapshot is made and when it is restored: NumPy's libraries
 * get the same memory and table bases each time, so a snapshot's pointers into them stay true.
 */
export function loadNumpyLibraries(libraries: readonly WebAssembly.Module[], snapshot: Snapshot | null): PreRun {
  return (module) => {
    if (snapshot && snapshot.memory.length > module.HEAP8.length) module.growMemory(snapshot.memory.length);
    libraries.forEach((compiled, i) => {
      const path = libraryPath(NUMPY_LIBRARIES[i] ?? "");
      const library = module.newDSO(path, undefined, "loading");
      library.refcount = Infinity;
      library.global = false;
      library.exports = module.loadWebAssemblyModule(compiled, {}, path, {});
      module.LDSO.loadedLibsByName[path] = library;
      for (const handle of snapshot?.handles[path] ?? []) module.LDSO.loadedLibsByHandle[handle] = library;
    });
  };
}

/** The dlopen handles that each library has been given so far. */
export function openHandles(module: EmscriptenModule): Record<string, number[]> {
  const handles: Record<string, number[]> = {};
  for (const [handle, library] of Object.entries(module.LDSO.loadedLibsByHandle)) if (Number(handle)) (handles[library.name] ??= []).push(Number(handle));
  return handles;
}

/** Turns most endless recursion through C into a RecursionError, before the engine's stack ends (about 500 KB). */
export function protectStack(module: EmscriptenModule): void {
  const base = module._emscripten_stack_get_base() - STACK_MARGIN_BYTES;
  module._PyUnstable_ThreadState_SetStackProtection(module._PyThreadState_Get(), base, STACK_MARGIN_BYTES);
}

const ENOSPC = 51;

/** Files live in the memory of the page's process, outside the interpreter's; together they may grow by this much. */
export function capFiles(module: EmscriptenModule, limitBytes: number): void {
  const files = module.FS.filesystems.MEMFS;
  const stream = files.ops_table.file.stream;
  const { resizeFileStorage, expandFileStorage } = files;
  const { write } = stream;
  let grown = 0;
  const take = (bytes: number): void => {
    grown += Math.max(bytes, 0);
    if (grown > limitBytes) throw new module.FS.ErrnoError(ENOSPC);
  };
  files.resizeFileStorage = (node, size) => {
    take(size - node.usedBytes);
    resizeFileStorage.call(files, node, size);
  };
  files.expandFileStorage = (node, capacity) => {
    take(capacity - node.contents.length);
    expandFileStorage.call(files, node, capacity);
  };
  stream.write = (opened, data, offset, length, position, own) => {
    // The first write to an empty file does not pass through expandFileStorage.
    if (opened.node.usedBytes === 0 && position === 0) take(length);
    return write(opened, data, offset, length, position, own);
  };
}
