import { ActionIcon, Button, Checkbox, NumberInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import type { Round } from "../../../domain/maker/form";
import { CodeField } from "../../../ui/code-editor/code-field";
import { useChange, useFault, useField } from "../maker-context";
import classes from "../maker.module.css";
import { Section } from "../section";

/** Hidden cases that a function writes. */
export function GeneratedSection() {
  const [generator, rounds, params] = [useField("generator"), useField("rounds"), useField("params")];
  const fault = useFault("generator");
  const change = useChange();
  const used = generator !== "" || rounds.length > 0;
  const begin = (): void =>
    change({ generator: exampleFor(params.map(({ name }) => name || "value")), rounds: [{ count: 5, size: 10, seed: 1, large: false }] });
  return (
    <Section title="Generated cases" hint="A Python function that writes hidden cases, the same ones for the same seed.">
      {used && (
        <>
          <CodeField
            label="Generator"
            description={`generate(seed, size) returns a tuple with the arguments: (${params.map(({ name }) => name).join(", ")}).`}
            path="generator"
            error={fault}
            value={generator}
            onChange={(value) => change({ generator: value })}
          />
          {rounds.map((round, i) => (
            <RoundFields
              key={i}
              index={i}
              round={round}
              onChange={(next) => change({ rounds: rounds.with(i, next) })}
              onDelete={() => change(rounds.length === 1 ? { rounds: [], generator: "" } : { rounds: rounds.toSpliced(i, 1) })}
            />
          ))}
        </>
      )}
      <Button
        variant="default"
        size="xs"
        style={{ justifySelf: "start" }}
        leftSection={<IconPlus size={14} />}
        onClick={() => (used ? change({ rounds: [...rounds, { count: 1, size: 1000, seed: 100 * rounds.length + 1, large: true }] }) : begin())}
      >
        Add generated cases
      </Button>
    </Section>
  );
}

interface RoundFieldsProps {
  readonly index: number;
  readonly round: Round;
  readonly onChange: (round: Round) => void;
  readonly onDelete: () => void;
}

function RoundFields({ index, round, onChange, onDelete }: RoundFieldsProps) {
  const path = `rounds.${index}`;
  return (
    <section className={classes.case} aria-label={`Generated cases ${index + 1}`} data-path={path}>
      <div className={classes.row}>
        <NumberInput
          label="How many"
          min={1}
          max={500}
          allowDecimal={false}
          data-path={`${path}.count`}
          value={round.count}
          error={useFault(`${path}.count`)}
          onChange={(value) => onChange({ ...round, count: Number(value) })}
        />
        <NumberInput
          label="Size"
          min={0}
          allowDecimal={false}
          data-path={`${path}.size`}
          value={round.size}
          error={useFault(`${path}.size`)}
          onChange={(value) => onChange({ ...round, size: Number(value) })}
        />
        <NumberInput label="First seed" min={0} allowDecimal={false} value={round.seed} onChange={(value) => onChange({ ...round, seed: Number(value) })} />
      </div>
      <div className={classes.caseHead}>
        <Checkbox
          flex={1}
          mt="xs"
          label="Large: made anew when judged, and not part of the file"
          checked={round.large}
          onChange={({ currentTarget }) => onChange({ ...round, large: currentTarget.checked })}
        />
        <ActionIcon variant="subtle" color="gray" aria-label={`Delete generated cases ${index + 1}`} onClick={onDelete}>
          <IconTrash size={16} />
        </ActionIcon>
      </div>
    </section>
  );
}

/** A first generator for these parameters. */
function exampleFor(names: readonly string[]): string {
  const [first = "values", ...others] = names;
  const values = [`    ${first} = [rng.randint(-100, 100) for _ in range(size)]`, ...others.map((name) => `    ${name} = rng.randint(-100, 100)`)];
  return `import random\n\n\ndef generate(seed, size):\n    rng = random.Random(seed)\n${values.join("\n")}\n    return (${[first, ...others].join(", ")},)\n`;
}
