import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DIST } from "../../tools/paths";

export const NEXT_TITLE = "Dryrun, the next version";

/** A copy of the build as a later one would be: every script and style under another name, another title, a worker that lists them. */
export function nextVersion(): string {
  const folder = mkdtempSync(join(tmpdir(), "dryrun-next-"));
  cpSync(DIST, folder, { recursive: true });
  const assets = join(folder, "assets");
  const renamed = readdirSync(assets)
    .filter((name) => /\.(js|css)$/.test(name))
    .map((name) => [name, name.replace(/\.(js|css)$/, "_next.$1")] as const);
  const rewrite = (path: string): void => {
    const before = readFileSync(path, "utf8");
    writeFileSync(
      path,
      renamed.reduce((text, [name, next]) => text.replaceAll(name, next), before).replace("<title>Dryrun</title>", `<title>${NEXT_TITLE}</title>`),
    );
  };
  for (const [name, next] of renamed) renameSync(join(assets, name), join(assets, next));
  for (const path of [...renamed.map(([, next]) => join(assets, next)), join(folder, "index.html"), join(folder, "service-worker.js")]) rewrite(path);
  relist(folder);
  return folder;
}

/** Brings the worker's list up to date with the files. */
function relist(folder: string): void {
  const path = join(folder, "service-worker.js");
  const worker = readFileSync(path, "utf8").replace(
    /\{"bytes":\d+,"revision":(null|"\w+"),"sha256":"\w+","url":"([^"]+)"\}/g,
    (_, revision: string, url: string) => {
      const data = readFileSync(join(folder, url));
      const sha256 = createHash("sha256").update(data).digest("hex");
      return JSON.stringify({ bytes: data.length, revision: revision === "null" ? null : sha256, sha256, url });
    },
  );
  if (!worker.includes("_next.js")) throw new Error("the worker's list has another form than this expects");
  writeFileSync(path, worker);
}
