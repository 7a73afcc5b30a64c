import type { Moment } from "./replay";
import type { Session, SessionEvent, SessionTrial } from "./session";

/** What is still to be done about one problem's code after the end. */
export type Final =
  | { readonly kind: "judge"; readonly problem: number; readonly code: string }
  /** It was submitted as it stands: the verdict is known. */
  | { readonly kind: "known"; readonly problem: number; readonly trial: SessionTrial };

interface Ended {
  readonly session: Pick<Session, "end" | "plan">;
  readonly events: readonly SessionEvent[];
  readonly moment: Moment;
  readonly starters: readonly string[];
}

/**
 * The problems whose code is still to be judged because the session is over: those that were finished or whose time
 * ran out, unless the code was only to be frozen then, and where something was written.
 */
export function finalsLeft({ session: { end, plan }, events, moment, starters }: Ended): readonly Final[] {
  if (end === null || end.reason === "abandoned" || (end.reason === "time" && plan.options.atEnd === "freeze")) return [];
  return moment.problems.flatMap(({ code }, problem): Final[] => {
    const mine = events.filter((event) => "problem" in event && event.problem === problem);
    const done = mine.some((event) => event.kind === "trial" && event.trial.kind === "final");
    if (done || code === starters[problem]) return [];
    const last = mine.findLast((event) => event.kind === "trial" || event.kind === "edit");
    const known = last?.kind === "trial" && last.trial.kind === "submit" && last.trial.verdict !== "Judge Error" ? last.trial : null;
    return [known ? { kind: "known", problem, trial: { ...known, kind: "final" } } : { kind: "judge", problem, code }];
  });
}
