import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { folderHash, sha256 } from "../hash";
import { CACHE, HARNESS, PUBLIC, PYODIDE, ROOT } from "../paths";
import { prepareNumpy } from "./numpy";

interface ManifestFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface Manifest {
  readonly version: string;
  readonly files: Readonly<Record<"main" | "asm" | "wasm" | "stdlib", ManifestFile>>;
  readonly numpy: { readonly archive: ManifestFile; readonly libraries: readonly ManifestFile[] } | null;
  readonly snapshotKey: string;
}

const MANIFEST = join(CACHE, "python-manifest.json");

/** Puts Python's files into public/python, each under a name that changes with its contents, and writes the manifest. */
export async function preparePythonFiles(say: (line: string) => void): Promise<void> {
  const numpy = await prepareNumpy(say);
  const target = join(PUBLIC, "python");
  const partial = `${target}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const place = (source: string): ManifestFile => {
    const data = readFileSync(source);
    const digest = sha256(data);
    const name = `${basename(source, extname(source))}-${digest.slice(0, 8)}${extname(source)}`;
    writeFileSync(join(partial, name), data);
    return { path: `python/${name}`, bytes: data.length, sha256: digest };
  };
  const own = (name: string): ManifestFile => place(join(PYODIDE, name));
  const files = { main: own("pyodide.mjs"), asm: own("pyodide.asm.mjs"), wasm: own("pyodide.asm.wasm"), stdlib: own("python_stdlib.zip") };
  const placed = numpy && { archive: place(numpy.archive), libraries: numpy.libraries.map(place) };
  const { version } = JSON.parse(readFileSync(join(PYODIDE, "package.json"), "utf8")) as { version: string };
  rmSync(target, { recursive: true, force: true });
  renameSync(partial, target);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(MANIFEST, JSON.stringify({ version, files, numpy: placed, snapshotKey: snapshotKey(files, placed) } satisfies Manifest, null, 2));
}

export function readManifest(): Manifest {
  if (!existsSync(MANIFEST)) throw new Error("Python's files are not prepared; run `npm run build` or `npm run dev`");
  return JSON.parse(readFileSync(MANIFEST, "utf8")) as Manifest;
}

function snapshotKey(files: Manifest["files"], numpy: Manifest["numpy"]): string {
  const hashes = [...Object.values(files), ...(numpy ? [numpy.archive, ...numpy.libraries] : [])].map((file) => file.sha256);
  const code = folderHash(join(ROOT, "workers/python"), (path) => path.endsWith(".ts"));
  return sha256([...hashes, folderHash(HARNESS, (path) => path.endsWith(".py")), code].join("\n")).slice(0, 16);
}
