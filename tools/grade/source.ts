import { existsSync, readFileSync, statSync } from "node:fs";
import { faultsText } from "../../src/domain/problem/fault";
import { type ProblemFile, readProblem } from "../../src/domain/problem/problem-file";
import type { Builders } from "../problems/builders";
import { allSlugs } from "../problems/folder";

export type Found<T> = { readonly kind: "found"; readonly value: T } | { readonly kind: "missing"; readonly message: string };

/** A problem by its slug in the bank, or from a `dryrun.problem/1` file. */
export async function findProblem(name: string, builders: Builders): Promise<Found<ProblemFile>> {
  try {
    if (allSlugs().includes(name)) return { kind: "found", value: await builders.build(name) };
  } catch (error) {
    return { kind: "missing", message: (error as Error).message };
  }
  const text = readText(name);
  if (text.kind === "missing") return { kind: "missing", message: `${name} is neither a problem of the bank nor a file that can be read` };
  const read = readProblem(text.value);
  switch (read.kind) {
    case "problem":
      return { kind: "found", value: read.file };
    case "not-json":
      return { kind: "missing", message: `${name} is not a problem file: it is not JSON (${read.message})` };
    case "not-a-problem":
      return {
        kind: "missing",
        message: `${name} breaks the format dryrun.problem/1: ${faultsText(read.faults)}`,
      };
  }
}

export function readText(path: string): Found<string> {
  if (!existsSync(path) || !statSync(path).isFile()) return { kind: "missing", message: `there is no file ${path}` };
  return { kind: "found", value: readFileSync(path, "utf8") };
}
