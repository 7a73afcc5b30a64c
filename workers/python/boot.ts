import type { BootMessage, Snapshot } from "./host/contract";
import { type CreateModule, loadNumpyLibraries, type ModuleSettings, openHandles, type Pyodide, SITE_PACKAGES } from "./pyodide-internals";

type LoadPyodide = (options: object) => Promise<Pyodide>;

/** How Pyodide's own files are reached: in a browser from bytes, under Node from its package folder. */
export interface Platform {
  readonly indexUrl: string;
  /** Puts the compiled module and the standard library where Pyodide looks for its files. */
  provideFiles(boot: BootMessage): void;
}

export interface Booted {
  readonly pyodide: Pyodide;
  /** Made when the start was `make`. */
  readonly snapshot?: Snapshot;
}

// No package is ever loaded by name, so the lock file need not be fetched.
const EMPTY_LOCK = JSON.stringify({
  info: { abi_version: "2026_0", arch: "wasm32", platform: "emscripten_5_0_3", python: "3.14.2" },
  packages: {},
});
const NUMPY_ARCHIVE = "/lib/numpy.zip";

/** Starts Pyodide in the way that the message asks for. Throws where that fails; it may also never settle. */
export async function boot(message: BootMessage, platform: Platform): Promise<Booted> {
  platform.provideFiles(message);
  const scripts = Promise.all([import(/* @vite-ignore */ message.scripts.asm), import(/* @vite-ignore */ message.scripts.main)]);
  const [{ default: createModule }, { loadPyodide }] = (await scripts) as [{ default: CreateModule }, { loadPyodide: LoadPyodide }];
  const pyodide = await loadPyodide({
    indexURL: platform.indexUrl,
    packageBaseUrl: platform.indexUrl,
    lockFileContents: EMPTY_LOCK,
    jsglobals: Object.create(null) as object,
    ...(message.start.kind !== "plain" && snapshotOptions(message, createModule)),
  });
  if (message.start.kind === "restore") return { pyodide };
  installFiles(pyodide, message);
  if (message.start.kind === "plain") return { pyodide };
  return { pyodide, snapshot: { memory: pyodide.makeMemorySnapshot(), handles: openHandles(pyodide._module) } };
}

function snapshotOptions({ start, modules }: BootMessage, createModule: CreateModule): object {
  const snapshot = start.kind === "restore" ? start.snapshot : null;
  const preload = loadNumpyLibraries(modules.libraries, snapshot);
  return {
    createPyodideModule: (settings: ModuleSettings) => createModule({ ...settings, preRun: [...settings.preRun, preload] }),
    ...(snapshot ? { _loadSnapshot: snapshot.memory } : { _makeSnapshot: true }),
  };
}

/** The harness, and NumPy imported where it is to be part of a snapshot. */
function installFiles(pyodide: Pyodide, message: BootMessage): void {
  const folder = `${SITE_PACKAGES}/harness`;
  pyodide._module.FS.mkdirTree(folder);
  for (const [path, source] of Object.entries(message.harness)) pyodide._module.FS.writeFile(`${folder}/${path}`, source);
  if (message.numpy) pyodide.unpackArchive(message.numpy, "zip", { extractDir: SITE_PACKAGES });
  const preload = message.numpy && message.start.kind === "make" ? "import numpy\n" : "";
  pyodide.runPython(`${preload}import harness.boot`);
}

/** After a restored start: NumPy's files for what is imported later, unpacked folder by folder on demand. */
export function provideNumpyArchive(pyodide: Pyodide, message: BootMessage): boolean {
  if (!message.numpy || message.start.kind !== "restore") return false;
  pyodide._module.FS.writeFile(NUMPY_ARCHIVE, message.numpy, { canOwn: true });
  return true;
}
