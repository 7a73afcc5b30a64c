import { parseArgs } from "node:util";
import { findProblem, readText } from "../grade/source";
import { misused } from "../misused";
import { Builders } from "../problems/builders";
import { NodeInterpreters } from "../python/node-interpreters";
import { surveyBank } from "./bank";
import { surveyGrowth } from "./survey";

const USAGE = `usage: npm run -s growth -- PROBLEM SOLUTION.py [--json]
       npm run -s growth -- --bank [SLUG ...]

Runs a solution at growing sizes and names its order of growth. --bank does so for the bank's own solutions and compares
with what they declare. Exit status: 0 if it could be measured (or enough were right), 1 if not, 2 for bad usage.`;

async function main(args: readonly string[]): Promise<number> {
  const parsed = parseArguments(args);
  if (!parsed) return misused(USAGE);
  const interpreters = new NodeInterpreters();
  if (parsed.bank) return surveyBank(interpreters, parsed.names);
  const [name = "", path = ""] = parsed.names;
  const builders = new Builders(() => interpreters);
  const found = await findProblem(name, builders);
  await builders.dispose();
  if (found.kind === "missing") return misused(found.message);
  const code = readText(path);
  if (code.kind === "missing") return misused(code.message);
  const surveyed = await surveyGrowth(interpreters, found.value.problem, code.value);
  if (surveyed.kind === "failed") return fail(surveyed.message, { ...parsed, problem: name, solution: path });
  const { conclusion, samples, timings } = surveyed;
  if (parsed.json) {
    console.log(
      JSON.stringify({
        problem: name,
        solution: path,
        ...conclusion,
        samples,
        timings,
      }),
    );
    return 0;
  }
  const timeOf = new Map(timings.map(({ size, ms }) => [size, `${Math.min(...ms).toFixed(1)} to ${Math.max(...ms).toFixed(1)} ms`]));
  for (const { size, lines } of samples) console.log(`size ${size}: ${lines} lines ${timeOf.get(size) ?? ""}`.trimEnd());
  console.log(conclusion.text);
  return 0;
}

function parseArguments(args: readonly string[]): {
  readonly bank: boolean;
  readonly json: boolean;
  readonly names: readonly string[];
} | null {
  try {
    const options = {
      json: { type: "boolean", default: false },
      bank: { type: "boolean", default: false },
    } as const;
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
    });
    return !values.bank && positionals.length !== 2 ? null : { ...values, names: positionals };
  } catch {
    return null;
  }
}

function fail(
  message: string,
  {
    json,
    problem,
    solution,
  }: {
    readonly json: boolean;
    readonly problem: string;
    readonly solution: string;
  },
): number {
  if (json) console.log(JSON.stringify({ problem, solution, order: null, text: message }));
  else console.error(message);
  return 1;
}

process.exitCode = await main(process.argv.slice(2));
