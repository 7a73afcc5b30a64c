import { verdictText } from "./debrief-text";
import type { SessionEvent } from "./session";
import { STEPS } from "./steps";

/** An instant of a session that is worth going to. */
export interface Mark {
  readonly at: number;
  readonly problem: number | null;
  readonly look: "good" | "bad" | "plain";
  readonly title: string;
}

/** Trials with their verdicts, steps, switches between problems, follow-ups; in the order of time. */
export function marksOf(events: readonly SessionEvent[], titles: readonly string[]): readonly Mark[] {
  return events.flatMap((event): Mark[] => {
    const problem = "problem" in event ? event.problem : null;
    const plain = (title: string): Mark[] => [{ at: event.at, problem, look: "plain", title }];
    switch (event.kind) {
      case "trial":
        return [
          {
            at: event.at,
            problem,
            look: event.trial.verdict === "Accepted" ? "good" : "bad",
            title: `${TRIALS[event.trial.kind]}: ${verdictText(event.trial)}`,
          },
        ];
      case "step":
        return plain(`Step: ${STEPS.find(({ id }) => id === event.step)?.title ?? event.step}`);
      case "open":
        return titles.length > 1 ? plain(`To ${titles[event.problem] ?? "a problem"}`) : [];
      case "follow-up":
        return plain(`Follow-up ${event.index + 1}`);
      case "opened":
        return plain("The page was opened anew");
      case "paused":
      case "resumed":
        return plain(event.kind === "paused" ? "Paused" : "Went on");
      case "end":
        return plain("The end");
      default:
        return [];
    }
  });
}

const TRIALS = { run: "Run", submit: "Submit", final: "Judged at the end" } as const;
