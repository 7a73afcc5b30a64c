import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DIST, ROOT } from "./paths";
import { pythonComplaints } from "./python-lint";

/** Bytes, gzipped, of the scripts that the catalogue needs. */
const MAX_CATALOGUE_SCRIPT = 250_000;

const bin = (path: string, ...args: string[]): string[] => [join(ROOT, "node_modules", path), ...args];

const CHECKS: readonly [name: string, check: () => boolean | Promise<boolean>][] = [
  ["types", () => succeeds(bin("typescript/bin/tsc", "-b"))],
  ["lint and arrows", () => succeeds(bin("eslint/bin/eslint.js", "."))],
  ["layout", () => succeeds(bin("prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."))],
  ["Python", () => noneOf(pythonComplaints({ fix: false }))],
  ["dead code", () => succeeds(bin("knip/bin/knip.js", "--no-progress"))],
  ["catalogue's size", catalogueIsSmall],
];

/** `npm run check`: what no test shows. */
const good = await Promise.all(
  CHECKS.map(async ([name, check]) => {
    const passed = await check();
    console.log(`${passed ? "ok  " : "BAD "} ${name}`);
    return passed;
  }),
);
process.exitCode = good.every(Boolean) ? 0 : 1;

/** Runs a program; what it says is printed when it ends, so that several do not mix. */
function succeeds(args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: ROOT, maxBuffer: Infinity }, (error, stdout, stderr) => {
      process.stdout.write(stdout);
      process.stderr.write(stderr);
      resolve(error === null);
    });
  });
}

function noneOf(complaints: readonly string[]): boolean {
  complaints.forEach((complaint) => console.error(complaint));
  return complaints.length === 0;
}

/** The scripts that index.html names, with all that they import at once. */
function catalogueIsSmall(): boolean {
  const entries = [...readFileSync(join(DIST, "index.html"), "utf8").matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, path = ""]) => path);
  const seen = new Set<string>();
  const visit = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const code = readFileSync(join(DIST, path), "utf8");
    for (const [, name = ""] of code.matchAll(/(?:^|[;}])import(?:[^"'()]*from)?"\.\/([^"]+)"/g)) visit(`assets/${name}`);
  };
  entries.forEach(visit);
  const bytes = [...seen].reduce((sum, path) => sum + gzipSync(readFileSync(join(DIST, path))).length, 0);
  console.log(`     catalogue: ${Math.round(bytes / 1000)} kB of script, gzipped, in ${seen.size} files (at most ${MAX_CATALOGUE_SCRIPT / 1000} kB)`);
  return entries.length > 0 && bytes <= MAX_CATALOGUE_SCRIPT;
}
