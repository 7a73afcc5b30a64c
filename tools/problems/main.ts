import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ProblemFile } from "../../src/domain/problem/problem-file";
import { fileHash, sha256 } from "../hash";
import { misused } from "../misused";
import { CACHE, ROOT } from "../paths";
import { inLanes } from "../python/in-lanes";
import { Lane } from "../python/lane";
import { NodeInterpreters } from "../python/node-interpreters";
import { buildable, buildProblems, writeBank } from "./bank";
import { agreementComplaints } from "./agreement";
import { buildKey, judgingHash } from "./build";
import { Builders } from "./builders";
import { checkProblem } from "./check";
import { allSlugs, unknownSlug } from "./folder";
import { bankSummary } from "./summary";

/** Too slow is to mean too slow with room to spare, since machines differ; asked by a test, at a busy machine's own limit. */
const MARGIN = 2;
const AT_THE_LIMIT = "--at-the-limit";

/**
 * `npm run problems [-- SLUG ...]`: builds the bank into public/ and checks what has changed. With `--at-the-limit`, as
 * `npm test` asks, a solution that is too slow has to exceed the time limit as the app has it, and not twice that.
 */
async function main(args: readonly string[]): Promise<number> {
  const named = args.filter((arg) => !arg.startsWith("--"));
  const unknown = unknownSlug(named);
  if (unknown !== null) return misused(unknown);
  const interpreters = new NodeInterpreters();
  await interpreters.hasNumpy;
  const slugs = buildable(named.length > 0 ? named : allSlugs(), console.log);
  const builders = new Builders(() => interpreters);
  const { files, complaints: unbuilt } = await buildProblems(slugs, builders);
  const slowMargin = args.includes(AT_THE_LIMIT) ? 1 : MARGIN;
  const complaints = [...unbuilt, ...(await check(files, { interpreters, builders, slowMargin }))];
  await builders.dispose();
  complaints.forEach((complaint) => console.error(complaint));
  if (complaints.length > 0) {
    console.error(`\n${complaints.length} complaint${complaints.length === 1 ? "" : "s"}.`);
    return 1;
  }
  if (named.length === 0) writeBank(files);
  if (named.length === 0) console.log(bankSummary(files.map(({ problem }) => problem)));
  return 0;
}

interface Means {
  readonly interpreters: NodeInterpreters;
  readonly builders: Builders;
  readonly slowMargin: number;
}

async function check(files: readonly ProblemFile[], { interpreters, builders, slowMargin }: Means): Promise<string[]> {
  const numpy = await interpreters.hasNumpy;
  const stale = files.filter(({ problem }) => !passedMarks(problem.id, slowMargin).some(existsSync));
  const results = await inLanes({
    items: stale,
    lane: () => new Lane(interpreters),
    close: (lane) => lane.dispose(),
    work: async (file, lane) => {
      const began = performance.now();
      const complaints = [...(await agreementComplaints(file, builders, { numpy })), ...(await checkProblem(file, lane, { numpy, slowMargin }))];
      return { complaints, seconds: (performance.now() - began) / 1000 };
    },
    onResult: ({ complaints, seconds }, { problem }) => {
      console.log(`${complaints.length === 0 ? "ok  " : "BAD "} ${problem.id} (${seconds.toFixed(1)} s)`);
      if (complaints.length === 0) mark(passedMark(problem.id, slowMargin));
    },
  });
  return results.flatMap(({ complaints }) => complaints);
}

/** Stands for "this very folder passed this very judge", its slow solutions with so much room to spare. */
function passedMark(slug: string, margin: number): string {
  return join(CACHE, "checked", `${slug}-${buildKey(slug)}-${judgeHash()}-${margin}`);
}

/** Who has passed with more room has passed. */
const passedMarks = (slug: string, margin: number): string[] => [...new Set([margin, MARGIN])].map((passed) => passedMark(slug, passed));

const CHECKS = ["check.ts", "agreement.ts", "python/agreement.py"];
let judgeCode: string | undefined;
const judgeHash = (): string => (judgeCode ??= sha256(judgingHash() + CHECKS.map((file) => fileHash(join(ROOT, "tools/problems", file))).join("")).slice(0, 12));

function mark(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, "");
}

process.exitCode = await main(process.argv.slice(2));
