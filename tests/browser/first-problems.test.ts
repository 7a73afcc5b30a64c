import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WorkspaceDriver } from "../../tools/browser/workspace-driver";
import { PROBLEMS } from "../../tools/paths";
import { readFolder } from "../../tools/problems/folder";
import { inLanes } from "../../tools/python/in-lanes";
import { preparedNumpy } from "../../tools/setup/numpy";
import { TestApp } from "./app";

/** Every kind of parameter, comparison and problem is among them; `bank.test.ts` judges all the others. */
const FIRST = "binary-tree-level-order-traversal course-schedule-ii lru-cache feature-normalization reverse-linked-list-ii rotate-image two-sum".split(" ");
const ALL_MS = 480_000;
const numpy = preparedNumpy() !== null;
const code = (slug: string, path: string): string => readFileSync(join(PROBLEMS, slug, path), "utf8");

/** So many wrong solutions of each; Node has judged all. */
const WRONG = 3;

/** On the app's own screen: the reference is Accepted, and wrong solutions are told on which case they fail. */
describe("the first problems, as their users meet them", () => {
  let app: TestApp;
  const complaints = new Map<string, readonly string[]>();
  beforeAll(async () => {
    app = await TestApp.open();
    const visitor = await app.visitor({ first: true });
    await inLanes({
      items: FIRST,
      lane: async () => new WorkspaceDriver(await app.page(visitor)),
      close: ({ page }) => page.close(),
      work: async (slug, workspace) => void complaints.set(slug, await complaintsAbout(slug, workspace, app.url)),
    });
  }, ALL_MS);
  afterAll(() => app.close());

  it.each(FIRST)("%s", (slug) => {
    expect(complaints.get(slug)).toEqual([]);
  });

  it("tell a solution that is too slow so", async () => {
    const workspace = await app.workspace("two-sum");
    expect(await workspace.submit(code("two-sum", "solutions/brute_force.py"))).toMatch(/^Time Limit Exceeded\b/);
  });

  it("asked no other origin for anything, and the page threw nothing", () => {
    expect(app.foreign).toEqual([]);
    expect(app.errors).toEqual([]);
  });
});

async function complaintsAbout(slug: string, workspace: WorkspaceDriver, url: string): Promise<string[]> {
  const { meta } = readFolder(slug);
  if (!numpy && meta.packages?.includes("numpy")) return [];
  const complaints: string[] = [];
  const want = (result: string, about: string, pattern: RegExp): void => void (pattern.test(result) || complaints.push(`${about}: ${result.slice(0, 300)}`));
  await workspace.goTo(url, slug, meta.title);
  want(await workspace.submit(code(slug, "solutions/optimal.py")), "optimal", /^Accepted\b/);
  for (const name of readdirSync(join(PROBLEMS, slug, "wrong")).slice(0, WRONG)) {
    const wrong = code(slug, join("wrong", name));
    if (!numpy && wrong.includes("import numpy")) continue;
    want(await workspace.submit(wrong), name, /^(?!Accepted|Judge Error)[\s\S]*fails on:? \S/);
  }
  want(await workspace.submit(code(slug, "solutions/optimal.py")), "optimal, once more", /^Accepted\b/);
  return complaints;
}
