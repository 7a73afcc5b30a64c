import { type CaseOutcome, failed, type JudgedCase, type PythonError } from "./outcome";

export type Verdict =
  | "Accepted"
  | "Wrong Answer"
  | "Runtime Error"
  | "Time Limit Exceeded"
  | "Memory Limit Exceeded"
  | "Output Limit Exceeded"
  | "Syntax Error"
  /** Our fault, never the candidate's. */
  | "Judge Error";

/** How a Run or a Submit ended. `stopped` and `syntax-error` have no verdict over cases. */
export type Report =
  | { readonly kind: "judged"; readonly verdict: Verdict; readonly cases: readonly JudgedCase[]; readonly passed: number; readonly total: number }
  | { readonly kind: "syntax-error"; readonly error: PythonError }
  | { readonly kind: "banned"; readonly name: string; readonly line: number }
  | { readonly kind: "judge-error"; readonly message: string }
  | { readonly kind: "stopped" };

const VERDICTS: Record<CaseOutcome["kind"], Verdict> = {
  passed: "Accepted",
  unjudged: "Accepted",
  "not-run": "Accepted",
  wrong: "Wrong Answer",
  raised: "Runtime Error",
  refused: "Runtime Error",
  crashed: "Runtime Error",
  "time-limit": "Time Limit Exceeded",
  "memory-limit": "Memory Limit Exceeded",
  "output-limit": "Output Limit Exceeded",
  "judge-error": "Judge Error",
  stopped: "Judge Error",
};

/** The first failure in the order of the cases decides; the one to read is the one that counts. */
export function reportOf(cases: readonly JudgedCase[]): Report {
  if (cases.some(({ outcome }) => outcome.kind === "stopped")) return { kind: "stopped" };
  const first = cases.find(({ outcome }) => failed(outcome));
  const passed = cases.filter(({ outcome }) => outcome.kind === "passed").length;
  const verdict = first ? VERDICTS[first.outcome.kind] : "Accepted";
  return { kind: "judged", verdict, cases, passed, total: cases.length };
}

/** The verdict in one word, for every kind of report; null for a run that was stopped. */
export function verdictOf(report: Report): Verdict | null {
  switch (report.kind) {
    case "judged":
      return report.verdict;
    case "syntax-error":
      return "Syntax Error";
    case "banned":
      return "Runtime Error";
    case "judge-error":
      return "Judge Error";
    case "stopped":
      return null;
  }
}

export const firstFailure = (cases: readonly JudgedCase[]): JudgedCase | undefined => cases.find(({ outcome }) => failed(outcome));
