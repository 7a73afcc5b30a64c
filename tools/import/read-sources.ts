import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { PickedFile } from "../../src/domain/importing/import-item";
import { isRelevantPath } from "../../src/domain/importing/relevant-path";
import { MAX_FILES, MAX_PICKED_BYTES } from "../../src/domain/importing/unwrap-files";

export type Sources =
  { readonly kind: "sources"; readonly files: readonly PickedFile[]; readonly whole: boolean } | { readonly kind: "unusable"; readonly message: string };

/** Reads a file, or what a folder holds that an import may need. */
export function readSources(path: string): Sources {
  try {
    const found = statSync(path);
    if (found.isDirectory()) return readFolder(path);
    if (found.size > MAX_PICKED_BYTES) return { kind: "unusable", message: `${path} is too large: ${found.size} bytes, at most ${MAX_PICKED_BYTES}` };
    return { kind: "sources", files: [{ path: basename(path), bytes: new Uint8Array(readFileSync(path)) }], whole: /\.zip$/i.test(path) };
  } catch (error) {
    return { kind: "unusable", message: `${path} cannot be read: ${(error as Error).message}` };
  }
}

function readFolder(folder: string): Sources {
  const paths = relevantBelow(folder, "");
  if (paths.length === 0) return { kind: "unusable", message: `${folder} holds no file that an import could read` };
  if (paths.length > MAX_FILES) return { kind: "unusable", message: `${folder} holds more than ${MAX_FILES} files` };
  return { kind: "sources", files: paths.map((path) => ({ path, bytes: new Uint8Array(readFileSync(join(folder, path))) })), whole: true };
}

function relevantBelow(folder: string, prefix: string): string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true })
    .sort((a, b) => a.name.localeCompare(b.name, "en", { numeric: true }))
    .flatMap((entry) => {
      const path = prefix === "" ? entry.name : `${prefix}/${entry.name}`;
      if (entry.isDirectory()) return isRelevantPath(`${path}/any.json`) ? relevantBelow(folder, path) : [];
      return entry.isFile() && isRelevantPath(path) && statSync(join(folder, path)).size <= MAX_PICKED_BYTES ? [path] : [];
    });
}
