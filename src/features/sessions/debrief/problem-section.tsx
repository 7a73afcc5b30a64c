import { Anchor, Group, Text, Title } from "@mantine/core";
import { Link } from "react-router";
import { routeOf } from "../../../domain/problem/own-problem";
import type { ProblemDebrief } from "../../../domain/session/debrief";
import { type Boxes as WrittenDown, writtenBoxes } from "../../../domain/session/boxes";
import { factsOf, NOT_LOOKED_AT, type Fact, type Pending } from "../../../domain/session/debrief-text";
import type { Session, SessionEvent } from "../../../domain/session/session";
import type { SessionProblem } from "../../../runtime/session/session-problems";
import { CodeBlock } from "../../../ui/code-block";
import classes from "./debrief.module.css";
import { FollowUps } from "./follow-ups";
import { MeasureGrowth } from "./measure-growth";
import { StepsTable } from "./steps-table";
import { withFinding } from "./use-findings";

interface ProblemSectionProps {
  readonly debrief: ProblemDebrief;
  readonly index: number;
  readonly events: readonly SessionEvent[];
  readonly source: SessionProblem | undefined;
  readonly pending: Pending | undefined;
  readonly change: (change: (before: Session) => Session) => void;
}

/** One problem of a session: figures, steps, what was written down, follow-ups, the code at the end. */
export function ProblemSection({ debrief, index, events, source, pending, change }: ProblemSectionProps) {
  const { problem, steps, last } = debrief;
  const facts = factsOf(debrief, pending ?? NOT_LOOKED_AT);
  return (
    <section aria-labelledby={`problem-${index}`} className={classes.section}>
      <Title order={2} id={`problem-${index}`}>
        {problem.title}
      </Title>
      {source?.missing ? (
        <Text size="sm" c="dimmed">
          This problem cannot be shown. {source.missing}
        </Text>
      ) : (
        <Group gap="md" className={classes.screenOnly}>
          <Anchor component={Link} to={routeOf(problem.key)} size="sm">
            Practise it; its editorial is there too
          </Anchor>
        </Group>
      )}
      <div className={classes.twoColumns}>
        <dl className={classes.facts} aria-label={`Figures of ${problem.title}`}>
          {facts.map((fact) => (
            <FactRow key={fact.name} fact={fact} />
          ))}
        </dl>
        <StepsTable steps={steps} label={`Time per step in ${problem.title}`} />
      </div>
      {source?.file && debrief.deciding?.verdict === "Accepted" && (
        <MeasureGrowth
          growth={debrief.findings.growth}
          problem={source.file.problem}
          code={last.code}
          onMeasured={(growth) => change(withFinding(index, { growth }))}
        />
      )}
      <Boxes boxes={last.boxes} />
      <FollowUps problem={problem} index={index} events={events} />
      <details className={classes.details}>
        <summary>The code at the end</summary>
        <CodeBlock label={`Code of ${problem.title} at the end`} mt="0.5rem" mb="0.5rem">
          {last.code.trimEnd()}
        </CodeBlock>
      </details>
    </section>
  );
}

function FactRow({ fact: { name, value, items = [] } }: { readonly fact: Fact }) {
  return (
    <div className={classes.fact}>
      <dt>{name}</dt>
      <dd>
        {items.length === 0 ? (
          value
        ) : (
          <details>
            <summary>{value}</summary>
            <ul>
              {items.map((item, i) => (
                <li key={i}>{item}</li>
              ))}
            </ul>
          </details>
        )}
      </dd>
    </div>
  );
}

function Boxes({ boxes }: { readonly boxes: WrittenDown }) {
  const written = writtenBoxes(boxes);
  if (written.length === 0) {
    return (
      <Text size="sm" c="dimmed" mt="sm">
        Nothing was written down beside the code.
      </Text>
    );
  }
  return (
    <dl className={classes.boxes} aria-label="Written down">
      {written.map(({ box, title, text }) => (
        <div key={box}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
