import { Button, Stack, Text } from "@mantine/core";
import { useMemo } from "react";
import { wholeProblem } from "../../../domain/problem/whole-problem";
import { noProgress } from "../../../domain/progress/progress";
import { useProgress } from "../../../state/environment";
import { Markdown } from "../../../ui/markdown";
import { useWorkspace } from "../workspace-context";
import classes from "../workspace.module.css";

/** Hints, one at a time. */
export function Hints() {
  const { problem } = useWorkspace();
  const { byProblem, update } = useProgress();
  const { hintsShown } = byProblem.get(problem.id) ?? noProgress(problem.id);
  const hints = useMemo(() => wholeProblem(problem)?.hints ?? [], [problem]);
  return (
    <Stack gap="md" align="stretch">
      {hints.slice(0, hintsShown).map((hint, i) => (
        <section key={i} aria-label={`Hint ${i + 1}`}>
          <h3 className={classes.sampleTitle}>Hint {i + 1}</h3>
          <Markdown>{hint}</Markdown>
        </section>
      ))}
      {hintsShown < hints.length ? (
        <Button
          variant="default"
          style={{ alignSelf: "flex-start" }}
          onClick={() => update(problem.id, (before) => ({ ...before, hintsShown: before.hintsShown + 1 }))}
        >
          {hintsShown === 0 ? `Show a hint (${hints.length} in all)` : `Show hint ${hintsShown + 1} of ${hints.length}`}
        </Button>
      ) : (
        <Text c="dimmed" size="sm">
          {hints.length === 0 ? "This problem has no hints." : "That was the last hint."}
        </Text>
      )}
    </Stack>
  );
}
