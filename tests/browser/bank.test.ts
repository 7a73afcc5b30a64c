import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { verdictOf } from "../../src/domain/judging/verdict";
import type { BankedProblem } from "../../src/domain/problem/bank";
import { readProblem } from "../../src/domain/problem/problem-file";
import { wholeText } from "../../src/domain/problem/whole-problem";
import { buildJudgeSite, judgeOn } from "../../tools/browser/judge-site";
import { DIST } from "../../tools/paths";
import { tell } from "../../tools/problems/check";
import { inLanes } from "../../tools/python/in-lanes";
import { TestApp } from "./app";

interface Entry {
  readonly id: string;
  readonly path: string;
}

const INDEX = join(DIST, "problems/index.json");
const entries = existsSync(INDEX) ? (JSON.parse(readFileSync(INDEX, "utf8")) as Entry[]) : [];
const ALL_MS = 480_000;

/**
 * Every right solution of every problem in a real browser, in the app's own sandbox: recursion and speed differ from
 * Node's. What is too slow is judged by the small cases alone; that it is too slow, `npm run problems` has shown.
 */
describe("the bank's solutions, where candidates run them", () => {
  let app: TestApp;
  const complaints = new Map<string, readonly string[]>();
  beforeAll(async () => {
    app = await TestApp.open(await buildJudgeSite());
    const results = await inLanes({
      items: entries,
      lane: async () => {
        const page = await app.page();
        await page.goto(app.url);
        return page;
      },
      close: (page) => page.close(),
      work: complaintsAbout,
    });
    entries.forEach(({ id }, i) => complaints.set(id, results[i] ?? ["was not judged"]));
  }, ALL_MS);
  afterAll(() => app.close());

  it.each(entries.map(({ id }) => id))("%s", (id) => {
    expect(complaints.get(id)).toEqual([]);
  });

  it("is all there, and the page asked no other origin for anything and threw nothing", () => {
    expect(entries.length).toBeGreaterThan(0);
    expect(app.foreign).toEqual([]);
    expect(app.errors).toEqual([]);
  });
});

async function complaintsAbout({ path }: Entry, page: Page): Promise<string[]> {
  const text = wholeText(JSON.parse(readFileSync(join(DIST, path), "utf8")) as BankedProblem) ?? "";
  const read = readProblem(text);
  if (read.kind !== "problem") return [`the built file is no problem: ${read.kind}`];
  const complaints: string[] = [];
  for (const { name, code, too_slow: smallOnly = false } of read.file.problem.solutions) {
    const once = await judgeOn(page, { text, code, smallOnly });
    // The machine may have stood still for a moment: what is too slow is so twice.
    const report = verdictOf(once) === "Time Limit Exceeded" ? await judgeOn(page, { text, code, smallOnly }) : once;
    if (verdictOf(report) !== "Accepted") complaints.push(`${name}: ${tell(report)}`);
  }
  return complaints;
}
