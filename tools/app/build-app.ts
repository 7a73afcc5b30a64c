import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import viteConfig from "../../vite.config";
import { fileHash, folderHash, sha256 } from "../hash";
import { CACHE, DIST, PROBLEMS, ROOT } from "../paths";
import { numpyDeclined, preparedNumpy } from "../setup/numpy";
import { prepareAssets, type Say } from "./prepare";

const STAMP = join(CACHE, "built");

/** Makes `dist/`, or leaves it where nothing it is made of has changed. */
export async function buildApp(say: Say): Promise<void> {
  const key = sourceKey();
  if (existsSync(join(DIST, "index.html")) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === key) return say("dist/ is up to date.");
  await prepareAssets(say);
  say("Building the app ...");
  await build({ ...viteConfig, configFile: false, root: ROOT, logLevel: "warn" });
  // Where NumPy could not be had, the next build tries again.
  if (preparedNumpy() || numpyDeclined()) writeFileSync(STAMP, key);
  say("dist/ is ready: static files that any host can serve, from any path.");
}

function sourceKey(): string {
  const isCode = (path: string): boolean => !/\.test\.tsx?$/.test(path);
  const own = ["src", "workers", "tools"].map((folder) => folderHash(join(ROOT, folder), isCode));
  const single = ["index.html", "vite.config.ts", "package-lock.json", "public/icon.svg", "public/manifest.webmanifest"].map((file) =>
    fileHash(join(ROOT, file)),
  );
  return sha256([...own, ...single, folderHash(join(ROOT, "public/icons")), folderHash(PROBLEMS), String(numpyDeclined())].join("\n"));
}
