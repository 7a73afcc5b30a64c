import type { ProblemFile } from "../../../src/domain/problem/problem-file";
import type { JudgedCase } from "../../../src/domain/judging/outcome";
import type { CaseSummary } from "../../../src/domain/judging/referee";
import { firstFailure, type Report } from "../../../src/domain/judging/verdict";
import { type Lane, scaleOnly, smallOnly } from "../../python/lane";
import type { Builders } from "../builders";
import type { JudgedMutant, Trial } from "./standing";

/** So many mutants of a problem are judged at most. */
const MOST = 120;
/** Loops without end are counted out by their steps; this is for what counts no steps, such as numbers that explode. */
const SMALL_TIME_FACTOR = 0.75;

interface Mutant {
  readonly id: string;
  readonly line: number;
  readonly code: string;
  /** The same, ended by an exception after too many steps. */
  readonly counted: string;
}

/** Judges the mutants of a problem's reference by its hidden cases. Throws where the reference itself fails. */
export async function tryMutants({ problem, text }: ProblemFile, lane: Lane, builders: Builders): Promise<Trial> {
  const made = JSON.parse(await builders.tool("mutate", { problem: text, most: MOST })) as { ids: string[]; mutants: Mutant[] };
  const judged: JudgedMutant[] = [];
  // What rejected a mutant is likely to reject the next: it goes first.
  const quick: number[] = [];
  for (const { id, line, code, counted } of made.mutants) {
    const small = { choose: hiddenOnes(quick), stopAtFailure: true, timeFactor: SMALL_TIME_FACTOR };
    const failure = (await rejection(lane.grade(text, counted, small))) ?? (await rejection(lane.grade(text, code, { choose: scaleOnly, stopAtFailure: true })));
    if (failure) remember(quick, failure.index);
    const bySample = failure === null && (await rejection(lane.grade(text, counted, { ...small, choose: samplesOnly }))) !== null;
    judged.push({ id, line, killedBy: failure ? "hidden" : bySample ? "samples" : "none" });
  }
  return { slug: problem.id, ids: made.ids, mutants: judged };
}

/** The small hidden cases, those named first. */
function hiddenOnes(first: readonly number[]): (cases: readonly CaseSummary[]) => CaseSummary[] {
  const place = ({ index }: CaseSummary): number => (first.includes(index) ? first.indexOf(index) : first.length);
  return (cases) => smallOnly(cases).filter(({ hidden }) => hidden).sort((a, b) => place(a) - place(b) || (a.args?.length ?? 0) - (b.args?.length ?? 0));
}

const samplesOnly = (cases: readonly CaseSummary[]): CaseSummary[] => cases.filter(({ hidden }) => !hidden);

/** The case that rejects it; null where none does. */
async function rejection(grading: Promise<Report>): Promise<Pick<JudgedCase, "index"> | null> {
  const report = await grading;
  if (report.kind === "syntax-error" || report.kind === "banned") return { index: -1 };
  if (report.kind !== "judged" || report.verdict === "Judge Error") throw new Error(`a mutant could not be judged: ${JSON.stringify(report).slice(0, 400)}`);
  return firstFailure(report.cases) ?? null;
}

function remember(quick: number[], index: number): void {
  const at = quick.indexOf(index);
  if (at >= 0) quick.splice(at, 1);
  if (index >= 0) quick.unshift(index);
}
