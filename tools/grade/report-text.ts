import type { JudgedCase, Shown } from "../../src/domain/judging/outcome";
import { durationText } from "../../src/domain/judging/outcome-text";
import type { Graded } from "./graded";

/** A grading for people. */
export function reportText({ verdict, passed, total, ms, safe, firstFailure }: Graded, failure: JudgedCase | undefined): string {
  const lines = [`${verdict}: ${passed} of ${total} cases passed in ${durationText(ms)}`];
  if (safe !== null) lines.push(safe ? "Numerically safe" : "Correct on ordinary input, but not numerically safe");
  if (firstFailure) {
    const where = firstFailure.case === null ? "" : `case ${firstFailure.case} (${firstFailure.label}): `;
    const line = firstFailure.line === undefined ? "" : ` (line ${firstFailure.line})`;
    lines.push(`${where}${firstFailure.message}${line}`);
    if (firstFailure.hint !== undefined) lines.push(firstFailure.hint);
  }
  if (failure?.outcome.kind === "wrong") lines.push(...shown("expected", failure.outcome.expected), ...shown("got", failure.outcome.actual));
  if (failure && "output" in failure.outcome && failure.outcome.output) lines.push("printed:", indented(failure.outcome.output));
  return lines.join("\n");
}

const shown = (name: string, value: Shown | undefined): string[] => (value ? [`${name}:`, indented(value.text)] : []);
const indented = (text: string): string => text.trimEnd().replace(/^/gm, "  ");
