import { hexDigest } from "../digest";
import type { BuiltFile } from "./contract";

/** Whether a body is what the build made. `paths` are those of all the build's files. */
export async function isSound(file: BuiltFile, body: ArrayBuffer, paths: ReadonlySet<string>): Promise<boolean> {
  if ((await hexDigest(new Uint8Array(body))) === file.sha256) return true;
  // Some hosts put a script of their own into every page; our policy keeps it from running, and it must not keep the app from being stored.
  return file.url === "index.html" && belongs(new TextDecoder().decode(body), paths);
}

/** Whether a page is this build's, by the scripts and styles that it names. */
function belongs(html: string, paths: ReadonlySet<string>): boolean {
  const assets = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, path = ""]) => path);
  return assets.length > 0 && assets.every((path) => paths.has(path));
}
