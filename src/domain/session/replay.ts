import type { Boxes } from "./boxes";
import type { SessionEvent } from "./session";
import type { StepId } from "./steps";

/** What one problem of a session looked like at a moment. */
export interface ProblemMoment {
  readonly code: string;
  readonly step: StepId;
  readonly boxes: Boxes;
  readonly cases: readonly (readonly string[])[];
  /** Indices of the follow-ups shown so far, in that order. */
  readonly followUps: readonly number[];
}

/** What a session looked like at a moment. */
export interface Moment {
  /** The problem in view. */
  readonly problem: number;
  readonly problems: readonly ProblemMoment[];
  readonly paused: boolean;
  readonly ended: boolean;
}

/** The moment before anything happened. `starters`: each problem's code as it began. */
export const firstMoment = (starters: readonly string[]): Moment => ({
  problem: 0,
  problems: starters.map((code) => ({ code, step: "understand", boxes: {}, cases: [], followUps: [] })),
  paused: false,
  ended: false,
});

/** The moment after the events up to `at`, that one included. */
export const momentAt = (starters: readonly string[], events: readonly SessionEvent[], at = Infinity): Moment =>
  events.filter((event) => event.at <= at).reduce(afterEvent, firstMoment(starters));

/** The moment after one more event. */
export function afterEvent(moment: Moment, event: SessionEvent): Moment {
  switch (event.kind) {
    case "open":
      return { ...moment, problem: event.problem };
    case "edit":
      return changed(moment, event.problem, ({ code }) => ({ code: code.slice(0, event.start) + event.text + code.slice(event.end) }));
    case "step":
      return changed(moment, event.problem, () => ({ step: event.step }));
    case "box":
      return changed(moment, event.problem, ({ boxes }) => ({ boxes: { ...boxes, [event.box]: event.text } }));
    case "cases":
      return changed(moment, event.problem, () => ({ cases: event.cases }));
    case "follow-up":
      return changed(moment, event.problem, ({ followUps }) => (followUps.includes(event.index) ? {} : { followUps: [...followUps, event.index] }));
    case "paused":
    case "resumed":
      return { ...moment, paused: event.kind === "paused" };
    case "end":
      return { ...moment, ended: true };
    case "trial":
    case "away":
    case "back":
    case "opened":
    case "voice":
      return moment;
  }
}

function changed(moment: Moment, problem: number, change: (before: ProblemMoment) => Partial<ProblemMoment>): Moment {
  return { ...moment, problems: moment.problems.map((one, i) => (i === problem ? { ...one, ...change(one) } : one)) };
}
