import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { ROOT } from "../../tools/paths";
import { TestApp } from "./app";

describe("a build without NumPy", () => {
  const copy = mkdtempSync(join(tmpdir(), "dryrun-no-numpy-"));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it("builds, says what is missing, and judges everything else", async () => {
    for (const file of execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { cwd: ROOT, encoding: "utf8" }).trim().split("\n")) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      cpSync(join(ROOT, file), join(copy, file));
    }
    symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
    const env = { ...process.env, DRYRUN_NUMPY: "none" };
    const output = execFileSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "tools/build.ts"], { cwd: copy, env, encoding: "utf8" });
    expect(output).toMatch(/NumPy is missing, so problems that need it cannot be run; everything else works/);
    const app = await TestApp.open(join(copy, "dist"));
    const plain = await app.workspace("two-sum");
    expect(await plain.submit("def two_sum(nums, target):\n    return []\n")).toMatch(/^Wrong Answer/);
    const catalogue = await app.page();
    await catalogue.goto(app.url);
    await catalogue.getByText(/built without NumPy/).waitFor();
    expect(await catalogue.getByRole("link", { name: "A Neural Network's Forward Pass" }).count()).toBe(0);
    await app.close();
  });
});
