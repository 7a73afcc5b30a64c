import { Button, Stack, Text } from "@mantine/core";
import { useMemo } from "react";
import { wholeProblem } from "../../../domain/problem/whole-problem";
import { mayReadEditorial, noProgress } from "../../../domain/progress/progress";
import { useEnvironment, useProgress } from "../../../state/environment";
import { CodeBlock } from "../../../ui/code-block";
import { Markdown } from "../../../ui/markdown";
import { useWorkspace } from "../workspace-context";
import classes from "../workspace.module.css";

/** The reasoning and the solutions, for those who solved the problem or gave up. */
export function Editorial() {
  const { problem } = useWorkspace();
  const { services } = useEnvironment();
  const { byProblem, update } = useProgress();
  const whole = useMemo(() => wholeProblem(problem), [problem]);
  if (!mayReadEditorial(byProblem.get(problem.id) ?? noProgress(problem.id))) {
    return (
      <Stack align="flex-start" gap="sm">
        <Text>The editorial and the reference solutions open once your code is Accepted.</Text>
        <Button variant="default" onClick={() => update(problem.id, (before) => ({ ...before, gaveUpAt: services.now() }))}>
          Give up and show them
        </Button>
      </Stack>
    );
  }
  return (
    <article>
      <Markdown>{whole?.editorial ?? ""}</Markdown>
      {whole?.solutions.map(({ name, code, time, space }) => (
        <section key={name} className={classes.sample}>
          <h3 className={classes.sampleTitle}>{solutionTitle(name)}</h3>
          <Text size="sm" c="dimmed" mb={4}>
            {[time && `${time} time`, space && `${space} space`].filter(Boolean).join(", ")}
          </Text>
          <CodeBlock mb="0.5rem">{code.trimEnd()}</CodeBlock>
        </section>
      ))}
    </article>
  );
}

const solutionTitle = (name: string): string =>
  name.slice(0, 1).toUpperCase() + name.slice(1).replaceAll("_", " ").replace("leetcode", "LeetCode").replace("numpy", "NumPy");
