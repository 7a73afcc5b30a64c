import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { loadPyodide } from "pyodide";
import { NUMPY_LIBRARIES } from "../../workers/python/host/contract";
import { sha256 } from "../hash";
import { CACHE, PYODIDE, ROOT } from "../paths";
import { bringNumpyWheel, lockedNumpy } from "./numpy-wheel";

/** NumPy as the interpreters take it, in a folder: `numpy.zip` and its two core libraries. */
export interface NumpyFiles {
  readonly folder: string;
  readonly archive: string;
  readonly libraries: readonly string[];
}

const REPACK = join(ROOT, "tools/setup/repack.py");

/** Brings NumPy and repacks it, once; null where there is none to be had, after one clear line. */
export async function prepareNumpy(say: (line: string) => void): Promise<NumpyFiles | null> {
  const found = preparedNumpy();
  if (found) return found;
  const wheel = numpyDeclined() ? { kind: "none" as const, reason: "DRYRUN_NUMPY=none" } : await bringNumpyWheel(say);
  if (wheel.kind === "none") {
    say(`NumPy is missing, so problems that need it cannot be run; everything else works. (${wheel.reason})`);
    return null;
  }
  say("NumPy: repacking to bytecode ...");
  const target = folderOf(wheel.sha256);
  const partial = `${target}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  await repack(wheel.bytes, partial);
  rmSync(target, { recursive: true, force: true });
  renameSync(partial, target);
  return preparedNumpy();
}

/** Whether the user wants to do without: DRYRUN_NUMPY=none. */
export const numpyDeclined = (): boolean => process.env["DRYRUN_NUMPY"] === "none";

/** NumPy as a set-up before this one left it. */
export function preparedNumpy(): NumpyFiles | null {
  if (numpyDeclined()) return null;
  const folder = folderOf(lockedNumpy().sha256);
  if (!existsSync(folder)) return null;
  return { folder, archive: join(folder, "numpy.zip"), libraries: NUMPY_LIBRARIES.map((name) => join(folder, libraryFile(name))) };
}

const libraryFile = (name: string): string => `${name.split("/").at(-1) ?? name}.wasm`;
const folderOf = (wheelHash: string): string => join(CACHE, `numpy-${wheelHash.slice(0, 12)}-${sha256(readFileSync(REPACK)).slice(0, 8)}`);

async function repack(wheel: Uint8Array, folder: string): Promise<void> {
  const pyodide = await loadPyodide({ indexURL: PYODIDE });
  pyodide.FS.writeFile("/numpy.whl", wheel);
  pyodide.runPython(readFileSync(REPACK, "utf8"));
  const archive = pyodide.FS.readFile("/numpy.zip") as Uint8Array;
  writeFileSync(join(folder, "numpy.zip"), archive);
  const wanted = NUMPY_LIBRARIES.map((name) => `${name}.cpython-314-wasm32-emscripten.so`);
  const files = unzipSync(archive, { filter: ({ name }) => wanted.includes(name) });
  NUMPY_LIBRARIES.forEach((name, i) => {
    const library = files[wanted[i] ?? ""];
    if (!library) throw new Error(`NumPy's wheel has no ${name}`);
    writeFileSync(join(folder, libraryFile(name)), library);
  });
}
