import { Anchor, Table, Text } from "@mantine/core";
import { IconCircleCheckFilled, IconCircleDashed, IconProgress } from "@tabler/icons-react";
import { memo } from "react";
import { Link } from "react-router";
import { topicName } from "../../domain/catalogue/filter";
import type { ProblemSummary } from "../../domain/problem/bank";
import type { ProblemStatus } from "../../domain/progress/progress";
import { DifficultyText } from "../../ui/difficulty-text";
import classes from "./catalogue.module.css";

interface ProblemRowProps {
  readonly problem: ProblemSummary;
  readonly status: ProblemStatus;
}

export const ProblemRow = memo(function ProblemRow({ problem, status }: ProblemRowProps) {
  return (
    <Table.Tr className={classes.row}>
      <Table.Td className={classes.status}>
        <StatusIcon status={status} />
      </Table.Td>
      <Table.Td>
        <Anchor component={Link} to={`/problem/${problem.id}`} className={classes.title} underline="never">
          {problem.title}
        </Anchor>
        <Text component="span" className={classes.narrowOnly} size="xs">
          <DifficultyText difficulty={problem.difficulty} />
        </Text>
      </Table.Td>
      <Table.Td className={classes.difficulty}>
        <DifficultyText difficulty={problem.difficulty} />
      </Table.Td>
      <Table.Td className={classes.topics}>
        <Text size="sm" c="dimmed">
          {problem.topics.map(topicName).join(", ")}
        </Text>
      </Table.Td>
      <Table.Td className={classes.minutes}>{problem.minutes}</Table.Td>
    </Table.Tr>
  );
});

export function StatusIcon({ status }: { readonly status: ProblemStatus }) {
  switch (status) {
    case "solved":
      return <IconCircleCheckFilled size={18} color="var(--mantine-color-teal-6)" aria-label="Solved" />;
    case "attempted":
      return <IconProgress size={18} color="var(--mantine-color-yellow-7)" aria-label="Attempted" />;
    case "new":
      return <IconCircleDashed size={18} color="var(--mantine-color-gray-5)" aria-label="Not begun" />;
  }
}
