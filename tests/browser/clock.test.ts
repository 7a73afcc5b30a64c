import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WorkspaceDriver } from "../../tools/browser/workspace-driver";
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
const START = new Date("2026-03-02T10:00:00Z").getTime();

/** The controlled clock stands, so that what it shows is exact; whatever the app waits for moves it. */
describe("the practice clock", () => {
  let app: TestApp;
  beforeAll(async () => void (app = await TestApp.open()));
  afterAll(() => app.close());

  /** Two Sum (15 minutes) at ten o'clock. */
  async function opened(before?: Page): Promise<WorkspaceDriver> {
    const page = before ?? (await app.page());
    if (!before) await page.clock.install({ time: START });
    const driver = new WorkspaceDriver(page);
    await driver.open(app.url, "two-sum");
    return driver;
  }

  const shown = (page: Page): Promise<string> => page.getByRole("timer").innerText();
  const said = (page: Page): Promise<string> => page.getByRole("status", { name: "Clock" }).innerText();
  const choose = async (page: Page, ...labels: string[]): Promise<void> => {
    await page.getByRole("button", { name: "The clock's menu" }).click();
    for (const label of labels) await page.getByRole("dialog").getByText(label, { exact: true }).click();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  };
  const start = (page: Page): Promise<void> => page.getByRole("button", { name: "Start the clock, 15 minutes" }).click();

  it("is paused and resumed, survives a reload, and is reset", { timeout: 90_000 }, async () => {
    const { page } = await opened();
    await start(page);
    await page.clock.fastForward("04:00");
    await expect.poll(() => shown(page)).toMatch(/^1(1:00|0:5\d)$/);
    await page.getByRole("button", { name: "Pause the clock" }).click();
    const standing = await shown(page);
    await page.clock.fastForward("02:00:00");
    expect(await shown(page)).toBe(standing);
    await page.waitForTimeout(500);
    await page.reload();
    await expect.poll(() => shown(page)).toBe(standing);
    await page.getByRole("button", { name: "Resume the clock" }).click();
    await page.clock.fastForward("05:00");
    await expect.poll(() => shown(page)).toMatch(/^(6:00|5:[45]\d)$/);
    await choose(page, "Reset");
    await page.getByRole("button", { name: "Start the clock, 15 minutes" }).waitFor();
    await page.close();
  });

  it("warns at half, five minutes and one, once each, also across a reload", { timeout: 90_000 }, async () => {
    const { page } = await opened();
    await start(page);
    await page.clock.fastForward("07:31");
    await expect.poll(() => said(page)).toBe("Half of the time is over.");
    await page.waitForTimeout(500);
    await page.reload();
    await expect.poll(() => shown(page)).toMatch(/^7:2\d$/);
    await page.clock.runFor(2_000);
    expect(await said(page)).toBe("");
    await page.clock.fastForward("02:35");
    await expect.poll(() => said(page)).toBe("Five minutes left.");
    await page.clock.runFor(13_000);
    await expect.poll(() => said(page)).toBe("");
    await page.clock.fastForward("04:00");
    await expect.poll(() => said(page)).toBe("One minute left.");
    await page.close();
  });

  it("submits at the end, where that was chosen, and only once", { timeout: 120_000 }, async () => {
    const workspace = await opened();
    const { page } = workspace;
    await workspace.write(WRONG);
    await choose(page, "submit");
    await start(page);
    await page.clock.fastForward("15:01");
    await expect.poll(() => said(page)).toBe("The time is over: your code was submitted.");
    await expect.poll(() => page.getByRole("tabpanel", { name: "Result" }).innerText(), { timeout: 60_000 }).toMatch(/^Wrong Answer/);
    await page.waitForTimeout(500);
    await page.reload();
    await expect.poll(() => shown(page)).toMatch(/^-0:/);
    await page.clock.runFor(3_000);
    expect(await page.getByRole("tab", { name: "Samples" }).getAttribute("aria-selected")).toBe("true");
    await page.close();
  });

  it("freezes the code at the end, where that was chosen, until its user goes on and it says so", { timeout: 120_000 }, async () => {
    const workspace = await opened();
    const { page } = workspace;
    await workspace.write(WRONG);
    await choose(page, "freeze");
    await start(page);
    await page.clock.fastForward("16:00");
    await expect.poll(() => said(page)).toBe("The time is over: your code is frozen.");
    await workspace.editor.focus();
    await page.keyboard.type("more");
    expect(await workspace.code()).toBe(WRONG);
    await page.waitForTimeout(500);
    await page.reload();
    await page.getByText("The time is over and the code is frozen").waitFor();
    await workspace.editor.waitFor({ state: "attached" });
    await workspace.editor.focus();
    await page.keyboard.type("more");
    expect(await workspace.code()).toBe(WRONG);
    expect(await page.getByRole("button", { name: "Start fresh" }).isDisabled()).toBe(true);
    expect(await workspace.judge("Submit")).toMatch(/^Wrong Answer/);
    await page.getByRole("button", { name: "Go on anyway" }).click();
    const result = await workspace.submit(RIGHT);
    expect(result).toMatch(/^Accepted/);
    expect(result).toMatch(/Solved in 16:\d\d; the target was 15:00, and you went on after the end\. That is your best so far\./);
    await page.close();
  });

  it("stops at an Accepted, keeps the best time, and hides", { timeout: 120_000 }, async () => {
    const workspace = await opened();
    const { page } = workspace;
    await start(page);
    await page.clock.fastForward("03:00");
    expect(await workspace.submit(RIGHT)).toMatch(/Solved in 3:\d\d; the target was 15:00\. That is your best so far\./);
    const standing = await shown(page);
    expect(standing).toMatch(/^1[12]:\d\d$/);
    await choose(page, "Reset");
    await page.clock.fastForward("01:00");
    await start(page);
    await page.clock.fastForward("09:00");
    expect(await workspace.judge("Submit")).toMatch(/Solved in 9:\d\d; the target was 15:00\. Your best so far is 3:\d\d\./);
    await choose(page, "Hide the time");
    await expect.poll(() => page.getByRole("timer").count()).toBe(0);
    await page.waitForTimeout(500);
    await page.reload();
    await page.getByRole("button", { name: "The clock's menu" }).click();
    await page.getByText(/Your best so far: 3:/).waitFor();
    expect(await page.getByRole("timer").count()).toBe(0);
    await page.close();
  });

  it("counts up, where that was chosen, towards a target of one's own", { timeout: 90_000 }, async () => {
    const { page } = await opened();
    await page.getByRole("button", { name: "The clock's menu" }).click();
    await page.getByRole("textbox", { name: "Target time" }).fill("40");
    await page.getByRole("dialog").getByText("up", { exact: true }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Start" }).click();
    await page.keyboard.press("Escape");
    await page.clock.fastForward("41:00");
    await expect.poll(() => shown(page)).toMatch(/^41:\d\d$/);
    expect(await said(page)).toBe("");
    await page.close();
  });

  it("threw nothing", () => expect(app.errors).toEqual([]));
});
