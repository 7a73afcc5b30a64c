import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HARNESS } from "../paths";

/** The harness's Python files, by name. */
export function harnessFiles(): Record<string, string> {
  const names = readdirSync(HARNESS).filter((name) => name.endsWith(".py"));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(HARNESS, name), "utf8")]));
}
