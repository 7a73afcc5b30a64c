import type { Problem } from "../problem/problem-file";
import type { StopSignal } from "./interpreter";
import { type Bench, judge } from "./judge";
import type { OpenedProblem } from "./referee";
import { firstFailure, type Report, verdictOf } from "./verdict";

/** What became of a wrong solution. */
export interface WrongResult {
  readonly name: string;
  readonly fate:
    | { readonly kind: "caught"; readonly by: string }
    /** It passes every case: the cases have a gap. */
    | { readonly kind: "passes" }
    /** It was rejected, but for a fault that no case has a part in. */
    | { readonly kind: "does-not-run"; readonly message: string };
}

export type Proof =
  | { readonly kind: "proof"; readonly reference: Report; readonly wrong: readonly WrongResult[] }
  | { readonly kind: "no-reference" }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "stopped" };

export interface ProofOptions {
  readonly signal?: StopSignal;
  /** What is being judged now. */
  readonly onStep?: (what: string) => void;
}

/** Judges a problem by its own programs: the reference has to pass every case, and each wrong solution to fail one. */
export async function prove({ solutions, wrong }: Problem, opened: OpenedProblem, bench: Bench, options: ProofOptions = {}): Promise<Proof> {
  const [reference] = solutions;
  if (!reference) return { kind: "no-reference" };
  const signal = options.signal && { signal: options.signal };
  const judged = (code: string, stopAtFailure: boolean): Promise<Report> =>
    judge({ code, problem: opened, cases: opened.cases }, bench, { ...signal, stopAtFailure });
  options.onStep?.("the reference solution");
  const report = await judged(reference.code, false);
  const results: WrongResult[] = [];
  for (const { name, code } of wrong) {
    if (options.signal?.aborted) return { kind: "stopped" };
    options.onStep?.(name);
    results.push({ name, fate: fateOf(await judged(code, true)) });
  }
  return options.signal?.aborted ? { kind: "stopped" } : { kind: "proof", reference: report, wrong: results };
}

function fateOf(report: Report): WrongResult["fate"] {
  switch (report.kind) {
    case "judged": {
      const failure = firstFailure(report.cases);
      if (!failure) return { kind: "passes" };
      if (failure.outcome.kind === "judge-error" || failure.outcome.kind === "refused") return { kind: "does-not-run", message: failure.outcome.message };
      return { kind: "caught", by: `${failure.label ? `“${failure.label}”` : `case ${failure.index + 1}`} (${report.verdict})` };
    }
    case "syntax-error":
      return { kind: "does-not-run", message: report.error.message };
    case "banned":
      return { kind: "does-not-run", message: `it uses ${report.name}` };
    case "judge-error":
      return { kind: "does-not-run", message: report.message };
    case "stopped":
      return { kind: "does-not-run", message: "stopped" };
  }
}

/** Whether the reference passes, so that the problem may be sent to somebody. */
export const holds = (proof: Proof): boolean => proof.kind === "proof" && verdictOf(proof.reference) === "Accepted";

/** `Reference passes 24 of 24; 5 of 6 wrong answers are caught.` */
export function proofText(proof: Extract<Proof, { kind: "proof" }>): string {
  const { reference, wrong } = proof;
  const passes = reference.kind === "judged" ? `Reference passes ${reference.passed} of ${reference.total}` : "The reference does not run";
  const caught = wrong.filter(({ fate }) => fate.kind === "caught").length;
  if (wrong.length === 0) return `${passes}; there are no wrong answers to catch.`;
  return `${passes}; ${caught} of ${wrong.length} wrong answers are caught.`;
}
