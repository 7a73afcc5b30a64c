import type { Browser, Page } from "playwright-core";
import type { Probe, Task } from "./probe-contract";
import { median } from "./statistics";

declare const probe: Probe;

export interface Starts {
  readonly boot_ratio: number;
  readonly numpy_ratio: number | null;
  readonly first_visit_ratio: number;
  readonly boot_ms: number;
  readonly numpy_ms: number | null;
  /** A second visit, page to first answer: files from the HTTP cache, snapshot from storage. */
  readonly second_visit_ms: number;
  readonly first_visit_ms: number;
  readonly stock_boot_ms: number;
  readonly stock_numpy_ms: number | null;
}

const ROUNDS = 5;
const FIRST_VISITS = 3;

/** The ways to a first answer, ours and stock Pyodide's in turn, so that the machine's moods hit both. */
export async function measureStarts(browser: Browser, url: string, numpy: boolean): Promise<Starts> {
  const task: Task = numpy ? "numpy" : "python";
  const first = { ours: [] as number[], stock: [] as number[] };
  for (let i = 0; i < FIRST_VISITS; i++) {
    first.ours.push(await fresh(browser, url, (page) => page.evaluate((what) => probe.visit(what), task)));
    first.stock.push(await fresh(browser, url, (page) => page.evaluate((what) => probe.stock(what), task)));
  }
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(url);
  await page.evaluate((what) => probe.visit(what), task);
  await page.waitForFunction(() => probe.hasSnapshot());
  await page.evaluate((what) => probe.stock(what), task);
  const visits: number[] = [];
  const times = { boot: [] as number[], numpy: [] as number[], stockBoot: [] as number[], stockNumpy: [] as number[] };
  for (let i = 0; i < ROUNDS; i++) {
    await page.reload();
    visits.push(await page.evaluate((what) => probe.visit(what), task));
    await page.reload();
    await page.evaluate(() => probe.worker("python"));
    times.boot.push(await page.evaluate(() => probe.worker("python")));
    times.stockBoot.push(await page.evaluate(() => probe.stock("python")));
    if (!numpy) continue;
    times.numpy.push(await page.evaluate(() => probe.worker("numpy")));
    times.stockNumpy.push(await page.evaluate(() => probe.stock("numpy")));
  }
  await context.close();
  return {
    boot_ratio: median(times.boot) / median(times.stockBoot),
    numpy_ratio: numpy ? median(times.numpy) / median(times.stockNumpy) : null,
    first_visit_ratio: median(first.ours) / median(first.stock),
    boot_ms: median(times.boot),
    numpy_ms: numpy ? median(times.numpy) : null,
    second_visit_ms: median(visits),
    first_visit_ms: median(first.ours),
    stock_boot_ms: median(times.stockBoot),
    stock_numpy_ms: numpy ? median(times.stockNumpy) : null,
  };
}

/** On a page with nothing stored. */
async function fresh(browser: Browser, url: string, measure: (page: Page) => Promise<number>): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.goto(url);
  const ms = await measure(page);
  await context.close();
  return ms;
}
