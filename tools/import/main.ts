import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Converted, convertItems, withUniqueIds } from "../../src/domain/importing/convert-items";
import type { ImportItem } from "../../src/domain/importing/import-item";
import { recognise } from "../../src/domain/importing/recognise";
import { unwrapFiles } from "../../src/domain/importing/unwrap-files";
import { misused } from "../misused";
import { inLanes } from "../python/in-lanes";
import { NodeInterpreters } from "../python/node-interpreters";
import { readSources } from "./read-sources";
import { type ImportReport, reportLines } from "./report-lines";

const USAGE = `usage: npm run -s import -- FILE_OR_FOLDER OUT_DIR

Takes HumanEval and MBPP files, Deep-ML questions, Exercism's canonical-data.json and dryrun.problem/1 files, also gzipped, in a
folder or in a zip. Writes OUT_DIR/<id>.dryrun.json for every problem. Their own solutions run in Pyodide, without a sandbox
around it: import what you trust.
Exit status: 0 if everything was imported, 1 if something was skipped, 2 for bad usage.`;

/** So many items are one lane's turn: an interpreter is kept for them. */
const TURN = 16;

async function main(args: readonly string[]): Promise<number> {
  const [source, target, ...more] = args;
  if (source === undefined || target === undefined || more.length > 0 || source.startsWith("-")) return misused(USAGE);
  const sources = readSources(source);
  if (sources.kind === "unusable") return misused(sources.message);
  const unwrapped = unwrapFiles(sources.files);
  const { items, faults, remarks } = recognise(unwrapped.files, sources);
  try {
    mkdirSync(target, { recursive: true });
  } catch (error) {
    return misused(`${target} cannot be made: ${(error as Error).message}`);
  }
  const converted = await convert(items);
  const problems = converted.flatMap((one) => (one.kind === "problem" ? [one] : []));
  const files = withUniqueIds(
    problems.map(({ file }) => file),
    new Set(),
  );
  for (const { problem, text } of files) writeFileSync(join(target, `${problem.id}.dryrun.json`), `${text}\n`);
  const report: ImportReport = { converted, files, faults: [...unwrapped.faults, ...faults], remarks };
  for (const line of reportLines(report)) console.log(line);
  return files.length > 0 && report.faults.length === 0 && problems.length === converted.length ? 0 : 1;
}

async function convert(items: readonly ImportItem[]): Promise<readonly Converted[]> {
  const interpreters = new NodeInterpreters();
  const turns = Array.from({ length: Math.ceil(items.length / TURN) }, (_, i) => items.slice(i * TURN, (i + 1) * TURN));
  const done = await inLanes({
    items: turns,
    lane: () => ({ take: () => interpreters.start("importer") }),
    close: () => undefined,
    work: (turn, { take }) => convertItems({ items: turn, take }),
  });
  return done.flat();
}

process.exitCode = await main(process.argv.slice(2));
