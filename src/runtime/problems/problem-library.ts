import { bank } from "virtual:bank";
import { parse } from "lossless-json";
import type { BankedProblem, ProblemSummary } from "../../domain/problem/bank";
import { unpack } from "../../domain/problem/pack";
import { type Problem, readProblem } from "../../domain/problem/problem-file";

export type FetchedProblem =
  | { readonly kind: "problem"; readonly problem: BankedProblem }
  | { readonly kind: "unknown" }
  | { readonly kind: "unreachable"; readonly message: string };

/** The bank that is built into this app. */
export class ProblemLibrary {
  readonly summaries: readonly ProblemSummary[] = bank;

  async fetch(id: string): Promise<FetchedProblem> {
    const path = bank.find((summary) => summary.id === id)?.path;
    if (path === undefined) return { kind: "unknown" };
    try {
      const response = await fetch(path);
      if (!response.ok) return { kind: "unreachable", message: `${path}: HTTP ${response.status}` };
      return { kind: "problem", problem: fromBank(await response.text()) };
    } catch (error) {
      return { kind: "unreachable", message: (error as Error).message };
    }
  }

  /** The problem's whole file, hidden cases included: for the referee. */
  wholeText({ packed, id }: BankedProblem): string | null {
    return unpack(packed, id);
  }

  /** Hints, editorial and solutions, for whoever may read them. */
  whole(problem: BankedProblem): Problem | null {
    const text = this.wholeText(problem);
    const read = text === null ? null : readProblem(text);
    return read?.kind === "problem" ? read.file.problem : null;
  }
}

/** The build wrote the file, so its shape is known; the samples' numbers keep their text. */
function fromBank(text: string): BankedProblem {
  const { samples } = parse(text) as unknown as BankedProblem;
  return { ...(JSON.parse(text) as BankedProblem), samples };
}
