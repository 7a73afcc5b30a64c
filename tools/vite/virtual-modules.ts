import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { sha256Base64 } from "../hash";
import { PUBLIC, ROOT } from "../paths";
import { harnessFiles } from "../python/harness-files";
import { readManifest } from "../setup/python-files";
import { bundleScript } from "./bundle-script";

const WORKERS = join(ROOT, "workers/python");

/** Gives the app what is made outside it: Python's manifest, the sandbox's programs, the bank's catalogue. */
export function virtualModules(): Plugin {
  const modules: Record<string, () => Promise<string> | string> = {
    "virtual:python-manifest": () => `export const manifest = ${JSON.stringify(readManifest())};`,
    "virtual:sandbox": async () => {
      const { code } = await bundleScript(join(WORKERS, "worker.ts"), { platform: "browser" });
      const parts = { frame: (await sandboxFrame()).document, worker: code, harness: harnessFiles() };
      return Object.entries(parts)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join("\n");
    },
    "virtual:bank": () => `export const bank = ${readFileSync(join(PUBLIC, "problems/index.json"), "utf8")};`,
  };
  return {
    name: "dryrun:virtual-modules",
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load: (id) => modules[id.slice(1)]?.(),
    transformIndexHtml: {
      order: "pre",
      handler: async (html, { server }) => html.replace("%CONTENT_SECURITY_POLICY%", server ? devPolicy() : await pagePolicy()),
    },
  };
}

/** The sandbox's document: one script, named by its hash, and a policy that allows workers and nothing else. */
async function sandboxFrame(): Promise<{ document: string; hash: string }> {
  const { code } = await bundleScript(join(WORKERS, "frame.ts"), { platform: "browser" });
  const script = code.replaceAll("</script", "<\\/script");
  const hash = `'sha256-${sha256Base64(script)}'`;
  const policy = `default-src 'none'; script-src ${hash} blob: 'wasm-unsafe-eval'; worker-src blob:; connect-src 'none'`;
  return { document: `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><script>${script}</script>`, hash };
}

/** The frame inherits the page's policy, so its script and its blobs have to be allowed here too. */
async function pagePolicy(): Promise<string> {
  const { hash } = await sandboxFrame();
  return [
    "default-src 'self'",
    `script-src 'self' ${hash} blob: 'wasm-unsafe-eval'`,
    "worker-src 'self' blob:",
    "connect-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    // A session's voice, as it was recorded here.
    "media-src 'self' blob:",
    "font-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Vite's dev server puts a script of its own into the page, and speaks over a socket. */
function devPolicy(): string {
  return "default-src 'self' 'unsafe-inline' data: blob: ws: 'wasm-unsafe-eval'; object-src 'none'";
}
