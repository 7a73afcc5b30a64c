import { Badge, Group, Text } from "@mantine/core";
import { topicName } from "../domain/catalogue/filter";
import type { Problem } from "../domain/problem/problem-file";
import { DifficultyText } from "./difficulty-text";

/** What is said of a problem below its title: difficulty, minutes, topics. */
export function ProblemFacts({
  difficulty,
  minutes,
  topics,
  mt = 0,
}: Readonly<Pick<Problem, "difficulty" | "minutes">> & { readonly topics: readonly string[]; readonly mt?: number }) {
  return (
    <Group gap="xs" mt={mt} mb="md">
      <Text size="sm">
        <DifficultyText difficulty={difficulty} />
      </Text>
      <Text size="sm" c="dimmed">
        {minutes} minutes
      </Text>
      {topics.map((topic) => (
        <Badge key={topic} variant="default" size="sm" tt="none" fw={400}>
          {topicName(topic)}
        </Badge>
      ))}
    </Group>
  );
}
