import { goneText } from "../clock/countdown";
import { countText } from "../count-text";
import { orderText } from "../growth/order";
import { coveredCount } from "./coverage";
import type { CostReport, ProblemDebrief } from "./debrief";
import type { SessionTrial } from "./session";

/** Something that the record says, in words. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  /** One by one, what the value sums up. */
  readonly items?: readonly string[];
}

/** Why something is not found out yet, or cannot be. */
export interface Pending {
  readonly coverage: string;
  readonly readability: string;
}

export const NOT_LOOKED_AT: Pending = { coverage: "not looked at", readability: "not looked at" };

const NOT_RECORDED = "not recorded";

/** What the record says of one problem, in the order of a session. */
export function factsOf(debrief: ProblemDebrief, pending: Pending): readonly Fact[] {
  const { record, budgetMs, deciding, before, after } = debrief;
  return [
    { name: "Verdict", value: verdictText(deciding) },
    { name: "Time in view", value: `${goneText(record.viewMs)}, of ${goneText(budgetMs)} suggested` },
    ...firstCodeFacts(debrief),
    { name: "First correct", value: correctText(debrief) },
    coverageFact(debrief, pending),
    { name: "First stated cost", value: costText(before) },
    { name: "Final stated cost", value: costText(after) },
    readabilityFact(debrief, pending),
  ];
}

export function verdictText(trial: SessionTrial | null): string {
  if (!trial) return "not judged over all cases";
  const cases = trial.total > 0 ? `, ${trial.passed} of ${trial.total} cases` : "";
  const safe = trial.safe === null ? "" : trial.safe ? "; numerically safe" : "; not numerically safe";
  return `${trial.verdict}${cases}${safe}`;
}

function firstCodeFacts({ record: { firstCode, viewMs } }: ProblemDebrief): readonly Fact[] {
  if (!firstCode) return [{ name: "First code", value: viewMs > 0 ? "none was written" : NOT_RECORDED }];
  const { problemMs, sessionMs, questionsNoted, edgeCasesNoted } = firstCode;
  const noted = (what: string, yes: boolean): string => `${yes ? "" : "no "}${what}`;
  const session = problemMs === sessionMs ? "" : `, ${goneText(sessionMs)} of the session`;
  return [
    { name: "First code", value: `after ${goneText(problemMs)}${session}` },
    { name: "Noted before it", value: `${noted("questions", questionsNoted)}, ${noted("examples or edge cases", edgeCasesNoted)}` },
  ];
}

function correctText({ correctAtMs, trialsBeforeCorrect: { runs, submissions } }: ProblemDebrief): string {
  const before = `${countText(runs, "run")} and ${countText(submissions, "submission")}`;
  return correctAtMs === null ? `never; ${before}` : `after ${goneText(correctAtMs)}; ${before} before it`;
}

function coverageFact({ findings: { coverage }, record: { ownCases } }: ProblemDebrief, pending: Pending): Fact {
  const name = "Own cases";
  if (!coverage) return { name, value: `${ownCases.length}; ${pending.coverage}` };
  const { edges } = coverage;
  if (edges.length === 0) return { name, value: `${coverage.ownCases}; the problem labels no hidden edge case` };
  const value = `${coverage.ownCases}, which cover ${coveredCount(coverage)} of ${edges.length} labelled hidden edge cases`;
  return {
    name,
    value,
    items: edges.map(({ label, by }) => `${label}: ${by === null ? "not covered" : by === "same" ? "covered, by the same input" : "covered, by one like it"}`),
  };
}

function costText({ stated, actual, check }: CostReport): string {
  const held = actual ? `${orderText(actual.order)} ${actual.by === "measured" ? "measured" : "by the problem's own solution"}` : null;
  if (!stated) return `nothing${held ? `; ${held}` : ""}`;
  const said = `“${stated.text}”`;
  if (!stated.order) return `${said}; no order that can be compared${held ? `; ${held}` : ""}`;
  if (!held || check === null) return `${said}; nothing to hold it against`;
  return `${said}; ${check === "right" ? "right" : check === "too-low" ? "too low" : "too high"}: ${held}`;
}

function readabilityFact({ findings: { readability } }: ProblemDebrief, pending: Pending): Fact {
  const name = "Readability";
  if (!readability) return { name, value: pending.readability };
  const { findings, lines } = readability;
  const value =
    findings.length === 0 ? `nothing found in ${countText(lines, "line")}` : `${countText(findings.length, "finding")} in ${countText(lines, "line")}`;
  return { name, value, items: findings.map(({ code, message, row }) => `line ${row}: ${message} (${code})`) };
}
