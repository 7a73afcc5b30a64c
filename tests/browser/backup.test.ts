import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TestApp } from "./app";
import { seed, type Stored, stored } from "./stored";

const attempt = (id: string, at: number, code: string) => ({
  id,
  problemId: "two-sum",
  at,
  kind: "submit",
  code,
  result: { verdict: "Accepted", passed: 31, total: 31, ms: 1.5 },
});

const MINE: Stored = {
  drafts: [
    { problemId: "two-sum", code: "# mine\n", revision: 4, updatedAt: 1_000 },
    { problemId: "own/x1", code: "# own\n", revision: 1, updatedAt: 2 },
  ],
  ownCases: [{ problemId: "two-sum", cases: [["[1, 2]", "3"]], revision: 2, updatedAt: 5 }],
  notes: [{ problemId: "two-sum", markdown: "a *note*", earlier: [{ markdown: "before", at: 1 }], revision: 3, updatedAt: 6 }],
  progress: [{ problemId: "two-sum", attemptedAt: 10, solvedAt: 20, gaveUpAt: null, hintsShown: 2 }],
  timers: [{ problemId: "two-sum", countdown: { status: "running", minutes: 15, startedAt: 7 }, updatedAt: 7 }],
  settings: [
    { key: "fontSize", value: 18, updatedAt: 8 },
    { key: "colorScheme", value: "dark", updatedAt: 9 },
    { key: "device.lastBackupAt", value: 1, updatedAt: 1 },
  ],
  attempts: [attempt("a1", 100, "# first"), attempt("a2", 200, "# second")],
  ownProblems: [{ id: "x1", title: "Mine", text: '{"n": 1.0}', origin: "made", createdAt: 1, updatedAt: 2, maker: { form: "{}", proven: true } }],
};

/** What a backup carries: not how often this machine wrote, nor what is this machine's alone. */
function carried(all: Record<string, Record<string, unknown>[]>): unknown {
  return Object.fromEntries(
    Object.entries(all).map(([table, records]) => [
      table,
      records.filter(({ key }) => !String(key).startsWith("device.")).map((record) => ({ ...record, revision: undefined })),
    ]),
  );
}

describe("backup", () => {
  const folder = mkdtempSync(join(tmpdir(), "dryrun-backup-"));
  let app: TestApp;
  beforeAll(async () => void (app = await TestApp.open()));
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const settingsOf = async (records: Stored): Promise<{ page: Page; visitor: BrowserContext }> => {
    const visitor = await app.visitor();
    const page = await app.page(visitor);
    await seed(page, app.url, { version: 3, records });
    await page.goto(`${app.url}#/settings`);
    return { page, visitor };
  };
  const exported = async (page: Page): Promise<string> => {
    const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download a backup" }).click()]);
    const path = join(folder, file.suggestedFilename());
    await file.saveAs(path);
    return path;
  };
  const choose = (page: Page, path: string): Promise<void> => page.getByLabel("Backup file").setInputFiles(path);
  const row = (page: Page, name: string): Promise<string> =>
    page
      .getByRole("region", { name: "What the import would do" })
      .getByRole("row", { name: new RegExp(`^${name}`) })
      .innerText();

  it("goes from one profile into an empty one whole, and the second time changes nothing", async () => {
    const from = await settingsOf(MINE);
    const path = await exported(from.page);
    await from.page.getByText(/Last backup: /).waitFor();
    expect(readFileSync(path, "utf8")).toMatch(/^\{\n "format": "dryrun\.backup\/1"/);

    const into = await settingsOf({});
    await choose(into.page, path);
    expect(await row(into.page, "Attempts")).toMatch(/Attempts\s+2\s+0\s+0\s+0/);
    expect(await stored(into.page)).toMatchObject({ drafts: [], attempts: [] });
    await into.page.getByRole("button", { name: "Import", exact: true }).click();
    await into.page.getByText(/^Imported dryrun-backup-/).waitFor();
    await expect.poll(() => into.page.locator("html").getAttribute("data-mantine-color-scheme")).toBe("dark");
    const before = await stored(into.page);
    expect(carried(before)).toEqual(carried(await stored(from.page)));

    await choose(into.page, path);
    await into.page.getByText(/^Everything in dryrun-backup-.* is here already$/).waitFor();
    expect(await into.page.getByRole("button", { name: "Import", exact: true }).count()).toBe(0);
    expect(await row(into.page, "Code")).toMatch(/Code\s+0\s+0\s+0\s+2/);
    expect(await stored(into.page)).toEqual(before);
    await into.page.goto(`${app.url}#/`);
    await into.page
      .getByRole("row", { name: /Two Sum/ })
      .getByLabel("Solved")
      .waitFor();
  });

  it("merges by time, shows it first, tells open tabs, and loses neither of two versions", async () => {
    const path = await exported((await settingsOf(MINE)).page);
    const { page, visitor } = await settingsOf({
      drafts: [
        { problemId: "two-sum", code: "# older here\n", revision: 9, updatedAt: 500 },
        { problemId: "coin-change", code: "# only here\n", revision: 1, updatedAt: 1 },
      ],
      ownCases: [{ problemId: "two-sum", cases: [["[9]", "9"]], revision: 1, updatedAt: 50 }],
      notes: [{ problemId: "two-sum", markdown: "newer here", earlier: [], revision: 1, updatedAt: 60 }],
      attempts: [attempt("a1", 100, "# first")],
      settings: [{ key: "fontSize", value: 12, updatedAt: 80 }],
    });
    const open = await app.workspace("two-sum", visitor);
    await choose(page, path);
    expect(await row(page, "Code")).toMatch(/Code\s+1\s+1\s+0\s+0/);
    expect(await row(page, "Attempts")).toMatch(/Attempts\s+1\s+0\s+0\s+1/);
    expect(await row(page, "Notes")).toMatch(/Notes\s+0\s+0\s+1\s+0/);
    expect(await row(page, "Settings")).toMatch(/Settings\s+1\s+0\s+1\s+0/);
    await page.getByText("The older of two versions of your code goes into History").waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    expect(await open.code()).toBe("# older here\n");
    await choose(page, path);
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await page.getByText(/^Imported/).waitFor();
    await expect.poll(() => open.code()).toBe("# mine\n");
    await open.page.getByRole("tab", { name: "Own cases (2)" }).waitFor();
    const all = await stored(page);
    expect(all["drafts"]).toContainEqual(expect.objectContaining({ problemId: "coin-change", code: "# only here\n" }));
    expect(all["attempts"]).toContainEqual(expect.objectContaining({ kind: "set-aside", code: "# older here\n" }));
    expect(all["notes"]).toMatchObject([{ markdown: "newer here", earlier: [{ markdown: "a *note*" }, { markdown: "before" }] }]);
    expect(all["settings"]).toContainEqual(expect.objectContaining({ key: "fontSize", value: 12 }));
    await choose(page, path);
    await page.getByText(/is here already$/).waitFor();
  });

  it("says what is wrong with a file, and changes nothing", async () => {
    const { page } = await settingsOf(MINE);
    const good = JSON.parse(readFileSync(await exported(page), "utf8")) as Record<string, object[]>;
    const before = carried(await stored(page));
    const files: readonly (readonly [string, string, RegExp])[] = [
      ["cut.json", JSON.stringify(good).slice(0, -50), /cut\.json is no backup of Dryrun: it is not JSON, or it is cut off/],
      ["problem.json", '{"format": "dryrun.problem/1"}', /its format is dryrun\.problem\/1/],
      ["newer.json", '{"format": "dryrun.backup/2"}', /made by a newer Dryrun/],
      [
        "faulty.json",
        JSON.stringify({ ...good, drafts: [...(good["drafts"] ?? []), { problemId: "two-sum", code: 5, updatedAt: 1 }] }),
        /drafts\.3\.code: Invalid input: expected string/,
      ],
    ];
    for (const [name, text, message] of files) {
      writeFileSync(join(folder, name), text);
      await choose(page, join(folder, name));
      await page.getByRole("alert").filter({ hasText: message }).waitFor();
    }
    expect(carried(await stored(page))).toEqual(before);
  });

  it("is all or nothing where the disk is full", async () => {
    const path = await exported((await settingsOf(MINE)).page);
    const { page } = await settingsOf({});
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (...args) {
        if (this.name === "attempts") throw new DOMException("no room", "QuotaExceededError");
        return put.apply(this, args);
      };
    });
    await choose(page, path);
    await page.getByRole("button", { name: "Import", exact: true }).click();
    await page.getByText("Nothing was imported, and nothing changed").waitFor();
    expect(await stored(page)).toMatchObject({ drafts: [], attempts: [], notes: [], ownProblems: [] });
  });

  it("deletes everything after a second question, and begins anew", async () => {
    const { page, visitor } = await settingsOf(MINE);
    const open = await app.workspace("two-sum", visitor);
    await page.getByRole("button", { name: "Delete all my work" }).click();
    await page.getByRole("button", { name: "Keep it" }).click();
    await page.getByRole("button", { name: "Delete all my work" }).click();
    await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Delete all of it" }).click()]);
    await open.page.getByText("Another tab has taken over what is saved here").waitFor();
    await expect.poll(async () => (await stored(page))["drafts"]).toEqual([]);
    await open.page.getByRole("button", { name: "Reload" }).click();
    await expect.poll(() => open.code()).not.toContain("# mine");
  });

  it("threw nothing on the way", () => expect(app.errors).toEqual([]));
});
