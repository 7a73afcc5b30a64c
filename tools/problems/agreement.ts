import type { ProblemFile } from "../../src/domain/problem/problem-file";
import type { Builders } from "./builders";
import { readFolder } from "./folder";

/** Most take well under a second. */
const AGREEMENT_MS = 30_000;

/** Two solutions by different methods have to agree on 200 generated inputs; complaints where they do not. */
export async function agreementComplaints({ problem, text }: ProblemFile, builders: Builders, options: { readonly numpy: boolean }): Promise<string[]> {
  const { cases, meta, solutions } = readFolder(problem.id);
  const other = solutions.find(({ name }) => name === meta.independent);
  if (!other) return [`problems/${problem.id}/problem.yaml: there is no solutions/${meta.independent}.py to compare the reference with (independent: ...)`];
  if (other.name === "optimal") return [`problems/${problem.id}/problem.yaml: independent has to name another solution than the reference`];
  if (!options.numpy && /^\s*(import|from)\s+numpy/m.test(other.code)) return [];
  try {
    const complaints = JSON.parse(await builders.tool("agreement", { problem: text, cases, other: other.code }, AGREEMENT_MS)) as string[];
    return complaints.map((complaint) => `problems/${problem.id}/${/^(cases|slips)\.py/.test(complaint) ? "" : `solutions/${other.name}.py: `}${complaint}`);
  } catch (error) {
    return [`problems/${problem.id}/cases.py: comparing two solutions on inputs of the sizes in SMALL ${(error as Error).message}; does generate end for each?`];
  }
}
