import { Title } from "@mantine/core";
import type { DebriefProblem } from "../../../domain/session/debrief";
import { goneText } from "../../../domain/clock/countdown";
import type { SessionEvent } from "../../../domain/session/session";
import { Markdown } from "../../../ui/markdown";
import classes from "./debrief.module.css";

interface FollowUpsProps {
  readonly problem: DebriefProblem;
  readonly index: number;
  readonly events: readonly SessionEvent[];
}

/** What an interviewer asks next, when it was asked, and what a good answer says. */
export function FollowUps({ problem: { followUps, title }, index, events }: FollowUpsProps) {
  if (followUps.length === 0) return null;
  const shownAt = (which: number): number | undefined =>
    events.find((event) => event.kind === "follow-up" && event.problem === index && event.index === which)?.at;
  return (
    <section aria-label={`Follow-ups of ${title}`}>
      <Title order={3}>Follow-ups</Title>
      <ol className={classes.followUps}>
        {followUps.map(({ question, answer }, i) => (
          <li key={i}>
            <Markdown>{question}</Markdown>
            <p className={classes.when}>{shownText(shownAt(i))}</p>
            {answer !== null && (
              <details>
                <summary>A good answer</summary>
                <Markdown>{answer}</Markdown>
              </details>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

const shownText = (at: number | undefined): string => (at === undefined ? "Not shown in the session" : `Shown at ${goneText(at)}`);
