import type { Report } from "../../src/domain/judging/verdict";
import { firstFailure, verdictOf } from "../../src/domain/judging/verdict";
import type { Problem, ProblemFile } from "../../src/domain/problem/problem-file";
import { type Lane, scaleOnly, smallOnly } from "../python/lane";

export interface CheckOptions {
  readonly numpy: boolean;
  /** A solution that is too slow exceeds so many times the limit. */
  readonly slowMargin: number;
}

const MIN_HIDDEN = 20;
const HINTS = 3;
const MIN_WRONG = 3;

/** Checks a built problem against what CONTRIBUTING.md promises. Returns complaints; none means that it may ship. */
export async function checkProblem({ problem, text }: ProblemFile, lane: Lane, options: CheckOptions): Promise<string[]> {
  const complaints = structuralComplaints(problem);
  const able = ({ code }: { code: string }): boolean => options.numpy || !/^\s*(import|from)\s+numpy/m.test(code);
  for (const solution of problem.solutions.filter(able)) complaints.push(...(await solutionComplaints({ problem, text }, solution, { lane, ...options })));
  for (const { name, code } of problem.wrong.filter(able)) {
    const report = await lane.grade(text, code, { stopAtFailure: true });
    const file = `wrong/${name.replaceAll(" ", "_")}.py`;
    if (report.kind !== "judged") complaints.push(`${file}: is to run and be wrong, but: ${tell(report)}`);
    else if (report.verdict === "Accepted") complaints.push(`${file}: is Accepted; add a case to cases.py that it fails`);
    else if (report.verdict === "Judge Error") complaints.push(`${file}: ${tell(report)}`);
  }
  const starter = await lane.grade(text, problem.starter, { stopAtFailure: true });
  if (starter.kind !== "judged" || starter.verdict === "Accepted" || starter.verdict === "Judge Error")
    complaints.push(`starter.py: has to run and not be Accepted, but: ${tell(starter)}`);
  else if (firstFailure(starter.cases)?.outcome.kind === "refused")
    complaints.push(`starter.py: cannot be called as the problem asks: ${tell(starter)}`);
  return complaints.map((complaint) => `problems/${problem.id}/${complaint}`);
}

function structuralComplaints(problem: Problem): string[] {
  const complaints: string[] = [];
  const want = (holds: boolean, complaint: string): void => void (holds || complaints.push(complaint));
  const hidden = problem.cases.filter((item) => item.hidden);
  want(hidden.length >= MIN_HIDDEN, `cases.py: ${hidden.length} hidden cases; at least ${MIN_HIDDEN} are needed`);
  want(problem.cases.length - hidden.length >= 2, "cases.py: at least 2 samples are needed");
  want(hidden.every(({ label }) => label !== ""), "cases.py: every case needs a label");
  want(problem.cases.some(({ tag }) => tag === "edge" || tag === "stability"), "cases.py: no case is tagged edge or stability");
  want(problem.hints.length === HINTS, `hints.md: ${problem.hints.length} hints; ${HINTS} are needed, separated by --- lines`);
  want(problem.editorial.length > 600, "editorial.md: explain the reasoning an interviewer wants to hear");
  want(problem.statement.length > 150, "statement.md: is too short to be exact");
  want(problem.solutions.some(({ name }) => name === "brute_force"), "solutions/brute_force.py: is missing");
  want(problem.wrong.length >= MIN_WRONG, `wrong/: ${problem.wrong.length} wrong solutions; at least ${MIN_WRONG} are needed`);
  want(!problem.solutions.some((s) => s.too_slow) || problem.scale.length > 0, "cases.py: too_slow needs SCALE cases");
  return [...complaints, ...repeatedCases(problem)];
}

function repeatedCases({ cases }: Problem): string[] {
  const seen = new Map<string, string>();
  return cases.flatMap(({ args, label }) => {
    const key = JSON.stringify(args);
    const before = seen.get(key);
    seen.set(key, label);
    return before === undefined ? [] : [`cases.py: the case ${JSON.stringify(label)} repeats ${JSON.stringify(before)}`];
  });
}

async function solutionComplaints(
  { problem, text }: ProblemFile,
  solution: Problem["solutions"][number],
  { lane, slowMargin }: { readonly lane: Lane; readonly slowMargin: number },
): Promise<string[]> {
  const file = `solutions/${solution.name}.py`;
  if (!solution.too_slow) {
    const report = await lane.grade(text, solution.code);
    return verdictOf(report) === "Accepted" ? [] : [`${file}: is to be Accepted, but: ${tell(report)}`];
  }
  const small = await lane.grade(text, solution.code, { choose: smallOnly });
  if (verdictOf(small) !== "Accepted") return [`${file}: is to be Accepted on the small cases, but: ${tell(small)}`];
  const large = await lane.grade(text, solution.code, { choose: scaleOnly, stopAtFailure: true, timeFactor: slowMargin });
  if (verdictOf(large) === "Time Limit Exceeded") return [];
  const advice = `make the SCALE cases of ${problem.id} larger, or take it out of too_slow`;
  return [`${file}: is to be too slow at ${slowMargin} times the limit, but: ${tell(large)} (${advice})`];
}

/** A report in a line, for the problem's author. */
export function tell(report: Report): string {
  if (report.kind !== "judged") return JSON.stringify(report).slice(0, 600);
  const failure = firstFailure(report.cases);
  if (!failure) return `${report.verdict}, ${report.passed} of ${report.total}`;
  const { outcome, index, label } = failure;
  const detail = "message" in outcome ? outcome.message : "error" in outcome ? outcome.error.message : "";
  return `${report.verdict} on case ${index + 1} (${label}): ${detail ?? ""} ${"error" in outcome ? JSON.stringify(outcome.error.frames.at(-1)) : ""}`.trim();
}
