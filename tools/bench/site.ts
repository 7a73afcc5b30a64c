import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { buildPage } from "../browser/build-page";
import { CACHE, DIST, DOWNLOADS, PYODIDE, ROOT } from "../paths";
import { preparedNumpy } from "../setup/numpy";
import { lockedNumpy } from "../setup/numpy-wheel";

export interface BenchSite {
  readonly folder: string;
  readonly numpy: boolean;
}

const PROBE = join(ROOT, "tools/bench/probe");

/** One folder with the built app (`app/`), the probe's page, and stock Pyodide with its own NumPy (`stock/`). */
export async function buildSite(): Promise<BenchSite> {
  const folder = join(CACHE, "bench");
  await buildPage({ root: PROBE, folder });
  cpSync(join(DIST, "python"), join(folder, "python"), { recursive: true });
  cpSync(DIST, join(folder, "app"), { recursive: true });
  const stock = join(folder, "stock");
  mkdirSync(stock);
  for (const file of ["pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json"])
    cpSync(join(PYODIDE, file), join(stock, file));
  cpSync(join(PROBE, "stock-worker.mjs"), join(stock, "worker.mjs"));
  const numpy = preparedNumpy() !== null;
  const { file_name: wheel } = lockedNumpy();
  if (numpy) cpSync(join(DOWNLOADS, wheel), join(stock, wheel));
  return { folder, numpy };
}
