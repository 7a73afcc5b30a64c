import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROBLEMS } from "../../tools/paths";
import { allSlugs, readFolder } from "../../tools/problems/folder";
import { preparedNumpy } from "../../tools/setup/numpy";
import { TestApp } from "./app";

/** Every problem in a real browser: what is right is Accepted, what is wrong is not, what is too slow is told so. */
describe("the bank, where candidates run it", () => {
  let app: TestApp;
  let visitor: BrowserContext;
  beforeAll(async () => {
    app = await TestApp.open();
    visitor = await app.visitor();
  });
  afterAll(() => app.close());
  const numpy = preparedNumpy() !== null;

  it.each(allSlugs())("%s", async (slug) => {
    const { meta } = readFolder(slug);
    if (!numpy && meta.packages?.includes("numpy")) return;
    const code = (folder: string, name: string): string => readFileSync(join(PROBLEMS, slug, folder, name), "utf8");
    const workspace = await app.workspace(slug, visitor);
    expect(await workspace.submit(code("solutions", "optimal.py"))).toMatch(/^Accepted\b/);
    for (const name of readdirSync(join(PROBLEMS, slug, "wrong"))) {
      if (!numpy && code("wrong", name).includes("import numpy")) continue;
      const result = await workspace.submit(code("wrong", name));
      expect(result, name).not.toMatch(/^(Accepted|Judge Error)\b/);
      expect(result, name).toMatch(/fails on: \S/);
    }
    for (const name of readdirSync(join(PROBLEMS, slug, "solutions")).filter((file) => file !== "optimal.py")) {
      if (!numpy && code("solutions", name).includes("import numpy")) continue;
      const slow = meta.too_slow.includes(name.replace(".py", ""));
      const result = await workspace.submit(code("solutions", name), 120_000);
      expect(result, name).toMatch(slow ? /^Time Limit Exceeded\b/ : /^Accepted\b/);
    }
    expect(await workspace.submit(code("solutions", "optimal.py"))).toMatch(/^Accepted\b/);
    await workspace.page.close();
  });

  it("asked no other origin for anything, and the page threw nothing", () => {
    expect(app.foreign).toEqual([]);
    expect(app.errors).toEqual([]);
  });
});
