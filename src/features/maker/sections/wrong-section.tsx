import { ActionIcon, Button, TextInput } from "@mantine/core";
import { IconChevronDown, IconChevronRight, IconPlus, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import type { MakerForm } from "../../../domain/maker/form";
import { CodeField } from "../../../ui/code-editor/code-field";
import { useChange, useFault, useField, useMakerState } from "../maker-context";
import classes from "../maker.module.css";
import { hasFaultWithin } from "../faults";
import { Section } from "../section";

type Wrong = MakerForm["wrong"][number];

/** Plausible mistakes, each of which the cases have to reject. */
export function WrongSection() {
  const wrong = useField("wrong");
  const reference = useField("reference");
  const change = useChange();
  return (
    <Section title="Wrong solutions" hint="Mistakes that a candidate might make. Each that passes all cases shows that one is missing.">
      {wrong.map((solution, i) => (
        <WrongFields
          key={i}
          index={i}
          solution={solution}
          onChange={(next) => change({ wrong: wrong.with(i, next) })}
          onDelete={() => change({ wrong: wrong.toSpliced(i, 1) })}
        />
      ))}
      <Button
        variant="default"
        size="xs"
        style={{ justifySelf: "start" }}
        leftSection={<IconPlus size={14} />}
        onClick={() => change({ wrong: [...wrong, { name: "", code: reference }] })}
      >
        Add a wrong solution
      </Button>
    </Section>
  );
}

interface WrongFieldsProps {
  readonly index: number;
  readonly solution: Wrong;
  readonly onChange: (solution: Wrong) => void;
  readonly onDelete: () => void;
}

function WrongFields({ index, solution, onChange, onDelete }: WrongFieldsProps) {
  const path = `wrong.${index}`;
  const faulty = useMakerState(({ faults }) => hasFaultWithin(faults, path));
  const [nameFault, codeFault] = [useFault(`${path}.name`), useFault(`${path}.code`)];
  const [opened, setOpened] = useState(solution.name === "");
  const open = opened || faulty;
  const name = `Wrong solution ${index + 1}`;
  return (
    <section className={classes.case} aria-label={name} data-path={path} data-error={faulty}>
      <div className={classes.caseHead}>
        <button type="button" className={classes.caseTitle} aria-expanded={open} onClick={() => setOpened(!opened)}>
          {open ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />} <b>{name}</b>
          {solution.name && `: ${solution.name}`}
        </button>
        <ActionIcon variant="subtle" color="gray" aria-label={`Delete ${name.toLowerCase()}`} onClick={onDelete}>
          <IconTrash size={16} />
        </ActionIcon>
      </div>
      {open && (
        <div className={classes.fields}>
          <TextInput
            label="The mistake"
            placeholder="uses the same element twice"
            data-path={`${path}.name`}
            value={solution.name}
            error={nameFault}
            onChange={({ currentTarget }) => onChange({ ...solution, name: currentTarget.value })}
          />
          <CodeField
            label={`Code of wrong solution ${index + 1}`}
            path={`${path}.code`}
            error={codeFault}
            value={solution.code}
            onChange={(code) => onChange({ ...solution, code })}
          />
        </div>
      )}
    </section>
  );
}
