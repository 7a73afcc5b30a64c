import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { serveFolder } from "../../tools/app/static-server";
import { installedChromium, launchChromium, patient } from "../../tools/browser/chromium";
import { WorkspaceDriver } from "../../tools/browser/workspace-driver";
import { fileHash, sha256 } from "../../tools/hash";
import { CACHE, DIST } from "../../tools/paths";

/** Where the app keeps it, and with what. */
interface Entry {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const STORE = "dryrun-snapshot";
const key = sha256([fileHash(join(CACHE, "python-manifest.json")), fileHash(join(DIST, "index.html")), installedChromium() ?? ""].join("\n")).slice(0, 16);
const MEMORY = join(CACHE, `snapshot-chromium-${key}`);
const ENTRY = `${MEMORY}.json`;

/** The snapshot's file, for the visitors' server; null where none was made. */
export const snapshotFile = (): string | null => (existsSync(ENTRY) ? MEMORY : null);

/** Before the browser tests: lets one visitor make Python's snapshot, which the others are given as if they had been here before. */
export default async function setup(): Promise<void> {
  if (existsSync(ENTRY) || !existsSync(DIST)) return;
  const server = await serveFolder({ folder: DIST, port: 0 });
  const browser = await launchChromium();
  const page = await patient(await browser.newContext({ serviceWorkers: "block" })).newPage();
  const workspace = new WorkspaceDriver(page);
  await workspace.open(server.url, "two-sum");
  await workspace.judge("Run");
  await page.waitForFunction(async (store) => (await (await caches.open(store)).keys()).length > 0, STORE);
  const [download, entry] = await Promise.all([page.waitForEvent("download"), page.evaluate(save, STORE)]);
  mkdirSync(CACHE, { recursive: true });
  await download.saveAs(MEMORY);
  writeFileSync(`${ENTRY}.${process.pid}`, JSON.stringify(entry));
  renameSync(`${ENTRY}.${process.pid}`, ENTRY);
  await browser.close();
  await server.close();
}

/** Puts the snapshot where the app looks for it; `from` is its address on the app's own server. */
export async function giveSnapshot(context: BrowserContext, { url, from }: { readonly url: string; readonly from: string }): Promise<void> {
  const page: Page = await context.newPage();
  await page.goto(`${url}icon.svg`);
  await page.evaluate(keep, { store: STORE, from, entry: JSON.parse(readFileSync(ENTRY, "utf8")) as Entry });
  await page.close();
}

/** Runs in the page. */
async function save(store: string): Promise<Entry> {
  const cache = await caches.open(store);
  const [request] = await cache.keys();
  const response = request && (await cache.match(request));
  if (!response) throw new Error("no snapshot is kept");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await response.clone().blob());
  link.download = "snapshot";
  link.click();
  return { path: new URL(request.url).pathname.slice(1), headers: Object.fromEntries(response.headers) };
}

/** Runs in the page. */
async function keep({ store, from, entry }: { store: string; from: string; entry: Entry }): Promise<void> {
  const { body } = await fetch(from);
  await (await caches.open(store)).put(entry.path, new Response(body, { headers: entry.headers }));
}
