import { statSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { VitePWA, type VitePWAOptions } from "vite-plugin-pwa";
import { WORKER_FILE } from "../../workers/offline/contract";
import { fileHash } from "../hash";
import { DIST } from "../paths";

type ManifestTransform = NonNullable<VitePWAOptions["injectManifest"]["manifestTransforms"]>[number];

/** Builds the service worker, and writes into it the list of all files that have to be there without a network. */
export function offlineWorker(): Plugin[] {
  return VitePWA({
    strategies: "injectManifest",
    srcDir: "workers/offline",
    filename: "service-worker.ts",
    // The page registers it by itself, late; the web app's manifest is a plain file in public/.
    injectRegister: false,
    manifest: false,
    integration: { configureCustomSWViteBuild: (config) => void (config.logLevel = "warn") },
    injectManifest: {
      globPatterns: ["**/*"],
      // Every browser that has service workers takes KaTeX's fonts as woff2.
      globIgnores: ["**/KaTeX_*.{woff,ttf}", "problems/index.json", WORKER_FILE],
      maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
      dontCacheBustURLsMatching: /^(assets|python|problems)\//,
      manifestTransforms: [withHashes],
      rollupFormat: "iife",
    },
  });
}

/** Hash and size of each file: the worker checks the one and shows the other. */
const withHashes: ManifestTransform = (entries) => {
  const manifest = entries.map((entry) => {
    const path = join(DIST, entry.url);
    return { ...entry, sha256: fileHash(path), bytes: statSync(path).size };
  });
  return { manifest };
};
