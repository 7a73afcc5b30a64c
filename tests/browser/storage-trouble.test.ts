import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { launchWithProfile } from "../../tools/browser/chromium";
import { WorkspaceDriver } from "../../tools/browser/workspace-driver";
import { PROBLEMS } from "../../tools/paths";
import { TestApp } from "./app";
import { seed, stored } from "./stored";

const RIGHT = readFileSync(join(PROBLEMS, "two-sum/solutions/optimal.py"), "utf8");

describe("storage that fails", () => {
  let app: TestApp;
  beforeAll(async () => void (app = await TestApp.open()));
  afterEach(() => app.leave());
  afterAll(() => app.close());

  it("is worked without where cookies are blocked: a real browser's setting", async () => {
    const profile = mkdtempSync(join(tmpdir(), "dryrun-blocked-"));
    mkdirSync(join(profile, "Default"));
    writeFileSync(join(profile, "Default/Preferences"), JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }));
    const context = await launchWithProfile(profile);
    const errors: string[] = [];
    context.on("weberror", (error) => errors.push(error.error().message));
    const workspace = new WorkspaceDriver(await context.newPage());
    const { page } = workspace;
    await workspace.open(app.url, "two-sum");
    await page.getByText("This browser lets Dryrun save nothing").waitFor();
    expect(await workspace.submit(RIGHT)).toMatch(/^Accepted/);
    await page.getByRole("tab", { name: "History" }).click();
    await page.getByRole("list", { name: "Attempts, latest first" }).getByText("Accepted").waitFor();
    await expectDownload(page, RIGHT);
    // Another screen and back: the tab's memory has it.
    await page.getByRole("link", { name: "Dryrun, all problems" }).click();
    await page
      .getByRole("row", { name: /Two Sum/ })
      .getByLabel("Solved")
      .waitFor();
    await page.getByRole("link", { name: "Two Sum", exact: true }).click();
    await expect.poll(() => workspace.code()).toBe(RIGHT);
    expect(errors).toEqual([]);
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  });

  it("is said so where there is no room, by the browser's own count; all is saved once there is some", async () => {
    const visitor = await app.visitor();
    const page = await app.page(visitor);
    await page.goto(`${app.url}icon.svg`);
    await page.evaluate(async () => void (await (await caches.open("dryrun-snapshot")).put("snapshot/x", new Response("bytes"))));
    const cdp = await visitor.newCDPSession(page);
    const { origin } = new URL(app.url);
    await cdp.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1_000 });
    const workspace = new WorkspaceDriver(page);
    await workspace.open(app.url, "two-sum");
    await workspace.write("# no room\n");
    await page.getByText("There is no room left to save your work").waitFor();
    expect(await page.evaluate(() => caches.has("dryrun-snapshot"))).toBe(false);
    await expectDownload(page, "# no room\n");
    await page.getByRole("button", { name: "Start fresh" }).click();
    await page.getByRole("tab", { name: "History" }).click();
    await page.getByRole("button", { name: /^Set aside/ }).waitFor();
    expect(await stored(page)).toMatchObject({ drafts: [], attempts: [] });
    await cdp.send("Storage.overrideQuotaForOrigin", { origin });
    await page.getByText("There is no room left to save your work").waitFor({ state: "detached" });
    await expect.poll(() => stored(page)).toMatchObject({ attempts: [{ kind: "set-aside", code: "# no room\n" }] });
  });

  it("makes room by deleting Python's snapshot, and nobody notices", async () => {
    const workspace = await app.workspace("two-sum", undefined, full);
    const { page } = workspace;
    await page.evaluate(async () => void (await (await caches.open("dryrun-snapshot")).put("snapshot/x", new Response("bytes"))));
    await page.evaluate(() => Object.assign(window, { full: true }));
    await workspace.write("# just fits\n");
    await expect.poll(async () => (await stored(page))["drafts"]).toMatchObject([{ code: "# just fits\n" }]);
    expect(await page.evaluate(() => caches.has("dryrun-snapshot"))).toBe(false);
    expect(await page.getByText("There is no room left").count()).toBe(0);
  });

  it("is explained where the database cannot be opened, and can be begun anew", async () => {
    const visitor = await app.visitor();
    const workspace = await app.workspace("two-sum", visitor, broken);
    const { page } = workspace;
    await page.getByText("What is saved on this machine cannot be opened").waitFor();
    await workspace.write("# in memory\n");
    await expectDownload(page, "# in memory\n");
    await page.getByRole("link", { name: "Settings" }).first().click();
    await page.getByRole("button", { name: "Save what can be read" }).click();
    await page.getByText("Nothing of it can be read: Internal error opening backing store").waitFor();
    await page.evaluate(() => Object.assign(window, { mended: true }));
    await page.getByRole("alert").getByRole("button", { name: "Try again" }).click();
    await page.getByText("cannot be opened").waitFor({ state: "detached" });
    await expect.poll(async () => (await stored(page))["drafts"]).toMatchObject([{ code: "# in memory\n" }]);
  });

  it("reads the rest where one record cannot be read", async () => {
    const visitor = await app.visitor();
    const records = { attempts: ["good", "unreadable"].map((id, at) => ({ id, problemId: "two-sum", at, kind: "set-aside", code: `# ${id}`, result: null })) };
    await seed(await app.page(visitor), app.url, { version: 3, records });
    const { page } = await app.workspace("two-sum", visitor, unreadable);
    await page.getByRole("tab", { name: "History" }).click();
    await expect.poll(() => page.getByRole("list", { name: "Attempts, latest first" }).getByRole("button").count()).toBe(1);
    await page.getByRole("button", { name: /^Set aside/ }).click();
    await page.getByText("# good").waitFor();
    expect((await stored(page.context().pages()[0] ?? page))["attempts"]).toHaveLength(2);
  });

  it("leaves alone what a newer Dryrun wrote, says so, and saves it raw", async () => {
    const visitor = await app.visitor();
    const page = await app.page(visitor);
    await seed(page, app.url, { version: 3, records: { drafts: [{ problemId: "two-sum", code: "# from the future\n", revision: 1, updatedAt: 1 }] } });
    const open = await app.workspace("two-sum", visitor);
    await open.write("# typed just before\n");
    await page.evaluate(upgrade);
    await open.page.getByText("Another tab has taken over what is saved here").waitFor();
    const [, after] = await Promise.all([open.page.waitForEvent("load"), open.page.getByRole("button", { name: "Reload" }).click()]);
    expect(after).toBeUndefined();
    await open.page.getByText("What is saved here was written by a newer Dryrun").waitFor();
    await open.page.getByRole("link", { name: "Settings" }).first().click();
    const [file] = await Promise.all([open.page.waitForEvent("download"), open.page.getByRole("button", { name: "Save what can be read" }).click()]);
    expect(JSON.parse(readFileSync(await file.path(), "utf8"))).toMatchObject({
      format: "dryrun.raw/1",
      version: 990,
      stores: { drafts: [{ code: "# typed just before\n" }] },
    });
    expect((await stored(page))["drafts"]).toMatchObject([{ code: "# typed just before\n" }]);
  });

  it("threw nothing on the way", () => expect(app.errors).toEqual([]));
});

/** Runs before the page: a disk that is full, once the test says so, for as long as Python's snapshot is there. */
function full(): void {
  const { put } = IDBObjectStore.prototype;
  const { delete: remove } = CacheStorage.prototype;
  CacheStorage.prototype.delete = function (name) {
    if (name === "dryrun-snapshot") Object.assign(window, { full: false });
    return remove.call(this, name);
  };
  IDBObjectStore.prototype.put = function (...args) {
    if ((window as unknown as { full?: boolean }).full) throw new DOMException("no room", "QuotaExceededError");
    return put.apply(this, args);
  };
}

/** Runs before the page: a database that cannot be opened, as Chrome says it, until the test mends it. */
function broken(): void {
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...args) {
    if ((window as unknown as { mended?: boolean }).mended) return open.apply(this, args);
    throw new DOMException("Internal error opening backing store for indexedDB.open.", "UnknownError");
  };
}

/** Runs before the page: one record whose bytes are gone, as Chrome says it; reading several with it fails as a whole. */
function unreadable(): void {
  const fault = (): never => {
    throw new DOMException("Failed to read large IndexedDB value", "NotReadableError");
  };
  const { get } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.get = function (key) {
    return key === "unreadable" ? fault() : get.call(this, key);
  };
  IDBObjectStore.prototype.getAll = fault;
  IDBIndex.prototype.getAll = fault;
  // What newer browsers have in its place.
  for (const type of [IDBObjectStore, IDBIndex]) if ("getAllRecords" in type.prototype) Object.assign(type.prototype, { getAllRecords: fault });
}

/** Runs in the page: what a newer Dryrun in another tab would do. */
async function upgrade(): Promise<void> {
  await new Promise((resolve, reject) => {
    const request = indexedDB.open("dryrun", 990);
    request.onupgradeneeded = () => request.result.createObjectStore("new", { keyPath: "id" });
    request.onsuccess = () => resolve(request.result.close());
    request.onerror = () => reject(request.error ?? new Error());
  });
}

async function expectDownload(page: Page, text: string): Promise<void> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download my code" }).click()]);
  expect(file.suggestedFilename()).toMatch(/^two-sum-[\d-]+\.py$/);
  expect(readFileSync(await file.path(), "utf8")).toBe(text);
}
