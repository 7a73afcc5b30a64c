import { Text } from "@mantine/core";
import { Markdown } from "../../../ui/markdown";
import classes from "./session.module.css";

/** What the interviewer has asked so far, the latest first. */
export function FollowUps({ questions }: { readonly questions: readonly string[] }) {
  return (
    <section className={classes.followUps} aria-label="The interviewer asks" aria-live="polite">
      {questions.length > 0 && (
        <Text size="xs" fw={600} c="dimmed">
          The interviewer asks
        </Text>
      )}
      {questions.toReversed().map((question, i) => (
        <div key={question} className={classes.question} data-latest={i === 0}>
          <Markdown>{question}</Markdown>
        </div>
      ))}
    </section>
  );
}
