import { useEffect, useState } from "react";
import type { Debrief } from "../../../domain/session/debrief";
import { type Findings, findingsOf, NO_FINDINGS } from "../../../domain/session/findings";
import type { Session } from "../../../domain/session/session";
import { examineCases, examineCode } from "../../../runtime/session/examine";
import type { SessionProblem } from "../../../runtime/session/session-problems";
import { useEnvironment } from "../../../state/environment";
import type { Pending } from "../../../domain/session/debrief-text";

interface Needed {
  readonly session: Session;
  readonly problems: readonly SessionProblem[];
  readonly debrief: Debrief;
  readonly change: (change: (before: Session) => Session) => void;
}

const LOOKING: Pending = { coverage: "looking at what they cover", readability: "looking" };
const NOTHING_TO_READ: Findings["readability"] = null;

export const withFinding =
  (index: number, found: Partial<Findings>) =>
  (session: Session): Session => ({ ...session, findings: findingsOf(session).map((before, i) => (i === index ? { ...before, ...found } : before)) });

/** Looks at code and own cases once a session is over, and keeps what is found with it. Returns what is said meanwhile, problem by problem. */
export function useFindings({ session, problems, debrief, change }: Needed): readonly Pending[] {
  const { python } = useEnvironment().services;
  const [pending, setPending] = useState<readonly Pending[]>(() => problems.map(() => LOOKING));
  const [start] = useState({ session, problems, debrief });
  const over = session.end !== null;
  useEffect(() => {
    if (!over) return;
    let current = true;
    const say = (index: number, said: Partial<Pending>): void => {
      if (current) setPending((before) => before.map((one, i) => (i === index ? { ...one, ...said } : one)));
    };
    const find = (index: number, found: Partial<Findings>): void => void (current && change(withFinding(index, found)));
    const look = async (index: number): Promise<void> => {
      const [problem, report] = [start.problems[index], start.debrief.problems[index]];
      if (!problem || !report) return;
      const before = findingsOf(start.session)[index] ?? NO_FINDINGS;
      if (!before.readability) {
        const code = await examineCode(report.last.code, problem.starter);
        if (code.kind === "failed") say(index, { readability: `the linter could not be loaded (${code.message})` });
        else if (code.found === NOTHING_TO_READ) say(index, { readability: "no code was written" });
        else find(index, { readability: code.found });
      }
      if (before.coverage) return;
      if (!problem.file) return say(index, { coverage: "what they cover cannot be said without the problem" });
      const cases = await examineCases(problem.file.problem, report.record.ownCases, python);
      if (cases.kind === "failed") say(index, { coverage: `what they cover could not be found out (${cases.message})` });
      else find(index, { coverage: cases.found });
    };
    void (async () => {
      for (const index of start.problems.keys()) await look(index);
    })();
    return () => void (current = false);
  }, [over, start, change, python]);
  return pending;
}
