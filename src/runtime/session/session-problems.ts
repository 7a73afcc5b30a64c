import { declaredOrder } from "../../domain/growth/grown-problem";
import type { Problem } from "../../domain/problem/problem-file";
import { wholeProblem, wholeText } from "../../domain/problem/whole-problem";
import type { DebriefProblem } from "../../domain/session/debrief";
import type { Session } from "../../domain/session/session";
import { type Opened, openProblem } from "../problems/open-problem";
import type { Services } from "../services";

/** A session's problem, as far as it is here. */
export interface SessionProblem extends DebriefProblem {
  readonly file: OpenedFile | null;
  /** Why there is no file. */
  readonly missing: string | null;
}

export interface OpenedFile {
  readonly problem: Problem;
  /** The whole file, for the referee. */
  readonly text: string;
}

/** The problems of a session, in its order. Never throws; one that is not here any more says why. */
export function sessionProblems(session: Session, services: Pick<Services, "library" | "storage">): Promise<readonly SessionProblem[]> {
  return Promise.all(session.plan.problems.map(async (key, i) => asOfSession(await openProblem(key, services), session, i)));
}

function asOfSession(opened: Opened, session: Session, index: number): SessionProblem {
  const key = session.plan.problems[index] ?? "";
  const starter = session.starters?.[index];
  const asked = (session.plan.followUps[index] ?? []).map((question) => ({ question, answer: null }));
  const banked = opened.kind === "problem" ? opened.problem : null;
  const [problem, text] = banked ? [wholeProblem(banked), wholeText(banked)] : [null, null];
  if (!banked || !problem || text === null) {
    const missing = opened.kind === "not-opened" ? opened.message : "Its file is damaged.";
    return { key, title: key, starter: starter ?? "", followUps: asked, declared: NOTHING_DECLARED, file: null, missing };
  }
  return {
    key,
    title: banked.title,
    starter: starter ?? banked.starter,
    followUps: [...problem.follow_ups, ...asked],
    declared: { bruteForce: declaredOrder(problem, "brute_force"), optimal: declaredOrder(problem, "optimal") },
    file: { problem, text },
    missing: null,
  };
}

const NOTHING_DECLARED = { bruteForce: null, optimal: null } as const;
