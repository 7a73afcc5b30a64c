import { Text } from "@mantine/core";
import { codeTimeMs } from "../../../domain/attempts/attempts";
import { likelyCause } from "../../../domain/judging/likely-cause";
import { durationText } from "../../../domain/judging/outcome-text";
import { firstFailure, type Report } from "../../../domain/judging/verdict";
import { safetyOf } from "../../../domain/judging/safety";
import { useWorkspace } from "../workspace-context";
import type { TrialKind } from "../workspace-store";
import classes from "./console.module.css";
import { Hint } from "./hint";
import { SolvedIn } from "../clock/solved-in";
import { GrowthButton } from "../growth/growth-button";
import { SafetyBadges } from "./safety-badges";

interface VerdictProps {
  readonly kind: TrialKind;
  readonly report: Extract<Report, { kind: "judged" }>;
}

/** The verdict, how many cases passed, and which one decided. */
export function Verdict({ kind, report: { verdict, cases, passed, total } }: VerdictProps) {
  const { problem, rules } = useWorkspace();
  const good = verdict === "Accepted";
  const failure = firstFailure(cases);
  // The first failure says its own below.
  const cause = likelyCause(cases);
  const time = codeTimeMs(cases);
  const safety = kind === "submit" ? safetyOf(problem.field, cases) : null;
  return (
    <div role="status">
      <p className={classes.verdict} data-look={good ? "good" : "bad"} data-verdict={verdict}>
        {kind === "run" && good ? "All of these pass" : verdict}
      </p>
      {safety && <SafetyBadges safety={safety} />}
      <Text size="sm" c="dimmed">
        {passed} of {total} cases passed
        {failure && !safety && `; fails on: ${failure.label || `case ${failure.index + 1}`}`}
        {time > 0 && ` · ${durationText(time)} in your code`}
      </Text>
      {kind === "submit" && good && rules.practice && <SolvedIn />}
      {kind === "submit" && good && rules.help && <GrowthButton />}
      {cause && cause.on !== failure && <Hint about={`Case ${cases.indexOf(cause.on) + 1}: `}>{cause.hint}</Hint>}
    </div>
  );
}
