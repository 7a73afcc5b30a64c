import { stringify } from "lossless-json";
import type { BankedProblem } from "../../src/domain/problem/bank";
import { pack, unpack } from "../../src/domain/problem/pack";
import { readProblem, writeProblem } from "../../src/domain/problem/problem-file";

/** A bank file with only its first cases, and none that is generated. */
export function withFewCases(body: string, count: number): string {
  const banked = JSON.parse(body) as BankedProblem;
  const read = readProblem(unpack(banked.packed, banked.id) ?? "");
  if (read.kind !== "problem") throw new Error(`${banked.id} is damaged`);
  const { problem } = read.file;
  const small = { ...problem, cases: problem.cases.slice(0, count), scale: [] };
  return stringify({ ...banked, packed: pack(writeProblem(small), banked.id) }) ?? "";
}
