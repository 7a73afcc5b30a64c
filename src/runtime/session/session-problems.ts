import { declaredOrder } from "../../domain/growth/grown-problem";
import type { BankedProblem } from "../../domain/problem/bank";
import { openedOwnProblem, OWN_PREFIX } from "../../domain/problem/own-problem";
import { type Problem, readProblem } from "../../domain/problem/problem-file";
import { wholeProblem, wholeText } from "../../domain/problem/whole-problem";
import type { DebriefProblem } from "../../domain/session/debrief";
import type { Session } from "../../domain/session/session";
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
  return Promise.all(session.plan.problems.map(async (key, i) => asOfSession(await found(key, services), session, i)));
}

type Found = { readonly kind: "file"; readonly banked: BankedProblem } | { readonly kind: "missing"; readonly message: string };

async function found(key: string, { library, storage }: Pick<Services, "library" | "storage">): Promise<Found> {
  if (key.startsWith(OWN_PREFIX)) {
    const row = await storage.ownProblem(key.slice(OWN_PREFIX.length));
    const read = row ? readProblem(row.text) : null;
    if (!row || read?.kind !== "problem") return { kind: "missing", message: "it is not among the problems of your own any more" };
    return { kind: "file", banked: openedOwnProblem(read.file, row.id) };
  }
  const fetched = await library.fetch(key);
  if (fetched.kind === "problem") return { kind: "file", banked: fetched.problem };
  return { kind: "missing", message: fetched.kind === "unknown" ? "it is not in this copy's bank" : fetched.message };
}

function asOfSession(found: Found, session: Session, index: number): SessionProblem {
  const key = session.plan.problems[index] ?? "";
  const starter = session.starters?.[index];
  const asked = (session.plan.followUps[index] ?? []).map((question) => ({ question, answer: null }));
  const banked = found.kind === "file" ? found.banked : null;
  const [problem, text] = banked ? [wholeProblem(banked), wholeText(banked)] : [null, null];
  if (!banked || !problem || text === null) {
    const missing = found.kind === "missing" ? found.message : "its file is damaged";
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
