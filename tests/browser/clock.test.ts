import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { WorkspaceDriver } from "../../tools/browser/workspace-driver";
import { TestApp } from "./app";

const RIGHT = `
def two_sum(nums, target):
    seen = {}
    for i, num in enumerate(nums):
        if target - num in seen:
            return [seen[target - num], i]
        seen[num] = i
`;
const WRONG = "def two_sum(nums, target):\n    return [0, 1]\n";
const START = Date.parse("2026-03-02T10:00:00Z");

interface Opening {
  readonly minutes?: number;
  readonly python?: boolean;
  readonly visitor?: BrowserContext;
}

/** The page's clock stands until a test moves it, so all times are exact. */
describe("the practice clock", () => {
  let app: TestApp;
  beforeAll(async () => void (app = await TestApp.open()));
  afterEach(() => app.leave());
  afterAll(() => app.close());

  /** Two Sum, which has 15 minutes, so long after ten o'clock. */
  async function opened({ minutes = 0, python = true, visitor }: Opening = {}): Promise<WorkspaceDriver> {
    const context = visitor ?? (await app.visitor({ python }));
    await context.clock.setFixedTime(START + minutes * 60_000);
    return app.workspace("two-sum", context);
  }

  const at = (page: Page, minutes: number, seconds = 0): Promise<void> => page.clock.setFixedTime(START + (60 * minutes + seconds) * 1_000);
  const shows = (page: Page, text: string) => expect.poll(() => page.getByRole("timer").innerText()).toBe(text);
  const says = (page: Page, text: string) => expect.poll(() => page.getByRole("status", { name: "Clock" }).innerText()).toBe(text);
  const start = (page: Page): Promise<void> => page.getByRole("button", { name: "Start the clock: 15:00" }).click();
  const reset = async (page: Page): Promise<void> => {
    await page.getByRole("button", { name: "The clock's menu" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Reset" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
  };
  const choose = async (page: Page, label: string): Promise<void> => {
    await page.getByRole("button", { name: "The clock's menu" }).click();
    await page.getByRole("dialog").getByText(label, { exact: true }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  };
  /** Wrong code, and a clock that runs and does so at its end. */
  async function begun(atEnd: string): Promise<WorkspaceDriver> {
    const workspace = await opened();
    await workspace.write(WRONG);
    await choose(workspace.page, atEnd);
    await start(workspace.page);
    return workspace;
  }
  /** A reload, or the same problem in the same profile after the tab was closed. */
  async function reloaded(page: Page): Promise<void> {
    // What was pressed last is on its way to the disk.
    await page.waitForTimeout(500);
    await page.reload();
    await page.getByRole("textbox", { name: /^Code for/ }).waitFor({ state: "attached" });
  }

  it("is paused and resumed, survives a reload, and is reset", async () => {
    const { page } = await opened({ python: false });
    await start(page);
    await at(page, 4);
    await shows(page, "11:00");
    await page.getByRole("button", { name: "Pause the clock" }).click();
    await at(page, 120);
    await reloaded(page);
    await shows(page, "11:00");
    await page.getByRole("button", { name: "Resume the clock" }).click();
    await at(page, 125, 30);
    await shows(page, "5:30");
    await reset(page);
    await page.getByRole("button", { name: "Start the clock: 15:00" }).waitFor();
    await page.close();
  });

  it("warns at half, five minutes and one, once each, also across a reload", async () => {
    const { page } = await opened({ python: false });
    await start(page);
    await at(page, 7, 29);
    await shows(page, "7:31");
    await says(page, "");
    await at(page, 7, 31);
    await says(page, "Half of the time is over.");
    await reloaded(page);
    await shows(page, "7:29");
    await page.waitForTimeout(700);
    await says(page, "");
    await at(page, 10);
    await says(page, "Five minutes left.");
    await page.getByRole("button", { name: "Dismiss" }).click();
    await says(page, "");
    await at(page, 14, 10);
    await says(page, "One minute left.");
    await at(page, 15);
    await says(page, "The time is over. The clock goes on below zero.");
    await at(page, 15, 7);
    await shows(page, "-0:07");
    await page.close();
  });

  it("submits at the end, where that was chosen, and in one of two tabs", async () => {
    const workspace = await begun("submit");
    const { page } = workspace;
    await page.waitForTimeout(800);
    const other = await opened({ visitor: page.context() });
    await shows(other.page, "15:00");
    await page.context().clock.setFixedTime(START + 15 * 60_000);
    const texts = (): Promise<string[]> => Promise.all([page, other.page].map((one) => one.getByRole("status", { name: "Clock" }).innerText()));
    await expect.poll(async () => (await texts()).toSorted()).toEqual(["", "The time is over: your code was submitted."]);
    const one = (await texts())[0] === "" ? other : workspace;
    expect(await one.result()).toMatch(/^Wrong Answer/);
    await reloaded(page);
    await shows(page, "0:00");
    await page.waitForTimeout(700);
    await page.getByRole("tab", { name: "History" }).click();
    const submits = page.getByRole("tabpanel", { name: "History" }).getByText(/^Submit/);
    await submits.first().waitFor();
    expect(await submits.count()).toBe(1);
    await other.page.close();
    await page.close();
  });

  it("ends while nobody is there: what was written is submitted when the problem is opened again", async () => {
    const workspace = await begun("submit");
    const { page } = workspace;
    await page.waitForTimeout(800);
    const visitor = page.context();
    await page.close();
    const later = await opened({ minutes: 300, visitor });
    await says(later.page, "The time is over: your code was submitted.");
    expect(await later.result()).toMatch(/^Wrong Answer/);
    await later.page.close();
  });

  it("freezes the code at the end, where that was chosen, until its user goes on and it says so", async () => {
    const workspace = await begun("freeze");
    const { page } = workspace;
    await at(page, 16);
    await says(page, "The time is over: your code is frozen.");
    await workspace.editor.focus();
    await page.keyboard.insertText("more");
    expect(await workspace.code()).toBe(WRONG);
    await reloaded(page);
    await page.getByText("The time is over and the code is frozen").waitFor();
    await workspace.editor.focus();
    await page.keyboard.insertText("more");
    expect(await workspace.code()).toBe(WRONG);
    expect(await page.getByRole("button", { name: "Start fresh" }).isDisabled()).toBe(true);
    expect(await workspace.judge("Submit")).toMatch(/^Wrong Answer/);
    await page.getByRole("button", { name: "Go on anyway" }).click();
    await at(page, 17, 5);
    const result = await workspace.submit(RIGHT);
    expect(result).toMatch(/^Accepted/);
    expect(result).toContain("Solved in 17:05; the target was 15:00, and you went on after the end. That is your best so far.");
    await page.close();
  });

  it("stops at an Accepted, keeps the best time, and hides", async () => {
    const workspace = await opened();
    const { page } = workspace;
    await start(page);
    await at(page, 3);
    expect(await workspace.submit(RIGHT)).toContain("Solved in 3:00; the target was 15:00. That is your best so far.");
    await at(page, 4);
    await shows(page, "12:00");
    await reset(page);
    await start(page);
    await at(page, 13);
    expect(await workspace.judge("Submit")).toContain("Solved in 9:00; the target was 15:00. Your best so far is 3:00.");
    await page.getByRole("button", { name: "The clock's menu" }).click();
    await page.getByRole("switch", { name: "Hide the time" }).click();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("timer").count()).toBe(0);
    await reloaded(page);
    await page.getByRole("button", { name: "The clock's menu" }).click();
    await page.getByText("Your best so far: 3:00").waitFor();
    expect(await page.getByRole("timer").count()).toBe(0);
    await page.close();
  });

  it("counts up, where that was chosen, towards a target of one's own", async () => {
    const { page } = await opened({ python: false });
    await page.getByRole("button", { name: "The clock's menu" }).click();
    await page.getByRole("textbox", { name: "Target time" }).fill("40");
    await page.getByRole("dialog").getByText("up", { exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Start" }).click();
    await at(page, 41);
    await shows(page, "41:00");
    await says(page, "");
    await page.close();
  });

  it("threw nothing", () => {
    // Monaco measures its own latency, and the controlled clock answers it with nothing.
    expect(app.errors.filter((message) => !message.includes("reading 'duration'"))).toEqual([]);
  });
});
