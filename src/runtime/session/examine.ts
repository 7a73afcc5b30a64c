import { Referee } from "../../domain/judging/referee";
import type { MeasuredGrowth } from "../../domain/session/findings";
import { type Problem, writeProblem } from "../../domain/problem/problem-file";
import { surveyHere } from "../growth/survey-here";
import { type Coverage, coverageOf } from "../../domain/session/coverage";
import { type Readability, readabilityOf } from "../../domain/session/readability";
import type { PythonService } from "../python/python-service";

export type Examined<T> = { readonly kind: "found"; readonly found: T } | { readonly kind: "failed"; readonly message: string };

/**
 * Which hidden edge cases own cases cover: the referee reads them as it would to judge them. It is given the problem without
 * its solutions, since an own case may be one that they refuse. Never throws.
 */
export async function examineCases(problem: Problem, ownCases: readonly (readonly string[])[], python: PythonService): Promise<Examined<Coverage>> {
  let referee: Referee | undefined;
  try {
    referee = new Referee(await python.startReferee());
    const opened = await referee.open(writeProblem({ ...problem, solutions: [], wrong: [] }));
    if (opened.kind === "problem") return { kind: "failed", message: opened.message };
    const own: string[] = [];
    for (const texts of ownCases) {
      const added = await referee.add(texts);
      // What was typed half only is no case.
      if (added.kind !== "ok" || added.value.kind !== "added") continue;
      const prepared = await referee.prepare(added.value.case.index);
      if (prepared.kind === "ok") own.push(prepared.value.args);
    }
    return { kind: "found", found: coverageOf(opened.value.cases, own) };
  } catch (error) {
    return { kind: "failed", message: (error as Error).message };
  } finally {
    referee?.dispose();
  }
}

/** What a linter says of the code; null where nothing was written. Never throws. */
export async function examineCode(code: string, starter: string): Promise<Examined<Readability | null>> {
  try {
    const { loadLinter } = await import("../lint/ruff");
    return { kind: "found", found: readabilityOf(code, starter, await loadLinter()) };
  } catch (error) {
    return { kind: "failed", message: (error as Error).message };
  }
}

/** How the code's work grows with its input; takes some seconds. Never throws. */
export async function examineGrowth(problem: Problem, code: string, python: PythonService, signal: AbortSignal): Promise<Examined<MeasuredGrowth>> {
  const surveyed = await surveyHere(problem, code, python, { signal, onProgress: () => undefined, alone: true });
  switch (surveyed.kind) {
    case "no-generator":
      return { kind: "failed", message: "there are no inputs of growing size for this problem" };
    case "failed":
      return surveyed;
    case "stopped":
    case "surveyed": {
      const conclusion = surveyed.grown[0]?.conclusion;
      return conclusion ? { kind: "found", found: { order: conclusion.order, text: conclusion.text } } : { kind: "failed", message: "it was stopped" };
    }
  }
}
