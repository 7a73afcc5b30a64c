import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

export const sha256 = (data: Uint8Array | string): string => createHash("sha256").update(data).digest("hex");

/** A hash of a folder's files, names and contents; `only` keeps some of them. */
export function folderHash(folder: string, only: (path: string) => boolean = () => true): string {
  const hash = createHash("sha256");
  for (const path of filesBelow(folder).filter(only))
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(folder, path)))
      .update("\0");
  return hash.digest("hex");
}

/** Paths below a folder, relative to it, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => !path.includes("__pycache__") && statSync(join(folder, path)).isFile())
    .sort();
}

/** As a Content-Security-Policy names a script. */
export const sha256Base64 = (text: string): string => createHash("sha256").update(text).digest("base64");

export const fileHash = (path: string): string => sha256(readFileSync(path));
