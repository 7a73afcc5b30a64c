#!/usr/bin/env node
// node tools/launch.mjs PROGRAM [ARGUMENT ...]: installs the packages where they are missing or stale, then runs the program.
// Plain JavaScript without dependencies: it has to run before anything is installed.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const PROGRAMS = {
  start: "tools/start.ts",
  dev: "tools/dev.ts",
  build: "tools/build.ts",
  test: "tools/test/main.ts",
  check: "tools/check.ts",
  fix: "tools/fix.ts",
  problems: "tools/problems/main.ts",
  "problems:strength": "tools/problems/strength/main.ts",
  "problem:new": "tools/problems/new-problem.ts",
  grade: "tools/grade/main.ts",
  growth: "tools/growth/main.ts",
  bench: "tools/bench/main.ts",
};

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [name = "", ...args] = process.argv.slice(2);
const program = PROGRAMS[name];
if (!program) {
  console.error(`unknown program: ${name}`);
  process.exit(2);
}

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Dryrun needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(2);
}

install();
const tsx = join(root, "node_modules/tsx/dist/cli.mjs");
const done = spawnSync(process.execPath, [tsx, join(root, program), ...args], { stdio: "inherit" });
process.exit(done.status ?? 1);

function install() {
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  const stamp = join(root, "node_modules/.dryrun-installed");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  // Standard output belongs to the program.
  console.error("Installing packages (npm ci) ...");
  const installed = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: root, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  if (installed.status !== 0) {
    console.error("npm ci failed; see above. Is the network there?");
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
