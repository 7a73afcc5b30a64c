import { bank } from "virtual:bank";
import { parse } from "lossless-json";
import type { BankedProblem, ProblemSummary } from "../../domain/problem/bank";

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
    const first = await fetchProblem(path, "default");
    // The stored copy may be damaged; this asks past it, and mends it.
    return first.kind === "problem" ? first : fetchProblem(path, "reload");
  }
}

async function fetchProblem(path: string, cache: RequestCache): Promise<FetchedProblem> {
  try {
    const response = await fetch(path, { cache });
    if (!response.ok) return { kind: "unreachable", message: `${path}: HTTP ${response.status}` };
    return { kind: "problem", problem: fromBank(await response.text()) };
  } catch (error) {
    return { kind: "unreachable", message: (error as Error).message };
  }
}

/** The build wrote the file, so its shape is known; the samples' numbers keep their text. */
function fromBank(text: string): BankedProblem {
  const { samples } = parse(text) as unknown as BankedProblem;
  return { ...(JSON.parse(text) as BankedProblem), samples };
}
