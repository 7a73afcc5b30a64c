import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { readProblem } from "../../src/domain/problem/problem-file";
import { WorkspaceDriver } from "../../tools/browser/workspace-driver";
import { TestApp } from "./app";
import { MakerDriver, OFFSET_HIDDEN, OFFSET_RIGHT } from "./maker-driver";

describe("a problem of one's own", () => {
  let app: TestApp;
  beforeAll(async () => void (app = await TestApp.open()));
  afterEach(() => app.leave());
  afterAll(() => app.close());

  it("is typed, proves itself, travels as a link into a fresh profile, and is solved there", async () => {
    const maker = new MakerDriver(await app.page());
    await maker.open(app.url);
    await maker.makeOffset();
    expect(await maker.prove()).toMatch(
      /Reference passes 3 of 3; 1 of 1 wrong answers are caught\.\s+takes no notice of the sign: caught by “below zero” \(Wrong Answer\)/,
    );
    const link = await maker.link();
    await maker.page.close();

    const page = await app.page();
    await page.goto(link);
    await page.getByRole("heading", { name: "Offset" }).waitFor();
    await page.getByText("1 sample and 2 hidden cases").waitFor();
    expect(await readable(page)).not.toMatch(OFFSET_HIDDEN);
    await page.getByRole("button", { name: "Check this problem" }).click();
    await page.getByText("Reference passes 3 of 3; 1 of 1 wrong answers are caught.").waitFor();
    expect(await readable(page)).not.toMatch(OFFSET_HIDDEN);
    await page.getByRole("button", { name: "Start", exact: true }).click();
    const workspace = new WorkspaceDriver(page);
    await workspace.editor.waitFor({ state: "attached" });
    await page.getByText("770001").first().waitFor();
    expect(await readable(page)).not.toMatch(OFFSET_HIDDEN);
    expect(await workspace.submit("def offset(n):\n    return n + 770_000\n")).toMatch(/^Wrong Answer[^]*fails on: below zero/);
    expect(await workspace.submit(OFFSET_RIGHT)).toMatch(/^Accepted\s+3 of 3/);
    await page.goto(`${app.url}#/mine`);
    await page.getByRole("row", { name: /Solved Offset.*From a link/ }).waitFor();
    await page.close();
  });

  it("cannot be shared while its reference fails, and names what has to be mended beside its field", async () => {
    const maker = new MakerDriver(await app.page());
    const { page } = maker;
    await maker.open(app.url);
    const share = page.getByRole("button", { name: "Share" });
    expect(await share.getAttribute("aria-disabled")).toBe("true");
    expect(await maker.prove()).toMatch(/5 things have to be mended/);
    await page.getByRole("button", { name: "title", exact: true }).click();
    await expect.poll(() => page.getByRole("textbox", { name: "Title" }).evaluate((element) => element === document.activeElement)).toBe(true);

    await maker.makeOffset();
    await maker.fill("n", "forty-one", "Hidden case 1");
    expect(await maker.prove()).toMatch(/hidden case 1, argument 1: .*not a literal|hidden case 1, argument 1: not a Python literal/);
    await page
      .getByRole("region", { name: "Hidden case 1" })
      .getByText(/literal/)
      .waitFor();
    await maker.fill("n", "410_033", "Hidden case 1");
    expect(await maker.panel.getByRole("alert").count()).toBe(0);

    await maker.fill("Expected output", "1", "Hidden case 1");
    expect(await maker.prove()).toMatch(/hidden case 1, expected output: the reference disagrees: .*expected 1, got 1180033/);
    await maker.fill("Expected output", "1_180_033", "Hidden case 1");
    // A reference that gives another answer each time it runs.
    await maker.code("Reference solution", "import time\n\ndef offset(n):\n    return 1_180_033 if n == 410_033 else time.perf_counter_ns()\n");
    expect(await maker.prove()).toMatch(/Reference passes 1 of 3/);
    expect(await share.getAttribute("aria-disabled")).toBe("true");
    await share.click({ force: true });
    expect(await page.getByRole("dialog").count()).toBe(0);

    await maker.code("Reference solution", OFFSET_RIGHT);
    await maker.press("Delete hidden case 2");
    expect(await maker.prove()).toMatch(/Reference passes 2 of 2; 0 of 1 wrong answers are caught\.\s+takes no notice of the sign: passes every case/);
    expect(await share.getAttribute("aria-disabled")).toBe("false");
    await page.close();
  });

  it("is on disk within a second of the last key, and comes back as it was typed", async () => {
    const maker = new MakerDriver(await app.page());
    await maker.open(app.url);
    await maker.makeOffset();
    await maker.fill("Expected output", "[1] * 3", "Sample 1");
    await maker.page.waitForTimeout(1_000);
    const address = maker.page.url();
    expect(address).toMatch(/#\/make\/[0-9a-z]{12}$/);
    const context = maker.page.context();
    await maker.page.close({ runBeforeUnload: false });

    const page = await app.page(context);
    await page.goto(`${app.url}#/mine`);
    await page
      .getByRole("row", { name: /Offset.*Made here, not proven yet/ })
      .getByRole("link")
      .click();
    await expect.poll(() => page.url()).toBe(address);
    const sample = page.getByRole("region", { name: "Sample 1" });
    expect(await sample.getByRole("textbox", { name: "Expected output" }).inputValue()).toBe("[1] * 3");
    await page.getByText("2 * 770_000").first().waitFor();

    // The same problem in two tabs: the one that comes later says so, and overwrites nothing.
    const other = await app.page(context);
    await other.goto(address);
    await other.getByRole("textbox", { name: "Title" }).fill("From the other tab");
    await other.getByText("Saved here").waitFor();
    await page.getByRole("textbox", { name: "Title" }).fill("From the first tab");
    await page.getByText("changed in another tab").waitFor();
    await other.reload();
    await expect.poll(() => other.getByRole("textbox", { name: "Title" }).inputValue()).toBe("From the other tab");
    await page.close();
    await other.close();
  });

  it("is listed, exported, edited, deleted, and brought back", async () => {
    const maker = new MakerDriver(await app.page());
    const { page } = maker;
    await maker.open(app.url);
    await maker.makeOffset();
    await maker.press("Add generated cases");
    expect(await maker.prove()).toMatch(/[Gg]enerator.*randint|generated cases|n: expected int, got list/);
    await maker.code("Generator", "def generate(seed, size):\n    return (10**16 + seed,)\n");
    expect(await maker.prove()).toMatch(/Reference passes 8 of 8/);

    await page.goto(`${app.url}#/mine`);
    await page.getByRole("button", { name: "Actions for Offset" }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: "Export" }).click()]);
    expect(download.suggestedFilename()).toBe("offset.dryrun.json");
    const text = readFileSync(await download.path(), "utf8");
    expect(readProblem(text).kind).toBe("problem");
    // Beyond what a double holds: 10**16 + 1 + 770,000.
    expect(text).toContain('{"$":"int","v":"10000000000770001"}');

    await page.getByRole("button", { name: "Actions for Offset" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await page.getByText("Deleted “Offset”.").waitFor();
    await page.getByRole("row", { name: /Offset/ }).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("row", { name: /Offset/ }).waitFor();
    await page.getByRole("button", { name: "Actions for Offset" }).click();
    await page.getByRole("menuitem", { name: "Edit" }).click();
    await page.getByText("Proven as it stands. It can be shared.").waitFor();
    await maker.fill("Title", "Offset, the second");
    await page.getByText("Changed since it was proven.").waitFor();
    expect(await page.getByRole("button", { name: "Share" }).getAttribute("aria-disabled")).toBe("true");
    await page.close();
  });

  it("asked no other origin for anything, and the page threw nothing", () => {
    expect(app.foreign).toEqual([]);
    expect(app.errors).toEqual([]);
  });
});

/** All that can be read in a page without running anything: its text, and every attribute of every element. */
function readable(page: Page): Promise<string> {
  return page.evaluate(() => {
    const attributes = [...document.querySelectorAll("*")].flatMap((element) => [...element.attributes].map(({ value }) => value));
    return [document.body.innerText, document.body.textContent, ...attributes].join("\n");
  });
}
