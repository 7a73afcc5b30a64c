import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Interpreter } from "../../src/domain/judging/interpreter";
import { type ProblemFile, readProblem, whyUnread } from "../../src/domain/problem/problem-file";
import { folderHash } from "../hash";
import { CACHE, HARNESS, PROBLEMS, ROOT } from "../paths";
import { Complaint, type NamedCode, type ProblemFolder, readFolder } from "./folder";

const BUILD_MS = 120_000;

/** Builds a problem's file, or takes it from the cache where neither the folder nor the harness has changed. */
export async function buildProblem(slug: string, builder: () => Promise<Interpreter>): Promise<ProblemFile> {
  const kept = join(CACHE, "problems", `${slug}-${buildKey(slug)}.json`);
  if (existsSync(kept)) return checked(slug, readFileSync(kept, "utf8"));
  const text = await build(readFolder(slug), await builder());
  const file = checked(slug, text);
  mkdirSync(join(CACHE, "problems"), { recursive: true });
  writeFileSync(`${kept}.${process.pid}`, text);
  renameSync(`${kept}.${process.pid}`, kept);
  return file;
}

/** Changes when anything that the built problem depends on does. */
export function buildKey(slug: string): string {
  return (folderHash(join(PROBLEMS, slug), (path) => path !== "equivalent.yaml").slice(0, 16) + harnessHash()).slice(0, 32);
}

const PROSE = /\.md$|^equivalent\.yaml$|^starter\.py$|^wrong\//;

/** Changes when anything does by which a submission is judged: not with what is only read. */
export function judgedKey(slug: string): string {
  return (folderHash(join(PROBLEMS, slug), (path) => !PROSE.test(path)).slice(0, 16) + harnessHash()).slice(0, 32);
}

/** Changes with the rules by which cases are judged. */
export const judgingHash = (): string => folderHash(join(ROOT, "src/domain/judging"), (path) => !path.endsWith(".test.ts"));

let harness: string | undefined;
const harnessHash = (): string => (harness ??= folderHash(HARNESS, (path) => path.endsWith(".py")).slice(0, 16));

async function build(folder: ProblemFolder, interpreter: Interpreter): Promise<string> {
  const called = await interpreter.call({
    method: "build",
    arguments: [JSON.stringify(headOf(folder)), folder.cases],
    deadlineMs: BUILD_MS,
    memoryMb: 1024,
  });
  if (called.kind !== "answered") throw new Complaint(folder.slug, "cases.py", `building it ended: ${JSON.stringify(called)}`);
  const { error } = JSON.parse(called.text) as { error?: string };
  if (error !== undefined) throw new Error(`problems/${folder.slug}/${error}`);
  return called.text;
}

function checked(slug: string, text: string): ProblemFile {
  const read = readProblem(text);
  if (read.kind === "problem") return read.file;
  throw new Complaint(slug, "problem.yaml", `the built problem breaks the schema: ${whyUnread(read)}`);
}

/** The problem file without its cases. */
function headOf({ slug, meta, statement, starter, hints, followUps, editorial, checker, slips, solutions, wrong }: ProblemFolder): object {
  const { params, too_slow: tooSlow, independent, ...rest } = meta;
  void independent; // Only the checks of the bank look at it.
  return {
    format: "dryrun.problem/1",
    id: slug,
    ...rest,
    statement,
    starter,
    params: Object.entries(params).map(([name, type]) => ({ name, type })),
    ...(checker !== null && { checker }),
    ...(slips !== null && { slips }),
    hints,
    ...(followUps.length > 0 && { follow_ups: followUps }),
    editorial,
    solutions: solutions.map((solution) => ({ ...costed(slug, solution), ...(tooSlow.includes(solution.name) && { too_slow: true }) })),
    wrong: wrong.map(({ name, code }) => ({ name: name.replaceAll("_", " "), code })),
  };
}

/** Each solution states its cost in its docstring: `Time: O(n). Space: O(1).` */
function costed(slug: string, { name, code }: NamedCode): object {
  const time = /Time:\s*(O\(.*?\))[.,\s]*(?:Space|$)/ms.exec(code)?.[1];
  const space = /Space:\s*(O\(.*\))/m.exec(code)?.[1];
  if (time === undefined || space === undefined)
    throw new Complaint(slug, `solutions/${name}.py`, "its docstring has to end with a line such as `Time: O(n). Space: O(1).`");
  return { name, code, time, space };
}
