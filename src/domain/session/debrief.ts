import { checkCost, type CostCheck, type StatedCost, statedCost } from "./stated-cost";
import type { Order } from "../growth/order";
import type { Findings } from "./findings";
import type { ProblemMoment } from "./replay";
import { momentAt } from "./replay";
import { workedMs, type Session, type SessionEvent, type SessionTrial } from "./session";
import { shareMs } from "./step-times";
import { STEPS, type StepId } from "./steps";
import { type ProblemRecord, recordOf } from "./session-record";

/** What a debrief has to know of a session's problem; the order of growth that its own solutions declare. */
export interface DebriefProblem {
  readonly key: string;
  readonly title: string;
  readonly starter: string;
  readonly followUps: readonly FollowUp[];
  readonly declared: { readonly bruteForce: Order | null; readonly optimal: Order | null };
}

export interface FollowUp {
  readonly question: string;
  /** Null for what an interviewer asked besides the problem's own. */
  readonly answer: string | null;
}

export interface Debrief {
  readonly problems: readonly ProblemDebrief[];
  /** Without pauses. */
  readonly workedMs: number;
  readonly awayMs: number;
  readonly pausedMs: number;
  /** How often the page was opened anew. */
  readonly reopened: number;
  /** False where nothing of what happened was kept. */
  readonly recorded: boolean;
}

export interface ProblemDebrief {
  readonly problem: DebriefProblem;
  readonly record: ProblemRecord;
  /** How it stood at the end. */
  readonly last: ProblemMoment;
  readonly steps: readonly StepTime[];
  readonly budgetMs: number;
  /** The trial that decides: the last one over all cases. Null where none was. */
  readonly deciding: SessionTrial | null;
  /** On the problem's own clock; null where it never was. */
  readonly correctAtMs: number | null;
  /** Runs and submissions before the first correct one; all, where none was. */
  readonly trialsBeforeCorrect: { readonly runs: number; readonly submissions: number };
  readonly before: CostReport;
  readonly after: CostReport;
  readonly findings: Findings;
}

export interface StepTime {
  readonly step: StepId;
  readonly title: string;
  readonly ms: number;
  readonly suggestedMs: number;
}

export interface CostReport {
  readonly stated: StatedCost | null;
  /** What it is held against; null where nothing can be said. */
  readonly actual: { readonly order: Order; readonly by: "measured" | "declared" } | null;
  readonly check: CostCheck | null;
}

/** What a session's record says, problem by problem. Nothing in it is guessed: what was not recorded is null or zero. */
export function debriefOf(session: Session, events: readonly SessionEvent[], problems: readonly DebriefProblem[], findings: readonly Findings[]): Debrief {
  const starters = problems.map(({ starter }) => starter);
  const record = recordOf(session, events, starters);
  const last = momentAt(starters, events);
  const budgetMs = shareMs(session.plan);
  const reports = problems.flatMap((problem, i) => {
    const [own, moment, found] = [record.problems[i], last.problems[i], findings[i]];
    if (!own || !moment || !found) return [];
    return [problemDebrief({ problem, record: own, last: moment, findings: found, budgetMs })];
  });
  const { awayMs, reopened, endAt } = record;
  const worked = workedMs(session, session.startedAt + endAt);
  return { problems: reports, workedMs: worked, awayMs, pausedMs: Math.max(0, endAt - worked), reopened, recorded: events.length > 0 };
}

type Parts = Pick<ProblemDebrief, "problem" | "record" | "last" | "findings" | "budgetMs">;

function problemDebrief(parts: Parts): ProblemDebrief {
  const { problem, record, last, findings, budgetMs } = parts;
  const whole = record.trials.filter(({ trial }) => trial.kind !== "run");
  const correct = whole.find(({ trial }) => trial.verdict === "Accepted");
  const before = correct ? record.trials.slice(0, record.trials.indexOf(correct)) : record.trials;
  // What the end judged or repeated was nobody's try.
  const count = (kind: SessionTrial["kind"]): number => before.filter(({ trial }) => trial.kind === kind).length;
  const steps = STEPS.map(({ id, title, share }) => ({ step: id, title, ms: record.stepMs[id], suggestedMs: share * budgetMs }));
  const measured = findings.growth?.order ?? null;
  const declared = problem.declared.optimal;
  return {
    ...parts,
    steps,
    deciding: whole.at(-1)?.trial ?? null,
    correctAtMs: correct?.problemMs ?? null,
    trialsBeforeCorrect: { runs: count("run"), submissions: count("submit") },
    before: costReport(last.boxes.statedBefore, problem.declared.bruteForce, "declared"),
    after: measured === null ? costReport(last.boxes.statedAfter, declared, "declared") : costReport(last.boxes.statedAfter, measured, "measured"),
  };
}

function costReport(text: string | undefined, order: Order | null, by: "measured" | "declared"): CostReport {
  const stated = statedCost(text);
  const check = stated?.order && order ? checkCost(stated.order, order) : null;
  return { stated, actual: order === null ? null : { order, by }, check };
}
