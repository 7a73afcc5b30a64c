import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../hash";
import { HARNESS } from "../paths";

/** The harness's Python files, by their path below its folder. */
export function harnessFiles(): Record<string, string> {
  const paths = filesBelow(HARNESS).filter((path) => path.endsWith(".py"));
  return Object.fromEntries(paths.map((path) => [path.replaceAll("\\", "/"), readFileSync(join(HARNESS, path), "utf8")]));
}
