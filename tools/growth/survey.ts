import { conclude, type Conclusion } from "../../src/domain/growth/conclude";
import { meterProblem } from "../../src/domain/growth/grown-problem";
import { measureGrowth, type Sample, type Timing } from "../../src/domain/growth/measure";
import type { Problem } from "../../src/domain/problem/problem-file";
import type { NodeInterpreters } from "../python/node-interpreters";

export type Surveyed =
  | {
      readonly kind: "surveyed";
      readonly conclusion: Conclusion;
      readonly samples: readonly Sample[];
      readonly timings: readonly Timing[];
    }
  | { readonly kind: "failed"; readonly message: string };

/** Measures one solution's growth in an interpreter of its own. */
export async function surveyGrowth(interpreters: NodeInterpreters, problem: Problem, code: string): Promise<Surveyed> {
  const told = meterProblem(problem);
  if (told === null)
    return {
      kind: "failed",
      message: `${problem.id} has no generator, so there are no inputs of growing size`,
    };
  const meter = await interpreters.start("meter");
  const measured = await measureGrowth(meter, { problem: told, code });
  meter.dispose();
  if (measured.kind === "not-measured") return { kind: "failed", message: measured.message };
  const { samples, timings } = measured;
  return {
    kind: "surveyed",
    conclusion: conclude(samples, timings),
    samples,
    timings,
  };
}
