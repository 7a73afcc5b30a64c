import { Table, Text, Title } from "@mantine/core";
import { whoRated } from "../../../domain/session/debrief-markdown";
import type { Score, ScorePart } from "../../../domain/session/score";
import type { Session } from "../../../domain/session/session";
import classes from "./debrief.module.css";

interface ScoreTableProps {
  readonly score: Score;
  readonly session: Session;
}

/** The score, with each part, where it comes from, and its rule. */
export function ScoreTable({ score, session }: ScoreTableProps) {
  return (
    <section aria-labelledby="score-title" className={classes.section}>
      <Title order={2} id="score-title">
        Score: {Math.round(score.points)} of {Math.round(score.known)}
      </Title>
      {score.known < 99.5 && (
        <Text size="sm" c="dimmed">
          Out of what is known;{" "}
          {score.parts
            .filter(({ points }) => points === null)
            .map(({ title }) => title.toLowerCase())
            .join(", ")}{" "}
          is still open.
        </Text>
      )}
      <div className={classes.scroller}>
        <Table aria-label="Parts of the score" className={classes.score} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Part</Table.Th>
              <Table.Th className={classes.number}>Points</Table.Th>
              <Table.Th className={classes.number}>Of</Table.Th>
              <Table.Th className={classes.source}>From</Table.Th>
              <Table.Th className={classes.rule}>How</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {score.parts.map((part) => (
              <Table.Tr key={part.id}>
                <Table.Td>{part.title}</Table.Td>
                <Table.Td className={classes.number}>{pointsText(part)}</Table.Td>
                <Table.Td className={classes.number}>{part.most}</Table.Td>
                <Table.Td className={classes.source}>{part.source === "rated" ? whoRated(session) : "the record"}</Table.Td>
                <Table.Td className={classes.rule}>{part.rule}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </section>
  );
}

function pointsText({ points, source }: ScorePart): string {
  if (points !== null) return points.toFixed(1);
  return source === "rated" ? "not yet rated" : "not known";
}
