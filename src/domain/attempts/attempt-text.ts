import { linesText } from "../count-text";
import { durationText } from "../judging/outcome-text";
import { orderText } from "../growth/order";
import type { Attempt, AttemptKind } from "../records/records";

/** How an attempt came into the list. */
export const KIND_NAMES: Record<AttemptKind, string> = { run: "Run", submit: "Submit", "set-aside": "Set aside", "from-link": "From a link" };

/** What is said of it first. */
export function headingOf({ kind, result }: Attempt): string {
  if (result === null) return kind === "run" || kind === "submit" ? "Not judged" : KIND_NAMES[kind];
  return kind === "run" && result.verdict === "Accepted" ? "Passed" : result.verdict;
}

/** `Submit · 21 of 24 cases passed · 3.4 ms · grows as O(n)`, as far as it applies; `12 lines` of code that was never judged. */
export function detailOf({ kind, result, code, times = 1, growth }: Attempt): string {
  if (kind === "set-aside" || kind === "from-link") return linesText(code);
  const parts = [times > 1 ? `${KIND_NAMES[kind]}, ${times} times` : KIND_NAMES[kind]];
  if (result && result.total > 0) parts.push(`${result.passed} of ${result.total} cases passed`, durationText(result.ms));
  if (growth?.order) parts.push(`grows as ${orderText(growth.order)}`);
  return parts.join(" · ");
}

interface MarkdownParts {
  readonly title: string;
  readonly statement: string;
  readonly attempt: Attempt;
  /** The instant as its reader writes it. */
  readonly when: string;
}

/** An attempt as a Markdown file: statement, code, verdict. */
export function attemptMarkdown({ title, statement, attempt, when }: MarkdownParts): string {
  const fence = "`".repeat(Math.max(3, 1 + longestRun(attempt.code, "`")));
  const verdict = attempt.result === null ? headingOf(attempt) : `**${headingOf(attempt)}** · ${detailOf(attempt)}`;
  return (
    [`# ${title}`, statement.trim(), "## Code", `${fence}python\n${attempt.code.trimEnd()}\n${fence}`, "## Verdict", `${verdict}, ${when}`].join("\n\n") + "\n"
  );
}

function longestRun(text: string, letter: string): number {
  let longest = 0;
  let current = 0;
  for (const one of text) {
    current = one === letter ? current + 1 : 0;
    longest = Math.max(longest, current);
  }
  return longest;
}

/** `two-sum-2026-03-01-1405.py`; an own problem's key has a slash in it, which no file name may have. */
export const attemptFileName = (problemId: string, stamp: string, extension: "py" | "md"): string =>
  `${problemId.replaceAll(/[^a-z0-9-]+/gi, "-")}-${stamp}.${extension}`;
