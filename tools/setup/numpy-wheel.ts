import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { sha256 } from "../hash";
import { DOWNLOADS, PYODIDE } from "../paths";

/** The wheel that Pyodide's lock names, its bytes checked; or why there is none. */
export type Wheel = { readonly kind: "wheel"; readonly bytes: Uint8Array; readonly sha256: string } | { readonly kind: "none"; readonly reason: string };

interface LockedPackage {
  readonly file_name: string;
  readonly sha256: string;
}

const FIRST_BYTE_MS = 15_000;
// This package on PyPI carries Pyodide's own build of NumPy for the version that package.json pins.
const CARRIER = "open-webui==0.12.4";

export function lockedNumpy(): LockedPackage & { readonly pyodide: string } {
  const lock = JSON.parse(readFileSync(join(PYODIDE, "pyodide-lock.json"), "utf8")) as { packages: { numpy: LockedPackage } };
  const { version } = JSON.parse(readFileSync(join(PYODIDE, "package.json"), "utf8")) as { version: string };
  return { ...lock.packages.numpy, pyodide: version };
}

/**
 * Brings NumPy's wheel: from the folder that DRYRUN_PACKAGES names, the cache, Pyodide's CDN, or the PyPI package that
 * carries the same file. The lock's sha256 decides each time.
 */
export async function bringNumpyWheel(say: (line: string) => void): Promise<Wheel> {
  const wanted = lockedNumpy();
  const cached = join(DOWNLOADS, wanted.file_name);
  const sources: [string, () => Promise<Uint8Array | string> | Uint8Array | string][] = [
    ["the folder DRYRUN_PACKAGES", () => fromFolder(process.env["DRYRUN_PACKAGES"], wanted.file_name)],
    ["the cache", () => fromFolder(DOWNLOADS, wanted.file_name)],
    ["Pyodide's CDN", () => fromCdn(wanted, say)],
    [`PyPI (inside ${CARRIER})`, () => fromPypi(wanted.file_name, say)],
  ];
  const reasons: string[] = [];
  for (const [name, bring] of sources) {
    const found = await bring();
    if (typeof found === "string") {
      if (found) reasons.push(`${name}: ${found}`);
    } else if (sha256(found) !== wanted.sha256) {
      reasons.push(`${name}: not the file that Pyodide's lock names (sha256 differs)`);
    } else {
      keep(cached, found);
      return { kind: "wheel", bytes: found, sha256: wanted.sha256 };
    }
  }
  return { kind: "none", reason: reasons.join("; ") };
}

function fromFolder(folder: string | undefined, file: string): Uint8Array | string {
  if (!folder) return "";
  const path = join(folder, file);
  if (existsSync(path)) return readFileSync(path);
  return folder === DOWNLOADS ? "" : `no ${file} there`;
}

async function fromCdn(wanted: LockedPackage & { pyodide: string }, say: (line: string) => void): Promise<Uint8Array | string> {
  const url = `https://cdn.jsdelivr.net/pyodide/v${wanted.pyodide}/full/${wanted.file_name}`;
  say("NumPy: asking Pyodide's CDN (3 MB) ...");
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), FIRST_BYTE_MS);
  try {
    const response = await fetch(url, { signal: patience.signal });
    clearTimeout(timer);
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : `HTTP ${response.status}`;
  } catch (error) {
    return `not reached (${(error as Error).message})`;
  } finally {
    clearTimeout(timer);
  }
}

function fromPypi(file: string, say: (line: string) => void): Uint8Array | string {
  const folder = mkdtempSync(join(tmpdir(), "dryrun-numpy-"));
  try {
    say(`NumPy: asking PyPI for ${CARRIER}, which carries the same file (106 MB) ...`);
    const download = ["download", "--quiet", "--no-deps", "--only-binary=:all:", "--python-version", "3.12", "--dest", folder, CARRIER];
    const commands: [string, string[]][] = [
      ["python3", ["-m", "pip", ...download]],
      ["pip3", download],
    ];
    const done = commands.some(([command, args]) => spawnSync(command, args, { stdio: "ignore", timeout: 600_000 }).status === 0);
    const [wheel] = done ? readdirSync(folder).filter((name) => name.endsWith(".whl")) : [];
    if (!wheel) return "pip could not download it";
    const [bytes] = Object.values(unzipSync(readFileSync(join(folder, wheel)), { filter: ({ name }) => name.endsWith(`/${file}`) }));
    return bytes ?? `no ${file} inside`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function keep(path: string, bytes: Uint8Array): void {
  if (existsSync(path)) return;
  try {
    mkdirSync(DOWNLOADS, { recursive: true });
    // Two set-ups may run at once: a file appears whole or not at all.
    const partial = `${path}.${process.pid}`;
    writeFileSync(partial, bytes);
    renameSync(partial, path);
  } catch {
    // A cache that cannot be written costs the next set-up a download, nothing else.
  }
}
