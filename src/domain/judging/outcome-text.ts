import { assertNever } from "../assert-never";
import type { CaseOutcome } from "./outcome";

/** One case's outcome in a word or two. */
export const OUTCOME_NAMES: Record<CaseOutcome["kind"], string> = {
  passed: "passed",
  wrong: "wrong answer",
  unjudged: "ran",
  raised: "runtime error",
  refused: "could not be judged",
  "memory-limit": "memory limit exceeded",
  "output-limit": "output limit exceeded",
  "time-limit": "time limit exceeded",
  crashed: "the interpreter ended",
  "judge-error": "judge error",
  stopped: "stopped",
  "not-run": "not run",
};

/** Why a case ended as it did, in a sentence for the candidate; null where the values speak for themselves. */
export function explainOutcome(outcome: CaseOutcome): string | null {
  switch (outcome.kind) {
    case "passed":
    case "unjudged":
      return null;
    case "wrong":
    case "refused":
      return outcome.message;
    case "raised":
      return outcome.message ?? outcome.error.message;
    case "memory-limit":
      return `The code asked for more than ${outcome.limitMb ?? "its share of"} MiB of memory.`;
    case "output-limit":
      return `The code printed more than ${outcome.limitKb ?? "the allowed number of"} KiB; the start and the end were kept.`;
    case "time-limit":
      return `No answer within ${secondsText(outcome.limitMs)}. An endless loop, or an algorithm that is too slow for this size.`;
    case "crashed":
      return `The interpreter ended under the code (${outcome.message}). Most often this is recursion through C that never stops, or os._exit.`;
    case "judge-error":
      return `The judge had a fault, which is ours and not yours: ${outcome.message}`;
    case "stopped":
      return "Stopped by you.";
    case "not-run":
      return `Not run: ${outcome.reason}.`;
    default:
      return assertNever(outcome);
  }
}

/** `2.0 s`. */
export const secondsText = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

/** `0.4 ms`, `13 ms`, `1.2 s`: time that the candidate's code took. */
export function durationText(ms: number): string {
  if (ms >= 1000) return secondsText(ms);
  return ms >= 10 ? `${Math.round(ms)} ms` : `${ms.toFixed(1)} ms`;
}
