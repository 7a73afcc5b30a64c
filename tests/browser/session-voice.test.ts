import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { serveFolder, type StaticServer } from "../../tools/app/static-server";
import { launchChromium } from "../../tools/browser/chromium";
import { DIST } from "../../tools/paths";
import { SessionDriver } from "./session-driver";

const FAKE_MICROPHONE = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];

describe("a session with the voice", () => {
  let server: StaticServer;
  const browsers: Browser[] = [];
  beforeAll(async () => void (server = await serveFolder({ folder: DIST, base: "/some/sub-path/", port: 0 })));
  afterAll(async () => {
    await Promise.all(browsers.map((browser) => browser.close()));
    await server.close();
  });

  const driver = async (args: readonly string[]): Promise<SessionDriver> => {
    const browser = await launchChromium({ args: [...args] });
    browsers.push(browser);
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: "block" });
    return new SessionDriver(await context.newPage());
  };

  it("records it while the clock runs, and says when", async () => {
    const session = await driver(FAKE_MICROPHONE);
    const { page } = session;
    await session.start(server.url, ["Two Sum"], { mock: false, voice: true });
    await page.getByRole("button", { name: "Stop recording my voice", pressed: true }).waitFor();
    await session.clock(5);
    await page.getByRole("button", { name: "Stop the clock" }).click();
    await page.getByRole("button", { name: "Stop recording my voice", pressed: false }).waitFor();
    await session.clock(8);
    await page.getByRole("main").getByRole("button", { name: "Go on", exact: true }).last().click();
    await page.getByRole("button", { name: "Stop recording my voice", pressed: true }).waitFor();
    await session.clock(10);
    await page.getByRole("button", { name: "Stop recording my voice" }).click();
    await page.getByRole("button", { name: "Record my voice", pressed: false }).waitFor();
    await page.waitForTimeout(800);
    const { events } = await session.recorded();
    expect(events.flatMap((event) => (event.kind === "voice" ? [[event.at / 60_000, event.on]] : []))).toEqual([
      [0, true],
      [5, false],
      [8, true],
      [10, false],
    ]);
    await session.finish();
    await page.waitForURL(/\/debrief$/);
    await page.getByRole("button", { name: /^Delete the voice/ }).waitFor();
  });

  it("goes on without it where there is no microphone", async () => {
    const session = await driver([]);
    await session.start(server.url, ["Two Sum"], { voice: true });
    await session.page.getByRole("alert").filter({ hasText: "Your voice is not being recorded" }).waitFor();
    await session.page.getByRole("button", { name: "Go on without" }).click();
    await session.write("# silent\n");
    await session.page.waitForTimeout(1_000);
    const { events } = await session.recorded();
    expect(events.filter(({ kind }) => kind === "voice")).toEqual([]);
    expect(events.some(({ kind }) => kind === "edit")).toBe(true);
    expect(await session.page.getByText("Your voice is not being recorded").count()).toBe(0);
  });
});
