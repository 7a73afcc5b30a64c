import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stringify } from "lossless-json";
import { bankedProblem, summaryOf } from "../../src/domain/problem/bank";
import { pack } from "../../src/domain/problem/pack";
import { problemJsonSchema, type ProblemFile } from "../../src/domain/problem/problem-file";
import { sha256 } from "../hash";
import { PUBLIC } from "../paths";
import { preparedNumpy } from "../setup/numpy";
import type { Builders } from "./builders";
import { readFolder } from "./folder";

export interface BuiltProblems {
  readonly files: readonly ProblemFile[];
  readonly complaints: readonly string[];
}

/** Those that can be built here: where NumPy is missing, what needs it is left out. */
export function buildable(slugs: readonly string[], say: (line: string) => void): string[] {
  if (preparedNumpy()) return [...slugs];
  const needing = slugs.filter((slug) => readFolder(slug).meta.packages?.includes("numpy"));
  if (needing.length > 0) say(`Left out, since NumPy is missing: ${needing.join(", ")}.`);
  return slugs.filter((slug) => !needing.includes(slug));
}

/** Builds problems one after the other; what cannot be built becomes a complaint. */
export async function buildProblems(slugs: readonly string[], builders: Builders): Promise<BuiltProblems> {
  const complaints: string[] = [];
  const files: ProblemFile[] = [];
  for (const slug of slugs) {
    try {
      files.push(await builders.build(slug));
    } catch (error) {
      complaints.push((error as Error).message);
    }
  }
  return { files, complaints };
}

/** Writes what the app fetches: the catalogue, a file for each problem, named after its contents, and the format's schema. */
export function writeBank(files: readonly ProblemFile[]): void {
  const folder = join(PUBLIC, "problems");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const index = files.map(({ problem, text }) => {
    const body = stringify(bankedProblem(problem, pack(text, problem.id))) ?? "";
    const name = `${problem.id}-${sha256(body).slice(0, 8)}.json`;
    writeFileSync(join(folder, name), body);
    return { ...summaryOf(problem), path: `problems/${name}` };
  });
  // As the catalogue shows them: a slug does not always begin as its title does.
  index.sort((a, b) => a.title.localeCompare(b.title, "en"));
  writeFileSync(join(folder, "index.json"), JSON.stringify(index));
  mkdirSync(join(PUBLIC, "schema"), { recursive: true });
  writeFileSync(join(PUBLIC, "schema/dryrun.problem-1.json"), JSON.stringify(problemJsonSchema(), null, 2));
}
