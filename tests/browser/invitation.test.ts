import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { TestApp } from "./app";
import { SessionDriver } from "./session-driver";
import { link, TWICE } from "./twice";

describe("an invitation to a session", () => {
  let app: TestApp;
  const folder = mkdtempSync(join(tmpdir(), "dryrun-invitation-"));
  beforeAll(async () => void (app = await TestApp.open()));
  afterEach(() => app.leave());
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await app.close();
  });

  it("is made in the lobby and begins in a stranger's browser, with what it said and nothing before Start", async () => {
    // The interviewer has a problem of their own.
    const interviewer = await app.page();
    await interviewer.goto(app.url + link({}));
    await interviewer.getByRole("button", { name: "Start", exact: true }).click();
    await interviewer.getByRole("textbox", { name: /^Code for/ }).waitFor({ state: "attached" });
    await interviewer.goto(`${app.url}#/sessions`);
    await interviewer.getByRole("button", { name: "Invite somebody instead" }).click();
    const dialog = interviewer.getByRole("dialog");
    const picker = dialog.getByRole("combobox", { name: "One or two problems" });
    await picker.focus();
    await interviewer.keyboard.press("Backspace");
    await interviewer.keyboard.press("Backspace");
    await dialog.getByText("Pick a problem, and the link appears here.").waitFor();
    for (const title of ["Twice", "Two Sum"]) {
      await picker.fill(title);
      await interviewer.getByRole("option", { name: title, exact: true }).click();
    }
    await interviewer.keyboard.press("Tab");
    await dialog.getByRole("textbox", { name: "What you ask about Twice besides" }).fill("Why not n << 1?\nAnd for floats?");
    await dialog.getByText("60", { exact: true }).click();
    const address = await dialog.getByRole("textbox", { name: "Link" }).inputValue();
    expect(address.startsWith(`${app.url}#/l/1/`)).toBe(true);
    const [download] = await Promise.all([interviewer.waitForEvent("download"), dialog.getByRole("button", { name: "Save as file" }).click()]);
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    expect(readFileSync(path, "utf8")).not.toMatch(/Twice|two-sum|Why not/);
    await interviewer.close();

    const page = await app.page();
    await page.goto(address);
    await page.getByRole("heading", { name: "Two problems in 60 minutes" }).waitFor();
    const text = await page.locator("article").innerText();
    for (const said of [
      "you see them once you start",
      "The clock cannot be paused",
      "Difficulty and topics stay hidden.",
      "The editor suggests nothing.",
      "Not all of it is from Dryrun",
    ])
      expect(text).toContain(said);
    for (const hidden of ["Twice", "Two Sum", "Why not", "Arrays"]) expect(text).not.toContain(hidden);
    expect(await page.locator("iframe").count()).toBe(0);

    // The file holds the same.
    const opener = await app.page();
    await opener.goto(`${app.url}#/open`);
    await opener.locator("input[type=file]").setInputFiles(path);
    await opener.getByRole("heading", { name: "Two problems in 60 minutes" }).waitFor();
    await opener.close();

    await page.getByRole("button", { name: "Start", exact: true }).click();
    const session = new SessionDriver(page);
    await session.opened();
    expect(await session.timeLeft()).toMatch(/^(1:00:00|59:\d\d)$/);
    const { session: kept } = await session.recorded();
    expect(kept.plan).toMatchObject({ minutes: 60, options: { mock: true, blind: true }, followUps: [["Why not n << 1?", "And for floats?"], []] });
    expect(kept.plan.problems).toEqual([expect.stringMatching(/^own\//), "two-sum"]);
    expect(await session.submit(TWICE)).toMatch(/^Accepted/);

    // While it lasts, another does not begin.
    const again = await app.page(page.context());
    await again.goto(address);
    await again.getByRole("button", { name: "Start", exact: true }).click();
    await again.getByText("Another session is under way").waitFor();
    await again.close();
    await page.close();
  });

  it("asked no other origin for anything, and the page threw nothing", () => {
    expect(app.foreign).toEqual([]);
    expect(app.errors).toEqual([]);
  });
});
