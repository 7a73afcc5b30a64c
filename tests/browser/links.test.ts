import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { mix, toBase64 } from "../../src/domain/problem/pack";
import { readProblem } from "../../src/domain/problem/problem-file";
import { WorkspaceDriver } from "../../tools/browser/workspace-driver";
import { deflatedBomb } from "../bomb";
import { TestApp } from "./app";
import { stored } from "./stored";
import { link, PROBLEM, TWICE } from "./twice";

const MOST_OF_45_MINUTES = /^(45:00|4[0-4]:\d\d)$/;

describe("links", () => {
  let app: TestApp;
  const folder = mkdtempSync(join(tmpdir(), "dryrun-links-"));
  beforeAll(async () => void (app = await TestApp.open()));
  afterEach(() => app.leave());
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await app.close();
  });

  /** A first visitor's page at an address. */
  async function at(hash: string, from?: Page): Promise<Page> {
    const page = await app.page(from?.context());
    await page.goto(app.url + hash);
    return page;
  }

  const start = (page: Page, name = "Start"): Promise<void> => page.getByRole("button", { name, exact: true }).click();

  async function started(page: Page): Promise<WorkspaceDriver> {
    const workspace = new WorkspaceDriver(page);
    await workspace.editor.waitFor({ state: "attached" });
    return workspace;
  }

  it("of the bank carry what was chosen: the problem, code, a time limit, and both", async () => {
    const { page, ...driver } = await app.workspace("two-sum");
    await Object.assign(new WorkspaceDriver(page), driver).write("# sent along\n");
    await page.getByRole("button", { name: "Share" }).click();
    const dialog = page.getByRole("dialog");
    const offered = (): Promise<string> => dialog.getByRole("textbox", { name: "Link" }).inputValue();
    const alone = await offered();
    expect(alone).toBe(`${app.url}#/problem/two-sum`);
    await dialog.getByText("With my code").click();
    const withCode = await offered();
    await dialog.getByText("With a time limit").click();
    await dialog.getByRole("textbox", { name: "Minutes" }).fill("45");
    await dialog.getByText("45 minutes, starts when they press Start").waitFor();
    const withBoth = await offered();
    await dialog.getByText("With my code").click();
    const timed = await offered();
    await dialog.getByText(`${timed.length} characters.`).waitFor();

    const coded = await at(withCode.slice(app.url.length));
    await coded.getByRole("heading", { name: "Two Sum" }).waitFor();
    await coded.getByText("1 line in the link").waitFor();
    await start(coded, "Start with the code from the link");
    await (await started(coded)).page.getByText("# sent along").first().waitFor();
    expect(await coded.getByRole("timer").count()).toBe(0);

    // Somebody who has the problem already: with that very code as their draft, there is nothing to choose.
    const clocked = await at(timed.slice(app.url.length), coded);
    await start(clocked);
    await expect.poll(() => clocked.getByRole("timer").innerText()).toMatch(MOST_OF_45_MINUTES);
    await coded.close();
    await clocked.close();

    const both = await at(withBoth.slice(app.url.length));
    await both.getByText("45 minutes, counted from when you press Start").waitFor();
    await start(both, "Start from the starter code");
    await expect.poll(() => both.getByRole("timer").innerText()).toMatch(MOST_OF_45_MINUTES);
    expect(await both.getByText("# sent along").count()).toBe(0);
    await both.close();
    await page.close();
  });

  it("with a problem of one's own run nothing and load nothing foreign before Start, and are judged after it", async () => {
    const page = await at(link({ code: TWICE, minutes: 30 }));
    await page.getByRole("heading", { name: "Twice" }).waitFor();
    for (const text of ["1 sample and 1 hidden case", "This problem is not from Dryrun", "1 reference solution and 1 wrong solution"]) {
      expect(await page.locator("article").innerText()).toContain(text);
    }
    expect(await page.locator("iframe").count()).toBe(0);
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
    const links = page.getByRole("region", { name: "Statement" }).getByRole("link");
    expect(await links.evaluateAll((all) => all.map((a) => [a.getAttribute("href"), a.getAttribute("rel")]))).toEqual([
      ["https://web.invalid/", "noopener noreferrer nofollow"],
    ]);
    expect(await page.getByRole("region", { name: "Statement" }).locator("img, script").count()).toBe(0);
    await start(page, "Start with the code from the link");
    const workspace = await started(page);
    expect(await workspace.judge("Submit")).toMatch(/^Accepted\s+2 of 2/);
    expect(page.url()).toMatch(/#\/own\/[0-9a-z]{12}$/);
    await page.close();
  });

  it("never replace a draft, and leave their code among the attempts", async () => {
    const first = await at(link({}));
    await start(first);
    const workspace = await started(first);
    await workspace.write("# my own draft\n");
    await first.waitForTimeout(800);
    const attempts = async (page: Page) => ((await stored(page))["attempts"] ?? []).map(({ kind, code }) => [kind, code]).sort();

    const mine = await at(link({ code: TWICE }), first);
    await mine.getByText("You have a draft of this problem").waitFor();
    await start(mine, "Start with my own draft");
    await (await started(mine)).page.getByText("# my own draft").first().waitFor();
    expect(await attempts(mine)).toEqual([["from-link", TWICE]]);
    await first.close();
    await mine.close();

    const theirs = await at(link({ code: TWICE }), mine);
    await start(theirs, "Start with the code from the link");
    await (await started(theirs)).page.getByText("return n + n").first().waitFor();
    expect(await attempts(theirs)).toEqual([
      ["from-link", TWICE],
      ["set-aside", "# my own draft\n"],
    ]);
    await theirs.close();
  });

  it("give way to a file, which is opened by dropping, picking, and the installed app", async () => {
    const sender = await at(link({}));
    await start(sender);
    await started(sender);
    await sender.getByRole("button", { name: "Share" }).click();
    const [download] = await Promise.all([sender.waitForEvent("download"), sender.getByRole("button", { name: "Save as file" }).click()]);
    expect(download.suggestedFilename()).toBe("twice.dryrun.json");
    const path = join(folder, "twice.dryrun.json");
    await download.saveAs(path);
    const text = readFileSync(path, "utf8");
    expect(text).not.toMatch(/880042|440021/);
    expect(readProblem(text)).toMatchObject({ kind: "problem", file: { text: PROBLEM } });
    await sender.close();

    const dropped = await at("");
    await dropped.getByRole("table").waitFor();
    await drop(dropped, text);
    await dropped.getByRole("heading", { name: "Twice" }).waitFor();
    expect(await dropped.locator("iframe").count()).toBe(0);
    await start(dropped);
    expect(await (await started(dropped)).submit(TWICE)).toMatch(/^Accepted/);
    await dropped.close();

    const picked = await at("#/open");
    await picked.locator("input[type=file]").setInputFiles(path);
    await picked.getByText("Somebody sent you a problem in a file").waitFor();
    await picked.close();

    const launched = await app.page();
    await launched.addInitScript((content) => {
      const file = new File([content], "twice.dryrun.json");
      const launch = { files: [{ getFile: () => Promise.resolve(file) }] };
      Object.defineProperty(window, "launchQueue", { value: { setConsumer: (take: (launch: unknown) => void) => take(launch) } });
    }, PROBLEM);
    await launched.goto(app.url);
    await launched.getByRole("heading", { name: "Twice" }).waitFor();
    await launched.close();
  });

  it("say what is wrong with a file, whatever it is", async () => {
    const page = await at("#/open");
    const bomb = JSON.stringify({ ...(JSON.parse(PROBLEM) as object), packed: toBase64(mix(deflatedBomb(1_000), "twice")) });
    const files: [string, RegExp][] = [
      ["not JSON {", /it is no JSON/],
      [PROBLEM.slice(0, 200), /it is no JSON, or only part of it/],
      ['{"format":"other"}', /no problem in the format/],
      ["[".repeat(2_000_000), /nested deeper/],
      [bomb, /packed: damaged, or larger/],
      [`"${"x".repeat(9_000_000)}"`, /at most 4/],
    ];
    for (const [text, says] of files) {
      const path = join(folder, `${files.findIndex(([other]) => other === text)}.json`);
      writeFileSync(path, text);
      await page.locator("input[type=file]").setInputFiles(path);
      await page.getByText(says).first().waitFor();
      await page.getByRole("heading", { name: "This file cannot be opened" }).waitFor();
    }
    await page.close();
  });

  it("asked no other origin for anything, and the page threw nothing", () => {
    expect(app.foreign).toEqual([]);
    expect(app.errors).toEqual([]);
  });
});

/** In the page: a file is let go over the middle of it. */
async function drop(page: Page, text: string): Promise<void> {
  await page.getByRole("table").evaluate((element, content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], "twice.dryrun.json", { type: "application/json" }));
    for (const type of ["dragenter", "dragover", "drop"]) element.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
  }, text);
}
