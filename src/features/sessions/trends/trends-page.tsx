import { Anchor, Button, Table, Text, Title } from "@mantine/core";
import { Link } from "react-router";
import type { PartId } from "../../../domain/session/score";
import { STEPS } from "../../../domain/session/steps";
import type { TrendPoint } from "../../../domain/session/trend";
import { useEnvironment } from "../../../state/environment";
import { Instant } from "../../../ui/instant";
import { Notice } from "../../../ui/notice";
import { Page } from "../../../ui/page";
import { LoadingSession } from "../session-notice";
import { TrendChart } from "./trend-chart";
import classes from "./trends.module.css";
import { useTrends } from "./use-trends";

/** How it goes over sessions. */
export function TrendsPage() {
  const points = useTrends();
  if (points === null) return <LoadingSession />;
  if (points.length === 0) {
    return (
      <Notice
        title="There is no finished session yet"
        action={
          <Button component={Link} to="/sessions">
            Sessions
          </Button>
        }
      >
        After the first one this page shows score, parts and times, session by session.
      </Notice>
    );
  }
  return (
    <Page width="72rem">
      <Title order={1}>Trends</Title>
      <Text size="sm" c="dimmed">
        Sessions recorded here that are over, the earliest first. A score is of what is known: rate communication in the debrief to complete it.
      </Text>
      <Anchor component={Link} to="/sessions" size="sm">
        Sessions
      </Anchor>
      <Charts points={points} />
      <div className={classes.scroller} tabIndex={0} role="region" aria-label="Sessions in a table">
        <SessionTable points={points} />
      </div>
    </Page>
  );
}

const PARTS: readonly (readonly [PartId, string])[] = [
  ["communication", "Communication"],
  ["correctness", "Correctness"],
  ["edge-cases", "Edge cases"],
  ["complexity", "Complexity"],
  ["testing", "Testing"],
  ["readability", "Readability"],
  ["time", "Time"],
];

function Charts({ points }: { readonly points: readonly TrendPoint[] }) {
  const minutes = points.map(({ firstCodeMinutes }) => firstCodeMinutes);
  return (
    <div className={classes.charts}>
      <TrendChart title="Score" values={points.map(({ score }) => score)} most={100} unit="points" />
      <TrendChart title="First code after" values={minutes} most={Math.max(10, ...minutes.map((value) => value ?? 0))} unit="minutes" />
      {PARTS.map(([part, title]) => (
        <TrendChart key={part} title={title} values={points.map(({ parts }) => percent(parts[part]))} most={100} unit="%" />
      ))}
    </div>
  );
}

const percent = (share: number | null): number | null => (share === null ? null : 100 * share);

function SessionTable({ points }: { readonly points: readonly TrendPoint[] }) {
  const { now } = useEnvironment().services;
  return (
    <Table aria-label="Sessions" className={classes.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>When</Table.Th>
          <Table.Th>Problems</Table.Th>
          <Table.Th>Verdicts</Table.Th>
          <Table.Th className={classes.number}>Score</Table.Th>
          <Table.Th className={classes.number}>First code</Table.Th>
          {STEPS.map(({ id, title }) => (
            <Table.Th key={id} className={classes.number}>
              {title}
            </Table.Th>
          ))}
          <Table.Th>Worst mistake</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {points.map((point) => (
          <Table.Tr key={point.id}>
            <Table.Td className={classes.when}>
              <Anchor component={Link} to={`/session/${point.id}/debrief`} size="sm">
                <Instant at={point.startedAt} now={now()} />
              </Anchor>
            </Table.Td>
            <Table.Td>{point.title}</Table.Td>
            <Table.Td>{point.verdicts.join(", ")}</Table.Td>
            <Table.Td className={classes.number}>{point.score === null ? "–" : Math.round(point.score)}</Table.Td>
            <Table.Td className={classes.number}>{point.firstCodeMinutes === null ? "–" : `${point.firstCodeMinutes.toFixed(1)} min`}</Table.Td>
            {STEPS.map(({ id }) => (
              <Table.Td key={id} className={classes.number}>
                {point.steps === null ? "–" : `${Math.round(100 * point.steps[id])} %`}
              </Table.Td>
            ))}
            <Table.Td>{point.worst ?? "–"}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
