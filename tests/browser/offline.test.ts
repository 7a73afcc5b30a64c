import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { sizeText } from "../../src/domain/offline/size-text";
import { serveFolder, type StaticServer } from "../../tools/app/static-server";
import { launchChromium, launchWithProfile, patient } from "../../tools/browser/chromium";
import { WorkspaceDriver } from "../../tools/browser/workspace-driver";
import { DIST, PROBLEMS } from "../../tools/paths";
import { allSlugs } from "../../tools/problems/folder";
import { preparedNumpy } from "../../tools/setup/numpy";
import { NEXT_TITLE, nextVersion } from "./next-version";
import { ROUTES } from "./routes";
import { SessionDriver } from "./session-driver";
import { bytesOf, damage, fetchAll, storedScripts } from "./stored-files";

const BASE = "/some/sub-path/";
const solution = (slug: string): string => readFileSync(join(PROBLEMS, slug, "solutions/optimal.py"), "utf8");
const problemBytes = (): number => {
  const folder = join(DIST, "problems");
  const files = readdirSync(folder).filter((name) => name !== "index.json");
  return files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
};
const indicator = (page: Page, name: string | RegExp) => page.getByRole("banner").getByRole("button", { name, exact: true });

describe("offline", () => {
  const profile = mkdtempSync(join(tmpdir(), "dryrun-profile-"));
  const folders = [profile];
  let server: StaticServer;
  let port: number;
  let browser: BrowserContext;
  const errors: string[] = [];
  /** Requests that neither the worker nor a server answered. */
  const unanswered: string[] = [];

  /** Serves a folder in place of what was served before. */
  const serve = async (folder: string): Promise<void> => {
    await server.close();
    server = await serveFolder({ folder, base: BASE, port });
  };
  const launch = async (): Promise<void> => {
    browser = await launchWithProfile(profile);
    // What a page that moves on no longer wants is aborted, answered or not.
    browser.on("requestfailed", (request) => {
      const reason = request.failure()?.errorText ?? "";
      if (reason !== "net::ERR_ABORTED") unanswered.push(`${request.url()}: ${reason}`);
    });
    browser.on("weberror", (error) => errors.push(error.error().message));
  };
  const open = async (hash = ""): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(server.url + hash);
    return page;
  };
  const workspace = async (slug: string): Promise<WorkspaceDriver> => {
    const driver = new WorkspaceDriver(await browser.newPage());
    await driver.open(server.url, slug);
    return driver;
  };

  beforeAll(async () => {
    server = await serveFolder({ folder: DIST, base: BASE, port: 0 });
    port = Number(new URL(server.url).port);
    await launch();
  });
  afterEach(async () => {
    for (const page of browser.pages().slice(1)) await page.close();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  it("stores everything on the first visit, shows how far it is, and can be installed", async () => {
    const page = await open();
    await indicator(page, /^Storing for offline use: [\d.]+ of [\d.]+ MB/).waitFor();
    await indicator(page, "Ready offline").click();
    await page.getByRole("button", { name: "Install", exact: true }).waitFor();
    await page.getByRole("dialog").getByRole("link", { name: "Settings" }).click();
    await expect.poll(() => page.getByRole("row", { name: /^Problems/ }).innerText()).toBe(`Problems\t${allSlugs().length}\t${sizeText(problemBytes())}`);
    const cdp = await browser.newCDPSession(page);
    expect(await cdp.send("Page.getInstallabilityErrors")).toEqual({ installabilityErrors: [] });
  });

  it("works with the server stopped and the browser restarted: every problem and route, Python, NumPy", async () => {
    await browser.close();
    await server.close();
    await launch();
    unanswered.length = 0;
    const plain = await workspace("two-sum");
    await plain.page.evaluate(() => {
      Object.assign(window, { asked: 0 });
      navigator.storage.persist = () => Promise.resolve(((window as unknown as { asked: number }).asked += 1) > 0);
    });
    const asked = (): Promise<number> => plain.page.evaluate(() => (window as unknown as { asked: number }).asked);
    expect(await asked()).toBe(0);
    expect(await plain.submit(solution("two-sum"))).toMatch(/^Accepted/);
    expect(await plain.submit(solution("two-sum"))).toMatch(/^Accepted/);
    expect(await asked()).toBe(1);
    await plain.page.close();
    if (preparedNumpy()) {
      const numpy = await workspace("neural-network-forward-pass");
      expect(await numpy.submit(solution("neural-network-forward-pass"))).toMatch(/^Accepted/);
      await numpy.page.close();
    }
    const page = await open();
    await page.getByRole("heading", { name: "Problems" }).waitFor();
    expect(
      await page.evaluate(
        fetchAll,
        readdirSync(join(DIST, "problems"))
          .filter((name) => name !== "index.json")
          .map((name) => `problems/${name}`),
      ),
    ).toEqual([]);
    for (const slug of ["feature-normalization", "lru-cache"]) {
      await page.goto(`${server.url}#/problem/${slug}`);
      await page.getByRole("textbox", { name: /^Code for/ }).waitFor({ state: "attached" });
    }
    await page.goto(`${server.url}#/problem/feature-normalization`);
    await page.locator(".katex").first().waitFor();
    await expect.poll(() => page.evaluate(() => [...document.fonts].some(({ family, status }) => family === "KaTeX_Main" && status === "loaded"))).toBe(true);
    for (const [route, heading] of ROUTES) {
      await page.goto(`${server.url}${route}`);
      await page.getByRole("heading", { name: heading }).first().waitFor();
    }
    await page.goto(`${server.url}#/settings`);
    await page.getByText("Ready offline").first().waitFor();
    await page.goto(`${server.url}#/nowhere`);
    await page.getByRole("heading", { name: "There is nothing at this address" }).waitFor();
    expect(unanswered).toEqual([]);
  });

  it("holds a session with nothing but what is stored: judged, debriefed, read by the linter", async () => {
    const session = new SessionDriver(await open());
    const { page } = session;
    await session.start(server.url, ["Two Sum"]);
    expect(await session.submit(solution("two-sum"))).toMatch(/^Accepted/);
    await session.finish();
    await page.getByRole("heading", { name: /^Score/ }).waitFor();
    await expect.poll(() => page.getByRole("main").innerText()).toMatch(/Readability\s+(nothing found|\d+ findings?) in \d+ lines/);
    await page.close();
    expect(unanswered).toEqual([]);
  });

  it("mends what is missing or damaged as soon as it is wanted", async () => {
    await serve(DIST);
    const page = await open();
    await indicator(page, "Ready offline").waitFor();
    await page.evaluate(damage, { deleted: "problems/two-sum-", damaged: "python/pyodide.asm-" });
    await page.evaluate(damage, { deleted: "assets/KaTeX_Main", damaged: "problems/lru-cache-" });
    const driver = new WorkspaceDriver(page);
    await driver.open(server.url, "two-sum");
    expect(await driver.submit(solution("two-sum"))).toMatch(/^Accepted/);
    await page.goto(`${server.url}#/problem/lru-cache`);
    await page.getByRole("heading", { name: "LRU Cache", level: 1 }).waitFor();
    for (const part of ["problems/two-sum-", "python/pyodide.asm-", "problems/lru-cache-"]) {
      await expect.poll(() => page.evaluate(bytesOf, part), { message: part }).toBeGreaterThan(1_000);
    }
    await page.evaluate(damage, { deleted: "none", damaged: "assets/settings-page-" });
    await page.getByRole("banner").getByRole("link", { name: "Settings" }).click();
    await page.getByRole("heading", { name: "This screen could not be shown" }).waitFor();
    await page.getByRole("button", { name: "Reload" }).click();
    await page.getByRole("heading", { name: "Settings" }).waitFor();
    await page.getByRole("button", { name: "Remove" }).click();
    await page.getByText("is made when a problem is first opened").waitFor();
  });

  it("checks and repairs everything on request", async () => {
    const page = await open("#/settings");
    await indicator(page, "Ready offline").waitFor();
    await page.evaluate(damage, { deleted: "problems/coin-change-", damaged: "assets/editor.worker-" });
    await page.getByRole("button", { name: "Check and repair" }).click();
    await page.getByText(/^\d+ files checked, 2 fetched again\.$/).waitFor();
    await page.getByRole("button", { name: "Check and repair" }).click();
    await page.getByText(/^All \d+ files are as they should be\.$/).waitFor();
  });

  it("lets a new version wait and ask; open tabs go on with the old one until each is reloaded by its user", async () => {
    const next = nextVersion();
    folders.push(next);
    const typing = await workspace("two-sum");
    const reading = await open();
    await indicator(typing.page, "Ready offline").waitFor();
    await indicator(reading, "Ready offline").waitFor();
    await serve(next);
    await reading.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
    // Who reads is asked; for who types there is a dot.
    await reading.getByRole("dialog").getByText("A new version is ready").waitFor();
    await indicator(typing.page, "A new version is ready").waitFor();
    expect(await typing.page.getByRole("dialog").count()).toBe(0);
    // The server has no file of the old version any more.
    await reading.getByRole("banner").getByRole("link", { name: "Settings" }).click();
    await reading.getByRole("heading", { name: "Settings" }).waitFor();
    const late = await open();
    expect(await late.title()).toBe("Dryrun");
    await late.getByRole("dialog").getByText("A new version is ready").waitFor();

    await typing.write("# typed before the update");
    await indicator(typing.page, "A new version is ready").click();
    await typing.page.getByRole("button", { name: "Reload" }).waitFor();
    await Promise.all([typing.page.waitForEvent("load"), typing.editor.evaluate(pasteAndReload, ", and in the same moment")]);
    await typing.page.getByText("# typed before the update, and in the same moment").first().waitFor();
    expect(await firstScript(typing.page)).toMatch(/_next\.js$/);

    await indicator(late, "Dryrun was updated in another tab").waitFor();
    expect(await firstScript(late)).not.toMatch(/_next\.js$/);
    await late.goto(`${server.url}#/problem/course-schedule-ii`);
    await late.getByRole("textbox", { name: /^Code for/ }).waitFor({ state: "attached" });
    await Promise.all([late.waitForEvent("load"), late.getByRole("dialog").getByRole("button", { name: "Reload" }).click()]);
    expect(await firstScript(late)).toMatch(/_next\.js$/);
    await Promise.all([reading.waitForEvent("load"), reading.reload()]);
    expect(await reading.title()).toBe(NEXT_TITLE);
    // No page of the old version is open: its files are gone.
    await expect
      .poll(() => reading.evaluate(storedScripts), { timeout: 120_000 })
      .toSatisfy((paths: string[]) => paths.length > 5 && paths.every((path) => path.endsWith("_next.js")));
  });

  it("says what went wrong on the way, and goes on from there", async () => {
    const incomplete = mkdtempSync(join(tmpdir(), "dryrun-incomplete-"));
    folders.push(incomplete);
    cpSync(DIST, incomplete, { recursive: true });
    const [gone = ""] = readdirSync(join(incomplete, "python")).filter((name) => name.startsWith("pyodide.asm-") && name.endsWith(".wasm"));
    rmSync(join(incomplete, "python", gone));
    const asked: string[] = [];
    const own = await serveFolder({ folder: incomplete, base: BASE, port: 0, onRequest: (path) => asked.push(path) });
    const other = await launchChromium();
    const page = await patient(await other.newContext()).newPage();
    await page.goto(own.url);
    await indicator(page, "Not yet available offline").click();
    await page.getByText(`python/${gone} could not be fetched (HTTP 404).`).waitFor();
    cpSync(join(DIST, "python", gone), join(incomplete, "python", gone));
    asked.length = 0;
    await page.getByRole("button", { name: "Try again" }).click();
    await indicator(page, "Ready offline").waitFor();
    expect(asked.filter((path) => path.includes("code-editor"))).toEqual([]);
    expect(asked.filter((path) => path.includes(gone))).toHaveLength(1);
    await other.close();
    await own.close();
  });

  it("says why where a browser offers none, and works on", async () => {
    const other = await launchChromium({ args: ["--host-resolver-rules=MAP elsewhere.test 127.0.0.1"] });
    const page = await patient(await other.newContext()).newPage();
    const driver = new WorkspaceDriver(page);
    await driver.open(`http://elsewhere.test:${port}${BASE}`, "two-sum");
    await indicator(page, "Not available offline").click();
    await page.getByText("over plain http from another machine").waitFor();
    await page.keyboard.press("Escape");
    expect(await driver.submit(solution("two-sum"))).toMatch(/^Accepted/);
    await other.close();
  });

  it("threw nothing on the way", () => expect(errors).toEqual([]));
});

const firstScript = (page: Page): Promise<string> => page.evaluate(() => document.querySelector<HTMLScriptElement>("script[type=module]")?.src ?? "");

/** Runs in the page: no timer comes between the paste and the press. */
function pasteAndReload(editor: Element, text: string): void {
  (editor as HTMLElement).focus();
  const data = new DataTransfer();
  data.setData("text/plain", text);
  editor.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  const reload = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Reload");
  if (!reload) throw new Error("there is no Reload to press");
  reload.click();
}
