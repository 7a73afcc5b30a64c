import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Download, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { WorkspaceDriver } from "../../tools/browser/workspace-driver";
import { PROBLEMS } from "../../tools/paths";
import { TestApp } from "./app";
import { seed, stored } from "./stored";

const RIGHT = readFileSync(join(PROBLEMS, "two-sum/solutions/optimal.py"), "utf8");
const WRONG = "def two_sum(nums, target):\n    return []\n";
const STARTER = readFileSync(join(PROBLEMS, "two-sum/starter.py"), "utf8");

describe("storage", () => {
  let app: TestApp;
  beforeAll(async () => void (app = await TestApp.open()));
  afterEach(() => app.leave());
  afterAll(() => app.close());

  it("keeps every Run and Submit and what Start fresh takes away; restores, copies out, compares", async () => {
    const workspace = await app.workspace("two-sum");
    const { page } = workspace;
    await workspace.submit(RIGHT);
    await workspace.write(WRONG);
    await workspace.judge("Run");
    await workspace.judge("Run");
    await page.getByRole("button", { name: "Start fresh" }).click();
    expect(await workspace.code()).toBe(STARTER);
    await page.keyboard.press("ControlOrMeta+Z");
    expect(await workspace.code()).toBe(WRONG);
    await page.getByRole("button", { name: "Start fresh" }).click();
    await page.waitForTimeout(1_000);
    await page.reload();
    await page.getByRole("tab", { name: "History" }).click();
    await expect
      .poll(() => rows(page))
      .toEqual([
        expect.stringMatching(/^Set aside\s+2 lines/),
        expect.stringMatching(/^Wrong Answer\s+Run, 2 times · 0 of 3 cases passed · .* ms/),
        expect.stringMatching(/^Accepted\s+Submit · (\d+) of \1 cases passed · .* ms/),
      ]);
    await workspace.write("# mine\n");
    await page.getByRole("button", { name: /^Accepted/ }).click();
    expect((await page.getByLabel("Code of this attempt").innerText()).trim()).toBe(RIGHT.trim());
    expect(await textOf(await download(page, "Save as .py"))).toBe(RIGHT);
    const markdown = await textOf(await download(page, "Save as Markdown"));
    expect(markdown).toContain("# Two Sum");
    expect(markdown).toContain(`\`\`\`python\n${RIGHT.trimEnd()}\n\`\`\``);
    expect(markdown).toMatch(/## Verdict\n\n\*\*Accepted\*\* · Submit · \d+ of \d+ cases passed/);
    await page.getByText("Compare with mine").click();
    await page.getByRole("group", { name: "From this attempt to the code in the editor" }).getByText("# mine").first().waitFor();
    await page.getByRole("button", { name: "Restore" }).click();
    expect(await workspace.code()).toBe(RIGHT);
    await page.getByRole("button", { name: "All attempts" }).click();
    await expect.poll(async () => (await rows(page))[0]).toMatch(/^Set aside\s+1 line/);
    await workspace.editor.focus();
    await page.keyboard.press("ControlOrMeta+Z");
    expect(await workspace.code()).toBe("# mine\n");
  });

  it("has what was typed in the very moment of a reload, or of closing the tab", async () => {
    const visitor = await app.visitor({ python: false });
    const workspace = await app.workspace("two-sum", visitor);
    await workspace.write("# before the reload\n");
    await workspace.page.reload();
    await workspace.page.getByText("# before the reload").first().waitFor();
    await workspace.write("# before closing\n");
    await workspace.page.close();
    const again = await app.workspace("two-sum", visitor);
    expect(await again.code()).toBe("# before closing\n");
  });

  it("follows another tab's code, with the cursor where it was", async () => {
    const visitor = await app.visitor({ python: false });
    const first = await app.workspace("two-sum", visitor);
    const second = await app.workspace("two-sum", visitor);
    await first.write("a = 1\nb = 2\n");
    await expect.poll(() => second.code()).toBe("a = 1\nb = 2\n");
    await second.page.keyboard.press("ControlOrMeta+End");
    await first.write("# above\na = 1\nb = 2\n");
    await second.page.getByText("# above").first().waitFor();
    await second.page.keyboard.type("c = 3");
    await expect.poll(() => first.code()).toBe("# above\na = 1\nb = 2\nc = 3");
    expect(await second.page.getByText("changed in another tab").count()).toBe(0);
  });

  it.each(["Keep mine", "Take theirs"])("asks where two tabs changed the code: %s, and the other is in the history", async (choice) => {
    const visitor = await app.visitor({ python: false });
    const [first, second] = await conflict(app, visitor);
    await second.page.getByText("This problem was changed in another tab").waitFor();
    await second.page.getByRole("button", { name: choice }).click();
    const [stays, goes] = choice === "Keep mine" ? ["# second\n", "# first\n"] : ["# first\n", "# second\n"];
    await expect.poll(() => second.code()).toBe(stays);
    await expect.poll(() => first.code()).toBe(stays);
    await second.page.getByText("changed in another tab").waitFor({ state: "detached" });
    await expect.poll(async () => (await stored(second.page))["attempts"]).toEqual([expect.objectContaining({ kind: "set-aside", code: goes })]);
  });

  it("loses neither version where the tab is closed before its user chose", async () => {
    const visitor = await app.visitor({ python: false });
    const [first, second] = await conflict(app, visitor);
    await second.page.getByText("This problem was changed in another tab").waitFor();
    await second.page.close();
    expect(await stored(first.page)).toMatchObject({ drafts: [{ code: "# first\n" }], attempts: [{ kind: "set-aside", code: "# second\n" }] });
  });

  it("keeps notes in Markdown, follows another tab's, and keeps the one that lost", async () => {
    const visitor = await app.visitor({ python: false });
    const first = await app.workspace("two-sum", visitor, MUTE);
    const second = await app.workspace("two-sum", visitor);
    await (await openNotes(first.page)).fill("A **map** of $n$ numbers");
    await first.page.getByRole("region", { name: "Preview" }).locator("strong", { hasText: "map" }).waitFor();
    await first.page.locator(".katex").first().waitFor();
    await expect.poll(async () => (await stored(first.page))["notes"]).toMatchObject([{ markdown: "A **map** of $n$ numbers" }]);
    await (await openNotes(second.page)).fill("Sort first");
    await expect.poll(async () => (await openNotes(first.page)).inputValue()).toBe("Sort first");
    await first.page.getByRole("region", { name: "Another version" }).getByText("A **map** of $n$ numbers").waitFor();
    await first.page.getByRole("button", { name: "Throw away" }).click();
    await first.page.reload();
    await expect.poll(async () => (await openNotes(first.page)).inputValue()).toBe("Sort first");
    expect(await first.page.getByRole("region", { name: "Another version" }).count()).toBe(0);
  });

  it("joins two tabs' own cases", async () => {
    const visitor = await app.visitor({ python: false });
    const first = await app.workspace("two-sum", visitor, MUTE);
    const second = await app.workspace("two-sum", visitor);
    await addCase(first.page, "[1, 2]");
    await expect.poll(async () => (await stored(first.page))["ownCases"]).toMatchObject([{ cases: [["[1, 2]", expect.anything()]] }]);
    await addCase(second.page, "[3, 4]");
    const texts = async (): Promise<unknown[]> => ((await stored(first.page))["ownCases"]?.[0]?.["cases"] as string[][]).map(([nums]) => nums);
    await expect.poll(texts).toEqual(expect.arrayContaining(["[1, 2]", "[3, 4]"]));
    // On a slow machine the second tab's case may have been saved, and joined, before it was typed to the end.
    for (const { page } of [first, second]) await page.getByRole("tab", { name: /^Own cases \([23]\)/ }).waitFor();
  });

  it("threw nothing on the way", () => expect(app.errors).toEqual([]));

  it("opens what the first release left, and what the second left", async () => {
    const countdown = { status: "running", minutes: 15, startedAt: Date.now() - 60_000 };
    const first = {
      drafts: [{ problemId: "two-sum", code: "# from the first release", updatedAt: 5 }],
      ownCases: [{ problemId: "two-sum", cases: [["[1, 2]", "3"]] }],
      progress: [{ problemId: "two-sum", attemptedAt: 1, solvedAt: 2, gaveUpAt: null, hintsShown: 1 }],
      timers: [{ problemId: "two-sum", countdown }],
      settings: [{ key: "fontSize", value: 20 }],
    };
    const second = {
      ...first,
      attempts: [{ id: "a", problemId: "two-sum", at: 3, kind: "submit", code: RIGHT, result: { verdict: "Accepted", passed: 3, total: 3, ms: 1 } }],
      notes: [{ problemId: "two-sum", markdown: "an old note", updatedAt: 4 }],
      ownProblems: [{ id: "mine", title: "Mine", text: "{}", origin: "made", createdAt: 1, updatedAt: 2 }],
    };
    for (const [version, records] of [
      [1, first],
      [2, second],
    ] as const) {
      const visitor = await app.visitor();
      const page = await app.page(visitor);
      await seed(page, app.url, { version, records });
      const workspace = await app.workspace("two-sum", visitor);
      expect(await workspace.code()).toBe("# from the first release");
      await workspace.page.getByRole("tab", { name: "Own cases (1)" }).waitFor();
      await expect.poll(() => workspace.page.getByRole("timer").innerText()).toMatch(/^(14|13):/);
      const now = await stored(workspace.page);
      for (const [table, [record]] of Object.entries(records)) expect(now[table], table).toEqual([expect.objectContaining(record as object)]);
      expect(now["drafts"]).toMatchObject([{ revision: 1 }]);
      await workspace.write("# and on\n");
      await expect.poll(async () => (await stored(workspace.page))["drafts"]).toMatchObject([{ code: "# and on\n", revision: 2 }]);
      if (version === 1) continue;
      await workspace.page.getByRole("tab", { name: "History" }).click();
      await expect.poll(() => rows(workspace.page)).toEqual([expect.stringMatching(/^Accepted\s+Submit · 3 of 3/)]);
      expect(await (await openNotes(workspace.page)).inputValue()).toBe("an old note");
    }
  });

  it("puts damaged records aside, repairs what it can, and works on", async () => {
    const visitor = await app.visitor();
    const page = await app.page(visitor);
    const records = {
      drafts: [
        { problemId: "two-sum", code: 42, revision: 1, updatedAt: 1 },
        { problemId: "coin-change", code: "# sound", updatedAt: "yesterday" },
      ],
      attempts: [
        { id: "bad", problemId: "two-sum" },
        { id: "good", problemId: "two-sum", at: 1, kind: "run", code: "# run", result: "?" },
      ],
      progress: [{ problemId: 7 }, { problemId: "two-sum", attemptedAt: 1, solvedAt: 2, gaveUpAt: null, hintsShown: 0 }],
    };
    await seed(page, app.url, { version: 3, records });
    const workspace = await app.workspace("two-sum", visitor);
    expect(await workspace.code()).toBe(STARTER);
    await workspace.page.getByText(/Something saved on this machine was damaged \(.*code/).waitFor();
    await workspace.page.getByRole("tab", { name: "History" }).click();
    await expect.poll(() => rows(workspace.page)).toEqual([expect.stringMatching(/^Not judged/)]);
    expect(await workspace.submit(RIGHT)).toMatch(/^Accepted/);
    await workspace.page.getByRole("link", { name: "Look at it" }).click();
    await workspace.page.getByText("3 damaged records were put aside").waitFor();
    const saved = JSON.parse(await textOf(await download(workspace.page, "Save them"))) as { table: string; raw: unknown }[];
    expect(saved.map(({ table, raw }) => [table, raw])).toEqual(
      expect.arrayContaining([
        ["drafts", records.drafts[0]],
        ["attempts", records.attempts[0]],
        ["progress", records.progress[0]],
      ]),
    );
    await workspace.page.getByRole("button", { name: "Delete them" }).click();
    await workspace.page.getByText("damaged records").waitFor({ state: "detached" });
    const other = await app.workspace("coin-change", visitor);
    expect(await other.code()).toBe("# sound");
  });

  it("asks for a backup after two weeks of work without one, and not again for a week", async () => {
    const visitor = await app.visitor();
    const page = await app.page(visitor);
    const day = 24 * 3_600_000;
    await seed(page, app.url, { version: 3, records: { drafts: [{ problemId: "two-sum", code: "# old", revision: 1, updatedAt: Date.now() - 20 * day }] } });
    await page.goto(app.url);
    await page.getByText("20 days of work are in no backup").waitFor();
    await page.getByRole("button", { name: "Not this week" }).click();
    await page.reload();
    await page.getByRole("heading", { name: "Problems" }).waitFor();
    await page.waitForTimeout(1_000);
    expect(await page.getByText("are in no backup").count()).toBe(0);
    await page.clock.setFixedTime(Date.now() + 8 * day);
    await page.reload();
    await page.getByText("28 days of work are in no backup").waitFor();
  });
});

/** A tab of which no other hears. */
const MUTE = (): void => void (BroadcastChannel.prototype.postMessage = () => undefined);

/** Two tabs that both changed the code, the second without having heard of the first. */
async function conflict(app: TestApp, visitor: BrowserContext): Promise<readonly [WorkspaceDriver, WorkspaceDriver]> {
  const second = await app.workspace("two-sum", visitor);
  const first = await app.workspace("two-sum", visitor, MUTE);
  await first.write("# first\n");
  await expect.poll(async () => (await stored(first.page))["drafts"]).toMatchObject([{ code: "# first\n" }]);
  await second.write("# second\n");
  return [first, second];
}

const rows = (page: Page): Promise<string[]> => page.getByRole("list", { name: "Attempts, latest first" }).getByRole("button").allInnerTexts();

async function openNotes(page: Page): Promise<Locator> {
  await page.getByRole("tab", { name: "Notes" }).click();
  return page.getByRole("textbox", { name: "Notes" });
}

async function addCase(page: Page, nums: string): Promise<void> {
  await page.getByRole("tab", { name: /^Own cases/ }).click();
  await page.getByRole("button", { name: "Add a case" }).click();
  await page.getByRole("textbox", { name: "nums" }).fill(nums);
}

async function download(page: Page, button: string): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  return file;
}

const textOf = async (file: Download): Promise<string> => readFileSync(await file.path(), "utf8");
