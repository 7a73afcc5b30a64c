import { parseArgs } from "node:util";
import { firstFailure, type Report } from "../../src/domain/judging/verdict";
import type { Field } from "../../src/domain/problem/problem-file";
import { misused } from "../misused";
import { Builders } from "../problems/builders";
import { inLanes } from "../python/in-lanes";
import { Lane } from "../python/lane";
import { NodeInterpreters } from "../python/node-interpreters";
import { type BatchItem, readBatch } from "./batch";
import { type Graded, graded, ungraded } from "./graded";
import { reportText } from "./report-text";
import { findProblem, type Found, readText } from "./source";

const USAGE = `usage: npm run -s grade -- PROBLEM SOLUTION.py [--json]
       npm run -s grade -- --batch FILE

PROBLEM is a slug of the bank or a dryrun.problem/1 file; FILE a JSON list of {"problem", "solution"}.
Exit status: 0 if all were Accepted, 1 if not, 2 for bad usage.`;

async function main(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args);
  if (!parsed) return misused(USAGE);
  const interpreters = new NodeInterpreters();
  const builders = new Builders(() => interpreters);
  try {
    return parsed.batch === undefined ? await single(parsed, interpreters, builders) : await batch(parsed.batch, interpreters, builders);
  } finally {
    await builders.dispose();
  }
}

interface Arguments {
  readonly batch: string | undefined;
  readonly json: boolean;
  readonly item: BatchItem;
}

function parseArguments(args: readonly string[]): Arguments | null {
  try {
    const options = { json: { type: "boolean", default: false }, batch: { type: "string" } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [problem = "", solution = ""] = positionals;
    if (positionals.length !== (values.batch === undefined ? 2 : 0)) return null;
    return { batch: values.batch, json: values.json, item: { problem, solution } };
  } catch {
    return null;
  }
}

async function single({ item, json }: Arguments, interpreters: NodeInterpreters, builders: Builders): Promise<number> {
  const lane = new Lane(interpreters);
  const result = await grade(item, lane, builders);
  lane.dispose();
  if (result.kind === "missing") return misused(result.message);
  const { report, field } = result.value;
  const line = graded({ ...item, field }, report);
  const shown = report.kind === "judged" ? firstFailure(report.cases) : undefined;
  console.log(json ? JSON.stringify(line) : reportText(line, shown));
  return line.verdict === "Accepted" ? 0 : 1;
}

async function batch(path: string, interpreters: NodeInterpreters, builders: Builders): Promise<number> {
  const read = readBatch(path);
  if (read.kind === "unusable") return misused(read.message);
  const lines = await inLanes({
    items: read.items,
    lane: () => new Lane(interpreters),
    close: (lane) => lane.dispose(),
    work: async (item, lane): Promise<Graded> => {
      const result = await grade(item, lane, builders);
      if (result.kind === "missing") return ungraded(item.problem, item.solution, result.message);
      return graded({ ...item, field: result.value.field }, result.value.report);
    },
    onResult: (line) => console.log(JSON.stringify(line)),
  });
  return lines.every(({ verdict }) => verdict === "Accepted") ? 0 : 1;
}

async function grade({ problem, solution }: BatchItem, lane: Lane, builders: Builders): Promise<Found<{ readonly report: Report; readonly field: Field }>> {
  const code = readText(solution);
  if (code.kind === "missing") return code;
  const found = await findProblem(problem, builders);
  if (found.kind === "missing") return found;
  if (found.value.problem.packages.includes("numpy") && !(await lane.hasNumpy)) return { kind: "missing", message: `${problem} needs NumPy, which is missing` };
  return { kind: "found", value: { report: await lane.grade(found.value.text, code.value), field: found.value.problem.field } };
}

process.exitCode = await main(process.argv.slice(2));
