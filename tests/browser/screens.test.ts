import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { BrowserContext, Locator, Page } from "playwright-core";
import type { AxeResults } from "axe-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Session } from "../../src/domain/session/session";
import { TestApp } from "./app";
import { ROUTES } from "./routes";
import { seededRecords, SESSION } from "./seeded-session";
import { seed } from "./stored";
import { link, TWICE } from "./twice";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1440, height: 900 };

/** What is on a screen once it stands. */
type Shown = (page: Page) => Locator;

const heading =
  (name: string | RegExp): Shown =>
  (page) =>
    page.getByRole("heading", { name });
const code: Shown = (page) => page.getByRole("textbox", { name: /^Code for/ });

const SCREENS: ReadonlyMap<string, Shown> = new Map([
  ...ROUTES.map(([hash, name]) => [hash, heading(name)] as const),
  ["#/", (page) => page.getByRole("link", { name: "Two Sum", exact: true })],
  ["#/mine", (page) => page.getByRole("row", { name: /Twice/ })],
  ["#/problem/feature-normalization", code],
  ["#/own/twice1", code],
  [link({ code: TWICE, minutes: 45 }), heading(/Twice/)],
  ["#/l/nothing", heading(/link/)],
  ["#/session/running", code],
  [`#/session/${SESSION.id}/debrief`, heading(/^Score/)],
  [`#/session/${SESSION.id}/replay`, (page) => page.getByRole("slider", { name: "Moment of the session" })],
]);

describe("every screen", () => {
  let app: TestApp;
  let visitor: BrowserContext;
  beforeAll(async () => {
    app = await TestApp.open();
    visitor = await app.visitor({ python: false });
    const page = await app.page(visitor);
    const records = seededRecords();
    await seed(page, app.url, { version: 4, records: { ...records, sessions: [...(records["sessions"] ?? []), running()] } });
    await page.close();
  });
  afterAll(() => app.close());

  it.each([...SCREENS].map(([hash, shown]) => ({ name: hash.slice(0, 30), hash, shown })))(
    "$name has nothing that axe finds serious, and fits a phone",
    async ({ hash, shown }) => {
      const page = await app.page(visitor);
      await page.addInitScript({ content: AXE });
      await page.goto(app.url + hash);
      await shown(page).first().waitFor({ state: "attached" });
      for (const [colorScheme, size] of [
        ["light", DESK],
        ["dark", PHONE],
      ] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.setViewportSize(size);
        // Colours fade into each other, and panels move.
        await page.waitForTimeout(600);
        expect({ colorScheme, findings: await page.evaluate(findings) }).toEqual({ colorScheme, findings: [] });
        expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
      }
      await page.close();
    },
  );

  it("asked no other origin for anything, and threw nothing", () => {
    expect(app.foreign).toEqual([]);
    expect(app.errors).toEqual([]);
  });

  /** Runs in the page. */
  async function findings(): Promise<string[]> {
    const { violations } = await (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run();
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`);
  }
});

/** A session that began a minute ago. */
const running = (): Session => ({ ...SESSION, id: "running", startedAt: Date.now() - 60_000, pauses: [], end: null });
