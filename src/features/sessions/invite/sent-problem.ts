import { ownKey } from "../../../domain/problem/own-problem";
import { readPlainProblem } from "../../../domain/problem/problem-file";
import type { OwnProblem } from "../../../domain/records/records";
import type { Share } from "../../../domain/share/share";

/** A problem as an invitation carries it: a slug of the bank, or the whole file of one's own. Null where that cannot be read. */
export function sentProblem(key: string, ownProblems: readonly OwnProblem[]): Share["problem"] | null {
  const own = ownProblems.find(({ id }) => ownKey(id) === key);
  if (!own) return { kind: "bank", slug: key };
  const read = readPlainProblem(own.text);
  return read.kind === "problem" && read.file.problem.packed === undefined ? { kind: "own", file: read.file } : null;
}
