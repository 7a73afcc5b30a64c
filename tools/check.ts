import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DIST, ROOT } from "./paths";
import { pythonComplaints } from "./python-lint";

/** Bytes, gzipped, of the scripts that the catalogue needs. */
const MAX_CATALOGUE_SCRIPT = 250_000;

const bin = (path: string, ...args: string[]): string[] => [join(ROOT, "node_modules", path), ...args];

const CHECKS: readonly [name: string, check: () => boolean][] = [
  ["types", () => succeeds(bin("typescript/bin/tsc", "-b"))],
  ["lint and arrows", () => succeeds(bin("eslint/bin/eslint.js", "."))],
  ["layout", () => succeeds(bin("prettier/bin/prettier.cjs", "--check", "--log-level", "warn", "."))],
  ["Python", () => noneOf(pythonComplaints({ fix: false }))],
  ["dead code", () => succeeds(bin("knip/bin/knip.js", "--no-progress"))],
  ["catalogue's size", catalogueIsSmall],
];

/** `npm run check`: what no test shows. */
const failed = CHECKS.filter(([name, check]) => {
  const good = check();
  console.log(`${good ? "ok  " : "BAD "} ${name}`);
  return !good;
});
process.exitCode = failed.length === 0 ? 0 : 1;

function succeeds(args: readonly string[]): boolean {
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" }).status === 0;
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
