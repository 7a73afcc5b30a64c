import { Text } from "@mantine/core";
import { codeTimeMs } from "../../../domain/attempts/attempts";
import { durationText } from "../../../domain/judging/outcome-text";
import { firstFailure, type Report } from "../../../domain/judging/verdict";
import type { TrialKind } from "../workspace-store";
import classes from "./console.module.css";

interface VerdictProps {
  readonly kind: TrialKind;
  readonly report: Extract<Report, { kind: "judged" }>;
}

/** The verdict, how many cases passed, and which one decided. */
export function Verdict({ kind, report: { verdict, cases, passed, total } }: VerdictProps) {
  const good = verdict === "Accepted";
  const failure = firstFailure(cases);
  const time = codeTimeMs(cases);
  return (
    <div role="status">
      <p className={classes.verdict} data-look={good ? "good" : "bad"} data-verdict={verdict}>
        {kind === "run" && good ? "All of these pass" : verdict}
      </p>
      <Text size="sm" c="dimmed">
        {passed} of {total} cases passed
        {failure && `; fails on: ${failure.label || `case ${failure.index + 1}`}`}
        {time > 0 && ` · ${durationText(time)} in your code`}
      </Text>
    </div>
  );
}
