import type { SessionEvent, SessionPlan } from "./session";
import { type StepId, STEPS } from "./steps";

/** Milliseconds spent in each step. */
export type StepTimes = Readonly<Record<StepId, number>>;

/** A problem's part of the session's time. Milliseconds. */
export const shareMs = ({ minutes, problems }: Pick<SessionPlan, "minutes" | "problems">): number => (minutes * 60_000) / problems.length;

/**
 * For each problem, the time in each of its steps while it was in view, up to `until` (milliseconds since the start).
 * Pauses are left out; time with the page hidden or closed is not, since the clock went on.
 */
export function stepTimes(problems: number, events: readonly SessionEvent[], until: number): readonly StepTimes[] {
  const times = Array.from({ length: problems }, noTime);
  const steps = Array.from({ length: problems }, (): StepId => "understand");
  let [view, since, counting] = [0, 0, true];
  const count = (at: number): void => {
    const here = times[view];
    const step = steps[view];
    if (counting && here && step) here[step] += Math.max(0, Math.min(at, until) - Math.min(since, until));
    since = at;
  };
  for (const event of events) {
    switch (event.kind) {
      case "open":
        count(event.at);
        view = event.problem;
        break;
      case "step":
        count(event.at);
        steps[event.problem] = event.step;
        break;
      case "paused":
      case "end":
        count(event.at);
        counting = false;
        break;
      case "resumed":
        count(event.at);
        counting = true;
    }
  }
  count(until);
  return times;
}

/** Milliseconds spent on a problem, all steps together. */
export const totalMs = (times: StepTimes): number => STEPS.reduce((sum, { id }) => sum + times[id], 0);

export const noTime = (): Record<StepId, number> => ({ understand: 0, examples: 0, "brute-force": 0, optimise: 0, implement: 0, test: 0 });
