import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readSessionFile } from "../../src/domain/session/session-file";
import { momentAt } from "../../src/domain/session/replay";
import { TestApp } from "./app";
import { EVENTS, FINAL_CODE, OWN_SESSION, seededRecords, SESSION, STARTERS } from "./seeded-session";
import { seed, stored } from "./stored";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

describe("after a session", () => {
  let app: TestApp;
  let folder: string;
  let candidate: BrowserContext;
  beforeAll(async () => {
    app = await TestApp.open();
    folder = mkdtempSync(join(tmpdir(), "dryrun-debrief-"));
    candidate = await app.visitor();
    const page = await app.page(candidate);
    await seed(page, app.url, { version: 4, records: seededRecords() });
    await page.close();
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const debrief = async (visitor: BrowserContext, id = SESSION.id): Promise<Page> => {
    const page = await app.page(visitor);
    await page.goto(`${app.url}#/session/${id}/debrief`);
    await page.getByRole("heading", { name: /^Score/ }).waitFor();
    return page;
  };

  it("the debrief's figures are those of the events, minute by minute", async () => {
    const page = await debrief(candidate);
    await page.getByText("41:00 of 45 minutes, 1:00 of it away from the page · 5:00 paused").waitFor();
    expect(await facts(page, "Two Sum")).toMatchObject({
      Verdict: "Accepted, 31 of 31 cases",
      "Time in view": "19:00, of 22:30 suggested",
      "First code": "after 9:00",
      "Noted before it": "questions, examples or edge cases",
      "First correct": "after 17:00; 1 run and 1 submission before it",
      "First stated cost": "“O(n^2) time”; right: O(n²) by the problem's own solution",
      "Final stated cost": "“O(n log n) time, O(n) space”; too high: O(n) by the problem's own solution",
    });
    expect(await steps(page, "Two Sum")).toEqual([
      ["Understand", "2:00", "2:15"],
      ["Examples", "2:00", "2:15"],
      ["Brute force", "2:00", "2:15"],
      ["Optimise", "2:00", "3:22"],
      ["Implement", "3:00", "9:00"],
      ["Test", "8:00", "3:22"],
    ]);
    expect(await facts(page, "Feature Normalization")).toMatchObject({
      Verdict: "Wrong Answer, 35 of 37 cases; not numerically safe",
      "Time in view": "22:00, of 22:30 suggested",
      "First code": "after 1:00, 20:00 of the session",
      "Noted before it": "no questions, no examples or edge cases",
      "First correct": "never; 0 runs and 0 submissions",
    });
    await page.getByText("Shown at 23:00").waitFor();
    await page.close();
  });

  it("own cases are held against the hidden ones, code is read by Ruff, and both are kept", async () => {
    const page = await debrief(candidate);
    const own = (): Promise<string | undefined> => facts(page, "Two Sum").then((found) => found["Own cases"]);
    await expect.poll(own).toMatch(/^2, which cover 1 of \d+ labelled hidden edge cases/);
    expect(await own()).toContain("all negative: covered, by one like it");
    await expect.poll(async () => (await facts(page, "Feature Normalization"))["Own cases"]).toMatch(/^0, which cover 0 of/);
    const { Readability: readability = "" } = await facts(page, "Two Sum");
    expect(readability).toMatch(/^3 findings in 7 lines/);
    for (const finding of ["line 2: Variable `Seen` in function should be lowercase (N806)", "(F841)", "(D103)"]) expect(readability).toContain(finding);
    await expect
      .poll(async () => ((await stored(page))["sessions"]?.find(({ id }) => id === SESSION.id)?.["findings"] as unknown[] | undefined)?.length)
      .toBe(2);
    await page.close();
  });

  it("what was stated is held against what is measured, once that is asked for", async () => {
    const page = await debrief(candidate);
    await page.getByRole("button", { name: "Measure how it grows" }).click();
    await expect.poll(async () => (await facts(page, "Two Sum"))["Final stated cost"]).toMatch(/too high: O\(n\) measured/);
    await page.close();
  });

  it("ratings complete the score and stay, by keyboard too, and the whole is saved as Markdown", async () => {
    const page = await debrief(candidate);
    await page.getByText("communication is still open").waitFor();
    for (const name of ["Clarity", "Questions", "Explaining choices"]) await rating(page, name, "3").check();
    await rating(page, "Follow-ups", "3").focus();
    await page.keyboard.press("ArrowRight");
    await rating(page, "Not testing", "2").check();
    await page.getByRole("textbox", { name: "Remarks" }).fill("Say the cost | before coding.");
    await page.getByRole("heading", { name: /^Score: \d+ of 100$/ }).waitFor();
    const heading = await page.getByRole("heading", { name: /^Score/ }).innerText();
    await expect
      .poll(() => kept(page))
      .toMatchObject({ ratings: { clarity: 3, "follow-ups": 4, "mistake.untested": 2 }, remarks: "Say the cost | before coding." });
    await page.reload();
    await page.getByRole("heading", { name: heading }).waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as Markdown" }).click()]);
    const text = readFileSync(await download.path(), "utf8");
    for (const part of [
      "# Debrief: Two Sum and Feature Normalization",
      `## ${heading}`,
      "| Implement | 3:00 | 9:00 |",
      "| Communication | 22.5 | 40 | self-rated |",
      FINAL_CODE.first,
    ])
      expect(text).toContain(part);
    await page.close();
  });

  it("nothing is shut and nothing is dark on paper", async () => {
    const page = await debrief(candidate);
    await page.getByRole("button", { name: "Switch to dark colours" }).click();
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("details:not([open])").count()).toBe(0);
    expect(await page.getByText("Seen[n] = i").isVisible()).toBe(true);
    expect(await page.locator("html").getAttribute("data-mantine-color-scheme")).toBe("light");
    expect(await page.getByRole("button", { name: "Print" }).isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    expect(await page.locator("details[open]").count()).toBe(0);
    expect(await page.locator("html").getAttribute("data-mantine-color-scheme")).toBe("dark");
    await page.getByRole("button", { name: "Switch to light colours" }).click();
    await page.close();
  });

  it("the replay shows any moment, plays, and ends in exactly the submitted code", async () => {
    const page = await app.page(candidate);
    await page.goto(`${app.url}#/session/${SESSION.id}/replay`);
    const slider = page.getByRole("slider", { name: "Moment of the session" });
    await slider.waitFor();
    // To and fro, and into the middle of a word.
    for (const at of [9 * MINUTE + 3 * SECOND, 46 * MINUTE, 9 * MINUTE + 8 * SECOND, 8 * MINUTE, 26 * MINUTE, 46 * MINUTE]) {
      await slider.fill(String(at));
      const moment = momentAt(STARTERS, EVENTS, at);
      await expect.poll(() => shownCode(page)).toBe(moment.problems[moment.problem]?.code);
    }
    expect(await shownCode(page)).toBe(FINAL_CODE.second);
    await page.getByRole("button", { name: /Submit: Accepted/ }).click();
    await expect.poll(() => shownCode(page)).toBe(FINAL_CODE.first);
    await page.getByText("22:00 of 46:00").waitFor();
    await page.getByRole("region", { name: "At this moment" }).getByText("[-8, -3], -11").waitFor();
    await slider.focus();
    await page.keyboard.press("Home");
    await page.getByText("0:00 of 46:00").waitFor();
    await page.keyboard.press("ArrowRight");
    await page.getByText("0:01 of 46:00").waitFor();
    await page.getByText("16×").click();
    await page.getByRole("button", { name: "Play" }).click();
    // Idle minutes are passed over; the end stops it.
    await page.getByText("46:00 of 46:00").waitFor();
    await page.getByRole("button", { name: "Play" }).waitFor();
    await page.close();
  });

  it("a session goes to somebody else as a file, with a problem of one's own in it, to be replayed and rated there", async () => {
    const page = await debrief(candidate, OWN_SESSION.id);
    await page.getByRole("button", { name: "Save the recording" }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save the file" }).click()]);
    expect(download.suggestedFilename()).toMatch(/\.dryrun-session\.json$/);
    const path = join(folder, "sent.dryrun-session.json");
    await download.saveAs(path);
    expect(readSessionFile(readFileSync(path)).kind).toBe("session");
    const mine = await facts(page, "Twice");
    await page.close();

    const theirs = await app.page();
    await theirs.goto(`${app.url}#/open`);
    await theirs.locator("input[type=file]").setInputFiles(path);
    await theirs.getByRole("heading", { name: "A recorded session: Twice" }).waitFor();
    expect((await stored(theirs))["sessions"]).toEqual([]);
    await theirs.getByRole("button", { name: "Keep it and open the debrief" }).click();
    await theirs.getByText("From a file").first().waitFor();
    await expect.poll(async () => (await facts(theirs, "Twice"))["Own cases"]).toMatch(/^1/);
    const settled = await facts(theirs, "Twice");
    for (const name of ["Verdict", "Time in view", "First code", "First correct", "Final stated cost"]) expect(settled[name]).toBe(mine[name]);
    await rating(theirs, "Clarity", "5").check();
    await expect.poll(async () => (await stored(theirs))["sessions"]?.[0]?.["ratings"]).toEqual({ clarity: 5 });
    expect((await stored(theirs))["ownProblems"]).toHaveLength(1);

    // Opened again, the rating that was given here stays, and the problem is not there twice.
    await theirs.goto(`${app.url}#/sessions/open`);
    await theirs
      .locator("input[type=file]")
      .or(theirs.getByRole("button", { name: "Keep it and replay" }))
      .first()
      .waitFor({ state: "attached" });
    await theirs.getByRole("button", { name: "Keep it and replay" }).click();
    await theirs.getByRole("slider").waitFor();
    await theirs.keyboard.press("End");
    expect((await stored(theirs))["sessions"]?.[0]?.["ratings"]).toEqual({ clarity: 5 });
    expect((await stored(theirs))["ownProblems"]).toHaveLength(1);
    await theirs.close();
  });

  it("says what is wrong with a file", async () => {
    const page = await app.page();
    await page.goto(`${app.url}#/sessions/open`);
    for (const [name, text, says] of [
      ["a", '{"format":"dryrun.session/7"}', /newer Dryrun/],
      ["b", "no", /no JSON/],
      ["c", '{"format":"dryrun.session/1","session":{}}', /damaged/],
    ] as const) {
      const path = join(folder, `${name}.json`);
      writeFileSync(path, text);
      await page.locator("input[type=file]").setInputFiles(path);
      await page.getByText(says).first().waitFor();
      await page.getByText("nothing on this machine was changed").waitFor();
    }
    await page.close();
  });

  it("trends show every session of one's own", async () => {
    const page = await app.page(candidate);
    await page.goto(`${app.url}#/sessions/trends`);
    const rows = page.getByRole("table", { name: "Sessions" }).getByRole("row");
    await expect.poll(() => rows.count()).toBe(3);
    expect(await rows.nth(1).innerText()).toContain("Two Sum and Feature Normalization");
    await page.getByRole("img", { name: /^First code after: 5 minutes/ }).waitFor();
    await page.close();
  });

  it("a session that is not here says so", async () => {
    const page = await app.page();
    await page.goto(`${app.url}#/session/nowhere/debrief`);
    await page.getByRole("heading", { name: "This session is not on this machine" }).waitFor();
    await page.close();
  });

  it("asked no other origin for anything, and the page threw nothing", () => {
    expect(app.foreign).toEqual([]);
    expect(app.errors).toEqual([]);
  });
});

const rating = (page: Page, name: string, value: string) => page.getByRole("radiogroup", { name }).getByRole("radio", { name: value, exact: true });

const kept = async (page: Page): Promise<Record<string, unknown> | undefined> => (await stored(page))["sessions"]?.find(({ id }) => id === SESSION.id);

/** A problem's figures, by name; what is folded away is read too. */
async function facts(page: Page, title: string): Promise<Record<string, string>> {
  const rows = await page
    .getByLabel(`Figures of ${title}`)
    .evaluate((list) => [...list.children].map((row) => [...row.children].map((cell) => cell.textContent)));
  return Object.fromEntries(rows) as Record<string, string>;
}

async function steps(page: Page, title: string): Promise<string[][]> {
  const table = page.getByRole("table", { name: `Time per step in ${title}` });
  return table.evaluate((element) => [...element.querySelectorAll("tbody tr")].map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent)));
}

/** The replayed code, whole: Monaco draws only what is in sight, so it is copied. */
async function shownCode(page: Page): Promise<string> {
  const editor = page.getByRole("textbox", { name: /^Code of/ });
  await editor.focus();
  await page.keyboard.press("ControlOrMeta+A");
  return editor.evaluate((element) => {
    const data = new DataTransfer();
    element.dispatchEvent(new ClipboardEvent("copy", { clipboardData: data, bubbles: true, cancelable: true }));
    return data.getData("text/plain");
  });
}
