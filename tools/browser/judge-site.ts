import { cpSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Report } from "../../src/domain/judging/verdict";
import { CACHE, DIST, ROOT } from "../paths";
import { buildPage } from "./build-page";
import type { JudgePage, JudgeRequest } from "./judge-page-contract";

/** A folder with the page without an interface and the built app's Python files. */
export async function buildJudgeSite(): Promise<string> {
  const folder = join(CACHE, "judge-page");
  await buildPage({ root: join(ROOT, "tools/browser/judge-page"), folder });
  cpSync(join(DIST, "python"), join(folder, "python"), { recursive: true });
  return folder;
}

/** Judges on that page. */
export function judgeOn(page: Page, request: JudgeRequest): Promise<Report> {
  return page.evaluate((asked) => (globalThis as unknown as { judgePage: JudgePage }).judgePage.judge(asked), request);
}
