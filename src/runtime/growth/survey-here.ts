import { conclude } from "../../domain/growth/conclude";
import { meterProblem } from "../../domain/growth/grown-problem";
import { measureGrowth } from "../../domain/growth/measure";
import { comparedSolutions, type Grown, type SolutionId } from "../../domain/growth/survey";
import type { Interpreter } from "../../domain/judging/interpreter";
import type { Problem } from "../../domain/problem/problem-file";
import type { PythonService } from "../python/python-service";

/** Milliseconds for each solution; the candidate's, which is what was asked about, gets the most. */
const BUDGET_MS: Record<SolutionId, number> = { yours: 9_000, reference: 4_000, "brute-force": 4_000 };

export type Surveyed =
  /** Where it was stopped, as far as it had come. */
  | { readonly kind: "surveyed" | "stopped"; readonly grown: readonly Grown[] }
  /** There are no inputs of growing size. */
  | { readonly kind: "no-generator" }
  /** The candidate's code could not be measured. */
  | { readonly kind: "failed"; readonly message: string };

export interface SurveyOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: SurveyProgress) => void;
  /** Measures the candidate's code alone. */
  readonly alone?: boolean;
}

export interface SurveyProgress {
  /** What is being measured now, and at which size it was last. */
  readonly id: SolutionId;
  readonly size: number | null;
  /** What has been measured. */
  readonly grown: readonly Grown[];
}

/** Measures a solution at growing sizes, and the problem's own beside it, in an interpreter next to the referee's. Never throws. */
export async function surveyHere(problem: Problem, code: string, python: PythonService, options: SurveyOptions): Promise<Surveyed> {
  const told = meterProblem(problem);
  if (told === null) return { kind: "no-generator" };
  const solutions = [{ id: "yours" as const, code }, ...(options.alone ? [] : comparedSolutions(problem))];
  let grown: readonly Grown[] = [];
  let meter: Interpreter | undefined;
  try {
    for (const { id, code } of solutions) {
      options.onProgress({ id, size: null, grown });
      // One that was too slow took its interpreter with it.
      if (!meter?.alive) meter = await python.startMeter();
      if (options.signal.aborted) return { kind: "stopped", grown };
      const measured = await measureGrowth(meter, {
        problem: told,
        code,
        signal: options.signal,
        budget: { ms: BUDGET_MS[id], now: () => performance.now() },
        onSample: ({ size }) => options.onProgress({ id, size, grown }),
      });
      if (options.signal.aborted) return { kind: "stopped", grown };
      if (measured.kind === "measured") {
        const { samples, timings } = measured;
        grown = [...grown, { id, samples, timings, conclusion: conclude(samples, timings) }];
      } else if (id === "yours") return { kind: "failed", message: measured.message };
    }
    return { kind: "surveyed", grown };
  } catch (error) {
    return { kind: "failed", message: (error as Error).message };
  } finally {
    meter?.dispose();
  }
}
