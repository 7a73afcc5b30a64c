import type { BankedProblem } from "./bank";
import { unpack } from "./pack";
import { type Problem, readProblem } from "./problem-file";

/** A problem's whole file, hidden cases included: for the referee. Null where it is damaged. */
export const wholeText = ({ packed, id }: BankedProblem): string | null => unpack(packed, id);

/** Hints, editorial and solutions, for whoever may read them. */
export function wholeProblem(problem: BankedProblem): Problem | null {
  const text = wholeText(problem);
  const read = text === null ? null : readProblem(text);
  return read?.kind === "problem" ? read.file.problem : null;
}
