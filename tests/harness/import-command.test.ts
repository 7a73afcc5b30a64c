import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readProblem } from "../../src/domain/problem/problem-file";
import { ROOT } from "../../tools/paths";
import { humanEval } from "../import-fixtures";

const line = JSON.stringify(humanEval({ parameters: "x", body: "return 2 * x", test: "assert candidate(1) == 2\nassert candidate(2) == 4" }));

describe("npm run import", () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "dryrun-import-"))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, [join(ROOT, "tools/launch.mjs"), "import", ...args], { encoding: "utf8" });

  it("writes a file for each problem, lists what it skipped, and exits with 1 where it skipped something", () => {
    const bank = join(folder, "bank.jsonl");
    writeFileSync(bank, `${line}\n{"task_id": ,}\n${line.replace("Sample/7", "Sample/8")}\n`);
    const out = join(folder, "out");
    const { status, stdout } = run(bank, out);
    expect(readdirSync(out).sort()).toEqual(["sample-7-f.dryrun.json", "sample-8-f.dryrun.json"]);
    expect(readProblem(readFileSync(join(out, "sample-7-f.dryrun.json"), "utf8")).kind).toBe("problem");
    expect(stdout).toMatch(/^sample-7-f +2 cases {2}proved$/m);
    expect(stdout).toMatch(/^SKIPPED {2}bank\.jsonl, line 2: this line is not JSON/m);
    expect(stdout.trimEnd()).toMatch(/2 imported \(2 proved by the file's own solution\), 1 skipped$/);
    expect(status).toBe(1);
  });

  it("exits with 0 where all was imported: here, what it wrote itself", () => {
    const { status, stdout } = run(join(folder, "out"), join(folder, "again"));
    expect(stdout.trimEnd()).toMatch(/2 imported \(2 proved by the file's own solution\), 0 skipped$/);
    expect(status).toBe(0);
  });

  it.each([[[]], [["only-one"]], [["no-such-file", "out"]]])("exits with 2 for %j", (args) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).not.toBe("");
  });
});
