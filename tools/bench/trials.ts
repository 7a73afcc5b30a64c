import type { Browser, Page } from "playwright-core";
import { WorkspaceDriver } from "../browser/workspace-driver";
import { median, percentile } from "./statistics";

export interface Trials {
  /** Stop on an endless loop until the next run's result is on the screen, 95th percentile. */
  readonly recover_ms: number;
  /** A Submit of 20 small cases, click to verdict on the screen, less the time in the candidate's code, median. */
  readonly overhead_ms: number;
}

const SLUG = "two-sum";
const CASES = 20;
const ROUNDS = 21;
/** A person needs longer than this between two runs. */
const PAUSE_MS = 1_200;
const LOOP = "def two_sum(nums, target):\n    while True:\n        pass\n";
const RIGHT =
  "def two_sum(nums, target):\n    seen = {}\n    for i, n in enumerate(nums):\n        if target - n in seen:\n            return [seen[target - n], i]\n        seen[n] = i\n";

/** What a user waits for, on the built app itself. */
export async function measureTrials(browser: Browser, app: string, packSmall: (body: string, cases: number) => string): Promise<Trials> {
  const context = await browser.newContext({ serviceWorkers: "block" });
  // tsx marks named functions with a helper that a page does not have.
  await context.addInitScript("globalThis.__name = (named) => named");
  const page = await context.newPage();
  await page.route(`**/problems/${SLUG}-*.json`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: packSmall(await response.text(), CASES) });
  });
  const workspace = new WorkspaceDriver(page);
  await workspace.open(app, SLUG);
  await workspace.submit(RIGHT);
  const overheads: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    await page.waitForTimeout(PAUSE_MS);
    overheads.push(await clickToVerdict(page, "Submit"));
  }
  const recoveries: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    await workspace.write(LOOP);
    await page.getByRole("button", { name: "Run", exact: true }).click();
    await page.waitForTimeout(PAUSE_MS);
    await workspace.write(RIGHT);
    recoveries.push(await stopAndRun(page));
  }
  await context.close();
  return { overhead_ms: median(overheads), recover_ms: percentile(recoveries, 0.95) };
}

/** Milliseconds from a click to the painted verdict, less those that the page says were spent in the candidate's code. */
function clickToVerdict(page: Page, button: string): Promise<number> {
  return page.evaluate(async (name) => {
    const find = (label: string) => [...document.querySelectorAll("button")].find(({ textContent }) => textContent === label);
    const began = performance.now();
    find(name)?.click();
    await new Promise<void>((resolve) => {
      let running = false;
      new MutationObserver((_, observer) => {
        running ||= find("Stop") !== undefined;
        if (!running || !document.querySelector("[data-verdict]") || find("Stop")) return;
        observer.disconnect();
        resolve();
      }).observe(document.body, { childList: true, subtree: true, attributes: true });
    });
    const total = performance.now() - began;
    const own = /([\d.]+) ms in your code/.exec(document.body.innerText)?.[1];
    return total - Number(own ?? 0);
  }, button);
}

/** Milliseconds from Stop to the verdict of the Run right after it. */
async function stopAndRun(page: Page): Promise<number> {
  const stopped = page.evaluate(() => {
    const stop = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Stop");
    stop?.click();
    return performance.now();
  });
  const began = await stopped;
  await page.getByRole("button", { name: "Run", exact: true }).waitFor();
  await clickToVerdict(page, "Run");
  return (await page.evaluate(() => performance.now())) - began;
}
