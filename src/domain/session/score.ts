import { isWritten } from "./boxes";
import { coveredCount } from "./coverage";
import type { Debrief, ProblemDebrief } from "./debrief";
import { COMMUNICATION, ratedShare } from "./ratings";
import { tidiness } from "./readability";
import type { Session } from "./session";

export type PartId = "communication" | "correctness" | "edge-cases" | "complexity" | "testing" | "readability" | "time";

export interface ScorePart {
  readonly id: PartId;
  readonly title: string;
  readonly most: number;
  /** Null where nothing is known: not rated, not judged, not looked at. */
  readonly points: number | null;
  /** Where it comes from. */
  readonly source: "rated" | "recorded";
  /** Its rule, in a sentence. */
  readonly rule: string;
}

export interface Score {
  readonly parts: readonly ScorePart[];
  /** Of the parts that are known. */
  readonly points: number;
  /** The most that these could give; 100 where all are known. */
  readonly known: number;
}

/** How the hundred points are shared out: communication 40, as interviewers weigh it, and 60 from the record. */
export const WEIGHTS: Readonly<Record<PartId, number>> = {
  communication: 40,
  correctness: 20,
  "edge-cases": 10,
  complexity: 10,
  testing: 8,
  readability: 6,
  time: 6,
};

/** The share for an answer that is right, but not where numbers overflow or are missing. */
const UNSAFE_SHARE = 0.8;
/** The most that an answer which is not Accepted can have: its share of passed cases times this. */
const PARTLY_RIGHT = 0.7;
/** Nobody tests every edge by hand: so many of them count as all. */
const ENOUGH_EDGES = 3;
/** What was said and is wrong was at least said. */
const WRONG_COST_SHARE = 0.3;
/** A right answer within one and a half times its budget. */
const LATE_SHARE = 0.5;
const LATE = 1.5;

/**
 * The score of a session. Communication is the mean of four ratings from 1 (0 %) to 5 (100 %). Every other part is the mean
 * over the session's problems of a share from 0 to 1, by the rule that stands with it. What is not known is left out, and the
 * score is given out of what is.
 */
export function scoreOf(session: Pick<Session, "ratings" | "plan">, { problems }: Debrief): Score {
  const share: Readonly<Record<PartId, number | null>> = {
    communication: ratedShare(session.ratings, COMMUNICATION),
    correctness: meanOf(problems, correctness),
    "edge-cases": meanOf(problems, edgeCases),
    complexity: meanOf(problems, complexity),
    testing: meanOf(problems, (problem) => testing(problem, session.plan.options.noRun)),
    readability: meanOf(problems, ({ findings }) => (findings.readability ? tidiness(findings.readability) : null)),
    time: meanOf(problems, time),
  };
  const parts = (Object.keys(WEIGHTS) as PartId[]).map((id): ScorePart => {
    const known = share[id];
    const source = id === "communication" ? "rated" : "recorded";
    return { id, title: TITLES[id], most: WEIGHTS[id], points: known === null ? null : known * WEIGHTS[id], source, rule: RULES[id] };
  });
  const of = (value: (part: ScorePart) => number): number => parts.reduce((sum, part) => sum + (part.points === null ? 0 : value(part)), 0);
  return { parts, points: of(({ points }) => points ?? 0), known: of(({ most }) => most) };
}

const TITLES: Readonly<Record<PartId, string>> = {
  communication: "Communication",
  correctness: "Correctness",
  "edge-cases": "Edge cases",
  complexity: "Complexity",
  testing: "Testing habit",
  readability: "Readability",
  time: "Time",
};

const RULES: Readonly<Record<PartId, string>> = {
  communication: "The mean of the four ratings: 1 gives nothing, 5 all of it.",
  correctness: `Accepted gives all, not numerically safe ${UNSAFE_SHARE * 100} %; else the share of cases that passed times ${PARTLY_RIGHT * 100} %.`,
  "edge-cases": `Half for edge cases noted before the first code; half for hidden edge cases that own cases cover, ${ENOUGH_EDGES} of them counting as all.`,
  complexity: `The cost stated for the final solution: right gives all, wrong ${WRONG_COST_SHARE * 100} %, none nothing.`,
  testing: "Two fifths for running before the first submission, two fifths for own cases by then, one fifth where the first submission was Accepted.",
  readability: "Each of the linter's findings takes a fifth of ten lines' tidiness away.",
  time: `Accepted within the problem's part of the time gives all, within ${LATE} times that ${LATE_SHARE * 100} %.`,
};

function correctness({ deciding, record }: ProblemDebrief): number | null {
  // A problem that was never looked at was not solved; one that was worked on and never judged may be right.
  if (!deciding) return record.viewMs === 0 ? 0 : null;
  if (deciding.verdict === "Accepted") return deciding.safe === false ? UNSAFE_SHARE : 1;
  return deciding.total === 0 ? 0 : (PARTLY_RIGHT * deciding.passed) / deciding.total;
}

function edgeCases({ record, findings }: ProblemDebrief): number | null {
  const noted = record.firstCode ? Number(record.firstCode.edgeCasesNoted) : null;
  const edges = findings.coverage?.edges.length ?? 0;
  const covered = findings.coverage && edges > 0 ? Math.min(1, coveredCount(findings.coverage) / Math.min(ENOUGH_EDGES, edges)) : null;
  return mean([noted, covered]);
}

function complexity({ after, record }: ProblemDebrief): number | null {
  if (record.viewMs === 0) return null;
  if (!after.stated) return 0;
  if (after.check === null) return null;
  return after.check === "right" ? 1 : WRONG_COST_SHARE;
}

function testing({ record, last }: ProblemDebrief, noRun: boolean): number | null {
  const first = record.trials.find(({ trial }) => trial.kind !== "run");
  if (!first && record.trials.length === 0) return null;
  const before = first ? record.trials.slice(0, record.trials.indexOf(first)) : record.trials;
  // Where nothing can be run, walking through by hand is what can be done.
  const tried = noRun ? isWritten(last.boxes.tests) : before.length > 0;
  const own = (first ? first.ownCases : record.ownCases.length) > 0;
  const accepted = first ? Number(first.trial.verdict === "Accepted") : 0;
  return 0.4 * Number(tried) + 0.4 * Number(own) + 0.2 * accepted;
}

function time({ correctAtMs, budgetMs, deciding }: ProblemDebrief): number | null {
  if (correctAtMs === null) return deciding ? 0 : null;
  if (correctAtMs <= budgetMs) return 1;
  return correctAtMs <= LATE * budgetMs ? LATE_SHARE : 0;
}

const meanOf = (problems: readonly ProblemDebrief[], share: (problem: ProblemDebrief) => number | null): number | null => mean(problems.map(share));

/** Of what is known; null where nothing is. */
function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
