import { resultOf } from "../../domain/attempts/attempts";
import { safetyOf } from "../../domain/judging/safety";
import { type Verdict, verdictOf } from "../../domain/judging/verdict";
import type { BankedProblem } from "../../domain/problem/bank";
import { wholeText } from "../../domain/problem/whole-problem";
import type { SessionTrial } from "../../domain/session/session";
import { Courtroom, type RunReport } from "../judging/courtroom";
import type { Services } from "../services";

interface Judged {
  /** Null where judging was stopped. */
  readonly trial: SessionTrial | null;
  readonly verdict: Verdict | null;
}

/** Judges a session's code after its end, and puts it into the problem's history as any Submit. */
export async function judgeFinal(
  problem: BankedProblem,
  code: string,
  { python, storage }: Pick<Services, "python" | "storage">,
  signal: AbortSignal,
): Promise<Judged> {
  const courtroom = new Courtroom(python, wholeText(problem) ?? "");
  const report = await courtroom
    .submit(code, { signal, onCase: () => undefined })
    .catch((error: unknown) => ({ kind: "judge-error", message: (error as Error).message }) as const);
  courtroom.dispose();
  if (report.kind === "stopped") return { trial: null, verdict: null };
  await storage.addTrial({ problemId: problem.id, kind: "submit", code, result: resultOf(report) });
  return { trial: trialOf("final", problem, report), verdict: verdictOf(report) };
}

/** What a session keeps of a report; null for one that was stopped, or that never began. */
export function trialOf(kind: SessionTrial["kind"], { field }: Pick<BankedProblem, "field">, report: RunReport): SessionTrial | null {
  const result = resultOf(report);
  if (result === null) return null;
  const safety = kind !== "run" && report.kind === "judged" ? safetyOf(field, report.cases) : null;
  return { kind, ...result, safe: safety && safety.kind === "safe" };
}
