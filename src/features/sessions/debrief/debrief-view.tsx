import { Alert, Anchor, Text, Title } from "@mantine/core";
import { useEffect, useMemo, useRef } from "react";
import { Link } from "react-router";
import { debriefOf } from "../../../domain/session/debrief";
import { findingsOf } from "../../../domain/session/findings";
import { goneText } from "../../../domain/clock/countdown";
import { scoreOf } from "../../../domain/session/score";
import type { Session } from "../../../domain/session/session";
import { useEnvironment } from "../../../state/environment";
import { Instant } from "../../../ui/instant";
import { Page } from "../../../ui/page";
import { usePageTitle } from "../../../ui/use-page-title";
import type { RecordedSession } from "../use-recorded-session";
import { Actions } from "./actions";
import { preparedForPrint } from "./prepared-for-print";
import { ProblemSection } from "./problem-section";
import { Ratings } from "./ratings";
import { ScoreTable } from "./score-table";
import { useFindings } from "./use-findings";

interface DebriefViewProps {
  readonly recorded: RecordedSession;
  readonly change: (change: (before: Session) => Session) => void;
  readonly deleteVoice: () => Promise<void>;
}

export function DebriefView({ recorded, change, deleteVoice }: DebriefViewProps) {
  const { session, events, problems } = recorded;
  const { now } = useEnvironment().services;
  const debrief = useMemo(() => debriefOf(session, events, problems, findingsOf(session)), [session, events, problems]);
  const score = useMemo(() => scoreOf(session, debrief), [session, debrief]);
  const pending = useFindings({ session, problems, debrief, change });
  const title = `Debrief: ${problems.map((problem) => problem.title).join(" and ")}`;
  usePageTitle(title);
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => (page.current ? preparedForPrint(page.current) : undefined), []);
  return (
    <Page width="62rem" ref={page}>
      <article>
        <Title order={1}>{title}</Title>
        <Text size="sm" c="dimmed" mb="xs">
          <Instant at={session.startedAt} now={now()} /> · {goneText(debrief.workedMs)} of {session.plan.minutes} minutes
          {debrief.awayMs > 0 && `, ${goneText(debrief.awayMs)} of it away from the page`}
          {debrief.pausedMs > 0 && ` · ${goneText(debrief.pausedMs)} paused`}
          {debrief.reopened > 0 && ` · reopened ${debrief.reopened === 1 ? "once" : `${debrief.reopened} times`}`} · {modeText(session)}
        </Text>
        <Actions recorded={recorded} debrief={debrief} score={score} pending={pending} deleteVoice={deleteVoice} />
        <Caveats session={session} recorded={debrief.recorded} />
        <ScoreTable score={score} session={session} />
        {debrief.problems.map((problem, i) => (
          <ProblemSection key={problem.problem.key} debrief={problem} index={i} events={events} source={problems[i]} pending={pending[i]} change={change} />
        ))}
        <Ratings session={session} change={change} />
      </article>
    </Page>
  );
}

function modeText({ plan: { options }, end }: Session): string {
  const how = [options.mock ? "mock interview" : "practice", options.noRun && "nothing was run before the end"].filter(Boolean).join(", ");
  if (!end) return `${how}, still under way`;
  return `${how}, ${end.reason === "finished" ? "finished before the time was over" : end.reason === "time" ? "ended when the time was over" : "abandoned"}`;
}

function Caveats({ session, recorded }: { readonly session: Session; readonly recorded: boolean }) {
  return (
    <>
      {session.end === null && (
        <Alert variant="default" mb="md" title="This session is still under way">
          What stands here is as of its last event.{" "}
          <Anchor component={Link} to={`/session/${session.id}`}>
            Back to it
          </Anchor>
        </Alert>
      )}
      {!recorded && (
        <Alert variant="default" mb="md" title="Nothing of what happened was kept">
          The record is empty or damaged, so there is nothing to add up. You can still rate it.
        </Alert>
      )}
      {session.origin === "file" && (
        <Alert variant="default" mb="md" title="From a file">
          Times and verdicts are what the candidate&apos;s browser recorded. What own cases cover and what the linter finds was found out here. The ratings are
          yours to give.
        </Alert>
      )}
    </>
  );
}
