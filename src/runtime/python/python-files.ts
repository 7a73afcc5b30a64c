import { manifest, type PythonFile } from "virtual:python-manifest";
import { harness, worker } from "virtual:sandbox";
import type { RuntimeBytes } from "../../../workers/python/host/sandbox-contract";
import { hexDigest } from "../../../workers/digest";

export type Fetched = { readonly kind: "files"; readonly bytes: RuntimeBytes } | { readonly kind: "failed"; readonly message: string };

/** Fetches Python's files from this site and checks each against its hash; a damaged copy is fetched once more. */
export async function fetchPythonFiles(onProgress: (loaded: number, total: number) => void): Promise<Fetched> {
  const { files, numpy } = manifest;
  const wanted = [files.main, files.asm, files.wasm, files.stdlib, ...(numpy ? [numpy.archive, ...numpy.libraries] : [])];
  const total = wanted.reduce((sum, { bytes }) => sum + bytes, 0);
  let loaded = 0;
  const count = (bytes: number): void => onProgress((loaded += bytes), total);
  try {
    const [main, asm, wasm, stdlib, archive, ...libraries] = await Promise.all(wanted.map((file) => fetchFile(file, count)));
    if (!main || !asm || !wasm || !stdlib) throw new Error("a file is missing");
    const bytes = { main, asm, wasm, stdlib, numpy: archive ? { archive, libraries } : null, worker, harness };
    return { kind: "files", bytes };
  } catch (error) {
    return { kind: "failed", message: (error as Error).message };
  }
}

async function fetchFile(file: PythonFile, onBytes: (count: number) => void): Promise<Uint8Array> {
  // A stored copy may be damaged so that reading it fails.
  const first = await download(file, "default", onBytes).catch(() => null);
  if (first && (await matches(first, file))) return first;
  const second = await download(file, "reload", () => undefined);
  if (await matches(second, file)) return second;
  throw new Error(`${file.path} arrives damaged`);
}

async function download({ path, bytes }: PythonFile, cache: RequestCache, onBytes: (count: number) => void): Promise<Uint8Array> {
  const response = (cache === "default" && (await stored(path))) || (await fetch(path, { cache }));
  if (!response.ok || !response.body) throw new Error(`${path} could not be fetched (${response.status})`);
  const whole = new Uint8Array(bytes);
  let at = 0;
  const reader = response.body.getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    if (at + step.value.length > bytes) return whole.subarray(0, 0);
    whole.set(step.value, at);
    at += step.value.length;
    onBytes(step.value.length);
  }
  return whole.subarray(0, at);
}

/** What is kept for offline use, without the way through the service worker: a third of the time, and there while it is still storing. */
async function stored(path: string): Promise<Response | undefined> {
  try {
    return await caches.match(path);
  } catch {
    return undefined;
  }
}

async function matches(data: Uint8Array, { bytes, sha256 }: PythonFile): Promise<boolean> {
  if (data.length !== bytes) return false;
  // Without a secure context there is no digest to be had; the length has to do.
  return !("subtle" in crypto) || (await hexDigest(data)) === sha256;
}
