import { Button, CopyButton, Group, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import type { JudgedCase, Shown } from "../../../domain/judging/outcome";
import { durationText, explainOutcome, OUTCOME_NAMES } from "../../../domain/judging/outcome-text";
import type { ShownCase } from "../../../domain/judging/referee";
import { MarkedText } from "../../../ui/marked-text";
import { TextWithCode } from "../../../ui/text-with-code";
import { useWorkspace } from "../workspace-context";
import classes from "./console.module.css";
import { ErrorView } from "./error-view";
import { Hint } from "./hint";

interface CaseDetailProps {
  readonly judged: JudgedCase;
  readonly number: number;
}

/** One case in full. A hidden one shows its label first, and its values on request. */
export function CaseDetail({ judged, number }: CaseDetailProps) {
  const { outcome, label, hidden } = judged;
  const [open, setOpen] = useState(!hidden);
  const message = explainOutcome(outcome);
  return (
    <section aria-label={`Case ${number}`}>
      <Text size="sm" fw={600}>
        Case {number}
        {label && `: ${label}`}{" "}
        <Text span size="sm" c="dimmed" fw={400}>
          {OUTCOME_NAMES[outcome.kind]}
          {"ms" in outcome && ` · ${durationText(outcome.ms)}`}
        </Text>
      </Text>
      {message !== null && outcome.kind !== "raised" && (
        <Text size="sm" mt={4} data-testid="message">
          {message}
        </Text>
      )}
      {outcome.kind === "wrong" && outcome.hint !== undefined && <Hint>{outcome.hint}</Hint>}
      {outcome.kind === "raised" && <ErrorView error={outcome.error} message={outcome.message} />}
      {open ? (
        <CaseValues judged={judged} />
      ) : (
        <Button mt="xs" size="compact-xs" variant="default" onClick={() => setOpen(true)}>
          Show the hidden case
        </Button>
      )}
      {"output" in outcome && outcome.output !== "" && (
        <Values
          rows={[
            [
              "Printed",
              <pre className={classes.value} tabIndex={0}>
                {outcome.output}
              </pre>,
            ],
          ]}
        />
      )}
      {"notes" in outcome &&
        outcome.notes.map((note) => (
          <Text key={note} size="sm" c="dimmed" mt={4}>
            Note: <TextWithCode>{note}</TextWithCode>
          </Text>
        ))}
    </section>
  );
}

function CaseValues({ judged: { index, outcome } }: { readonly judged: JudgedCase }) {
  const { courtroom, store, problem } = useWorkspace();
  const [shown, setShown] = useState<ShownCase | string | null>(null);
  const [full, setFull] = useState(false);
  useEffect(() => {
    let current = true;
    void courtroom.show(index, full).then((answer) => current && setShown(answer.kind === "ok" ? answer.value : answer.message));
    return () => void (current = false);
  }, [courtroom, index, full]);
  if (shown === null) return null;
  if (typeof shown === "string") return <Text size="sm">The case cannot be shown: {shown}</Text>;
  const compared = "expected" in outcome || "actual" in outcome ? outcome : null;
  const expected = full ? shown.expected : (compared?.expected ?? shown.expected);
  const rows: [string, React.ReactNode][] = shown.input.map(({ name, text }) => [
    name,
    <pre className={classes.value} tabIndex={0}>
      {text}
    </pre>,
  ]);
  if (expected) rows.push(["Expected", <Value shown={expected} color="var(--mark-expected)" />]);
  if (compared?.actual) rows.push([outcome.kind === "unjudged" ? "Result" : "Yours", <Value shown={compared.actual} color="var(--mark-actual)" />]);
  const abridged = shown.input.some(({ complete }) => !complete) || expected?.complete === false;
  const addToOwn = async (): Promise<void> => {
    const answer = await courtroom.literals(index);
    if (answer.kind !== "ok") return;
    const { ownCases, setOwnCases, showTab } = store.getState();
    setOwnCases([...ownCases, answer.value.texts]);
    showTab("own");
  };
  return (
    <>
      <Values rows={rows} />
      <Group gap="xs" mt="xs">
        <CopyButton value={shown.call}>
          {({ copied, copy }) => (
            <Button size="compact-xs" variant="default" onClick={copy}>
              {copied ? "Copied" : "Copy as a call"}
            </Button>
          )}
        </CopyButton>
        {index < problem.samples.length ? null : (
          <Button size="compact-xs" variant="default" onClick={() => void addToOwn()}>
            Add to my cases
          </Button>
        )}
        {abridged && !full && (
          <Button size="compact-xs" variant="default" onClick={() => setFull(true)}>
            Show all of it
          </Button>
        )}
      </Group>
    </>
  );
}

function Values({ rows }: { readonly rows: readonly (readonly [string, React.ReactNode])[] }) {
  return (
    <dl className={classes.values}>
      {rows.map(([name, value]) => (
        <div key={name} style={{ display: "contents" }}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const Value = ({ shown: { text, mark }, color }: { readonly shown: Shown; readonly color: string }) => (
  <MarkedText text={text} mark={mark} className={classes.value} color={color} />
);
