import { TestApp } from "./browser/app";
import { WorkspaceDriver } from "../tools/browser/workspace-driver";
const app = await TestApp.open();
const START = Date.parse("2026-03-02T10:00:00Z");
for (const [scheme, width, height] of [["light", 1440, 900], ["dark", 360, 740]] as const) {
  const context = await app.browser.newContext({ viewport: { width, height }, serviceWorkers: "block", colorScheme: scheme });
  const n = `${scheme}-${width}`;
  const page = await context.newPage();
  await page.clock.setFixedTime(START);
  if (width < 500) {
  await page.goto(`${app.url}#/sessions`);
  await page.getByText("I pick", { exact: true }).click();
  for (const title of ["Two Sum", "Feature Normalization"]) {
    await page.getByRole("combobox", { name: "One or two problems" }).fill(title);
    await page.getByRole("option", { name: title, exact: true }).click();
  }
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Invite somebody instead" }).scrollIntoViewIfNeeded();
  await page.waitForTimeout(400);
  await page.screenshot({ path: `/tmp/shots/i-lobby-${n}.png` });
  await page.getByRole("button", { name: "Invite somebody instead" }).click();
  await page.getByRole("textbox", { name: /What you ask about Two Sum/ }).fill("What if the array is sorted?");
  await page.waitForTimeout(600);
  await page.screenshot({ path: `/tmp/shots/i-dialog-${n}.png` });
  const address = await page.getByRole("textbox", { name: "Link" }).inputValue();
  await page.goto("about:blank");
  await page.goto(address);
  await page.getByRole("heading", { name: /problems in/ }).waitFor();
  await page.screenshot({ path: `/tmp/shots/i-page-${n}.png` });
  }
  const driver = new WorkspaceDriver(page);
  await driver.open(app.url, "two-sum");
  await page.getByRole("button", { name: "The clock's menu" }).click();
  await page.waitForTimeout(400);
  await page.screenshot({ path: `/tmp/shots/c-menu-${n}.png` });
  await page.getByRole("dialog").getByText("freeze", { exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Start" }).click();
  await page.clock.setFixedTime(START + 8 * 60_000);
  await page.waitForTimeout(1000);
  await page.screenshot({ path: `/tmp/shots/c-warn-${n}.png` });
  await page.clock.setFixedTime(START + 16 * 60_000);
  await page.waitForTimeout(1000);
  if (width < 500) await page.getByText("Code", { exact: true }).click();
  await page.waitForTimeout(400);
  await page.screenshot({ path: `/tmp/shots/c-frozen-${n}.png` });
  await context.close();
}
await app.close();
