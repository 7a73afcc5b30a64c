import { Text, Title } from "@mantine/core";
import { writtenBoxes } from "../../../domain/session/boxes";
import type { FollowUp } from "../../../domain/session/debrief";
import type { Moment } from "../../../domain/session/replay";
import { STEPS } from "../../../domain/session/steps";
import classes from "./replay.module.css";

interface MomentPanelProps {
  readonly moment: Moment;
  readonly titles: readonly string[];
  readonly followUps: readonly FollowUp[];
}

/** What stood beside the code at this moment. */
export function MomentPanel({ moment, titles, followUps }: MomentPanelProps) {
  const problem = moment.problems[moment.problem];
  if (!problem) return null;
  const state = moment.ended ? "over" : moment.paused ? "paused" : null;
  return (
    <section aria-label="At this moment">
      <Title order={2} className={classes.sideTitle}>
        {titles[moment.problem]}
        {state && `, ${state}`}
      </Title>
      <ol className={classes.rail} aria-label="Steps">
        {STEPS.map(({ id, title }) => (
          <li key={id} aria-current={id === problem.step ? "step" : undefined}>
            {title}
          </li>
        ))}
      </ol>
      {writtenBoxes(problem.boxes).map(({ box, title, text }) => (
        <div key={box} className={classes.box}>
          <Text size="xs" c="dimmed">
            {title}
          </Text>
          <p>{text}</p>
        </div>
      ))}
      {problem.cases.length > 0 && (
        <div className={classes.box}>
          <Text size="xs" c="dimmed">
            Own cases
          </Text>
          {problem.cases.map((one, i) => (
            <p key={i} className={classes.ownCase}>
              {one.join(", ")}
            </p>
          ))}
        </div>
      )}
      {problem.followUps.map((index) => (
        <div key={index} className={classes.box}>
          <Text size="xs" c="dimmed">
            Follow-up {index + 1}
          </Text>
          <p>{followUps[index]?.question ?? "not in this copy's problem"}</p>
        </div>
      ))}
    </section>
  );
}
