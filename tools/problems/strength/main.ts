import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ProblemFile } from "../../../src/domain/problem/problem-file";
import { fileHash, sha256 } from "../../hash";
import { misused } from "../../misused";
import { CACHE, PROBLEMS } from "../../paths";
import { inLanes } from "../../python/in-lanes";
import { Lane } from "../../python/lane";
import { NodeInterpreters } from "../../python/node-interpreters";
import { buildable } from "../bank";
import { judgedKey, judgingHash } from "../build";
import { Builders, PYTHON_TOOLS } from "../builders";
import { allSlugs, unknownSlug } from "../folder";
import { readEquivalents } from "./equivalents";
import { LEAST_OVERALL, LEAST_PER_PROBLEM, percent, standingLines, strengthTable } from "./report";
import { shareOf, type Standing, standingOf, type Trial } from "./standing";
import { tryMutants } from "./trial";

/** `npm run problems:strength [-- SLUG ...]`: which share of small mutations of the references the hidden cases reject. */
async function main(args: readonly string[]): Promise<number> {
  const unknown = unknownSlug(args);
  if (unknown !== null) return misused(unknown);
  const interpreters = new NodeInterpreters();
  const builders = new Builders(() => interpreters);
  await interpreters.hasNumpy;
  const slugs = buildable(args.length > 0 ? args : allSlugs(), console.log);
  const results = await inLanes({
    items: slugs,
    lane: () => new Lane(interpreters),
    close: (lane) => lane.dispose(),
    work: (slug, lane) => standing(slug, lane, builders),
    onResult: (result) => console.log(typeof result === "string" ? `BAD  ${result}` : standingLines(result).join("\n")),
  });
  await builders.dispose();
  const standings = results.filter((result): result is Standing => typeof result !== "string");
  if (args.length === 0 && standings.length === allSlugs().length) writeFileSync(join(PROBLEMS, "STRENGTH.md"), strengthTable(standings));
  const whole = args.length === 0;
  return concluded(standings, whole) && standings.length === results.length ? 0 : 1;
}

/** A problem's standing, or the complaint that stands in its way. */
async function standing(slug: string, lane: Lane, builders: Builders): Promise<Standing | string> {
  try {
    const file = await builders.build(slug);
    return standingOf(await kept(file, () => tryMutants(file, lane, builders)), readEquivalents(slug));
  } catch (error) {
    return (error as Error).message;
  }
}

/** Trials are kept by the hash of all that they depend on; the list of equivalents is not a part of it. */
async function kept({ problem: { id } }: ProblemFile, work: () => Promise<Trial>): Promise<Trial> {
  const path = join(CACHE, "strength", `${id}-${judgedKey(id)}-${toolHash()}.json`);
  if (existsSync(path)) return JSON.parse(readFileSync(path, "utf8")) as Trial;
  const trial = await work();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, JSON.stringify(trial));
  renameSync(`${path}.${process.pid}`, path);
  return trial;
}

const MUTATING = ["mutate.py", "mutants.py", "mutation_rules.py", "mutation_slots.py", "steps.py"];
let tool: string | undefined;
const toolHash = (): string =>
  (tool ??= sha256([judgingHash(), ...MUTATING.map((file) => fileHash(join(PYTHON_TOOLS, file))), fileHash(join(import.meta.dirname, "trial.ts"))].join("")).slice(0, 12));

/** The bar for all together counts only where all are judged: one small problem may well stay below it. */
function concluded(standings: readonly Standing[], whole: boolean): boolean {
  const overall = shareOf(standings);
  const weak = standings.filter((one) => shareOf([one]) < LEAST_PER_PROBLEM);
  const stale = standings.filter((one) => one.stale.length > 0);
  console.log(`\n${percent(overall)} of the mutants of ${standings.length} problem${standings.length === 1 ? "" : "s"} are rejected.`);
  if (weak.length > 0) console.log(`Under ${percent(LEAST_PER_PROBLEM)}: ${weak.map(({ slug }) => slug).join(", ")}.`);
  const enough = !whole || overall >= LEAST_OVERALL;
  if (!enough) console.log(`Together they have to reach ${percent(LEAST_OVERALL)}.`);
  const [survivor] = standings.flatMap(({ survivors }) => survivors);
  if (survivor) console.log(howToMend(survivor.id));
  return weak.length === 0 && stale.length === 0 && enough;
}

const howToMend = (id: string): string => `A survivor is killed by a new case in cases.py, or written down in the problem's equivalent.yaml where it is as right as the solution:
- mutant: ${JSON.stringify(id)}
  why: one line`;

process.exitCode = await main(process.argv.slice(2));
