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

/** `npm run problems [-- SLUG ...]`: builds the bank into public/ and checks what has changed. */
async function main(args: readonly string[]): Promise<number> {
  const named = args.filter((arg) => !arg.startsWith("--"));
  const unknown = unknownSlug(named);
  if (unknown !== null) return misused(unknown);
  const interpreters = new NodeInterpreters();
  await interpreters.hasNumpy;
  const slugs = buildable(named.length > 0 ? named : allSlugs(), console.log);
  const builders = new Builders(() => interpreters);
  const { files, complaints: unbuilt } = await buildProblems(slugs, builders);
  const complaints = [...unbuilt, ...(await check(files, interpreters, builders))];
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

async function check(files: readonly ProblemFile[], interpreters: NodeInterpreters, builders: Builders): Promise<string[]> {
  const numpy = await interpreters.hasNumpy;
  const stale = files.filter(({ problem }) => !existsSync(passedMark(problem.id)));
  const results = await inLanes({
    items: stale,
    lane: () => new Lane(interpreters),
    close: (lane) => lane.dispose(),
    work: async (file, lane) => {
      const began = performance.now();
      const complaints = [...(await agreementComplaints(file, builders, { numpy })), ...(await checkProblem(file, lane, { numpy }))];
      return { complaints, seconds: (performance.now() - began) / 1000 };
    },
    onResult: ({ complaints, seconds }, { problem }) => {
      console.log(`${complaints.length === 0 ? "ok  " : "BAD "} ${problem.id} (${seconds.toFixed(1)} s)`);
      if (complaints.length === 0) mark(passedMark(problem.id));
    },
  });
  return results.flatMap(({ complaints }) => complaints);
}

/** Stands for "this very folder passed this very judge". */
function passedMark(slug: string): string {
  return join(CACHE, "checked", `${slug}-${buildKey(slug)}-${judgeHash()}`);
}

const CHECKS = ["check.ts", "agreement.ts", "python/agreement.py"];
let judgeCode: string | undefined;
const judgeHash = (): string => (judgeCode ??= sha256(judgingHash() + CHECKS.map((file) => fileHash(join(ROOT, "tools/problems", file))).join("")).slice(0, 12));

function mark(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, "");
}

process.exitCode = await main(process.argv.slice(2));
