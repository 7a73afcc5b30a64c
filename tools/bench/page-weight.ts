import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { DIST } from "../paths";

/** Kilobytes (1,000 bytes), gzipped, that the catalogue fetches before it can be used. */
export async function measurePageKb(browser: Browser, app: string): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  const paths = new Set<string>();
  page.on("request", (request) => paths.add(new URL(request.url()).pathname));
  await page.goto(app);
  await page.getByRole("table", { name: "Problems" }).waitFor();
  await page.waitForLoadState("networkidle");
  await context.close();
  const base = new URL(app).pathname;
  const files = [...paths].map((path) => path.slice(base.length) || "index.html");
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, file))).length, 0) / 1000;
}
