import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildApp } from "../app/build-app";
import { ensureChromium } from "../browser/chromium";
import { CACHE, ROOT } from "../paths";

interface Tally {
  passed: number;
  failed: number;
}

const TSX = join(ROOT, "node_modules/tsx/dist/cli.mjs");
const VITEST = join(ROOT, "node_modules/vitest/vitest.mjs");

/** `npm test`: checks, the bank, units, the harness in real Pyodide, and the browser tests. Its last line is the tally. */
async function main(): Promise<number> {
  const tally: Tally = { passed: 0, failed: 0 };
  ensureChromium(console.log);
  await step("build", tally, () => buildApp(console.log));
  program("check", tally, [TSX, join(ROOT, "tools/check.ts")]);
  program("problems", tally, [TSX, join(ROOT, "tools/problems/main.ts"), "--at-the-limit"]);
  vitest(tally);
  console.log(`${tally.passed} passed, ${tally.failed} failed`);
  return tally.failed === 0 ? 0 : 1;
}

async function step(name: string, tally: Tally, work: () => Promise<void>): Promise<void> {
  try {
    await work();
    tally.passed += 1;
  } catch (error) {
    console.error(`${name} failed:`, error);
    tally.failed += 1;
  }
}

function program(name: string, tally: Tally, args: readonly string[]): void {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" });
  if (status === 0) tally.passed += 1;
  else tally.failed += 1;
}

/** Counts from Vitest's own report; a run that leaves no report, or runs nothing, is a failure. */
function vitest(tally: Tally): void {
  console.log("\n== tests");
  const report = join(CACHE, "test-report.json");
  mkdirSync(CACHE, { recursive: true });
  rmSync(report, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { status } = spawnSync(process.execPath, [VITEST, "run", ...reporters], { cwd: ROOT, stdio: "inherit" });
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, "utf8")) as { numPassedTests: number; numFailedTests: number };
    tally.passed += passed;
    tally.failed += failed;
    // A file that cannot even be loaded counts as no failed test.
    if ((status !== 0 && failed === 0) || passed === 0) tally.failed += 1;
  } catch {
    tally.failed += 1;
  }
}

process.exitCode = await main();
