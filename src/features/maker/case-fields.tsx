import { ActionIcon, Select, Text, Textarea, TextInput } from "@mantine/core";
import { IconChevronDown, IconChevronRight, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import type { TypedCase } from "../../domain/maker/form";
import { hasFaultWithin } from "./faults";
import { useFault, useField, useMakerState } from "./maker-context";
import classes from "./maker.module.css";

interface CaseFieldsProps {
  readonly path: string;
  readonly name: string;
  readonly value: TypedCase;
  readonly isSample: boolean;
  readonly onChange: (value: TypedCase) => void;
  readonly onDelete: () => void;
}

/** One typed case: a line with what is in it, and the fields when it is open. */
export function CaseFields({ path, name, value, isSample, onChange, onDelete }: CaseFieldsProps) {
  const faulty = useMakerState(({ faults }) => hasFaultWithin(faults, path));
  const fault = useFault(path);
  const output = useMakerState(({ outputs }) => outputs.get(value));
  // A new case is open; one that was there before is a line until it is wanted, or wrong.
  const [opened, setOpened] = useState(isSample || value.args.every((text) => text === ""));
  const open = opened || faulty;
  return (
    <section className={classes.case} aria-label={name} data-path={path} data-error={faulty}>
      <div className={classes.caseHead}>
        <button type="button" className={classes.caseTitle} aria-expanded={open} onClick={() => setOpened(!opened)}>
          {open ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />} <b>{name}</b>
          {value.label && `: ${value.label}`} {!open && <span className={classes.output}>{summary(value, output)}</span>}
        </button>
        <ActionIcon variant="subtle" color="gray" aria-label={`Delete ${name.toLowerCase()}`} onClick={onDelete}>
          <IconTrash size={16} />
        </ActionIcon>
      </div>
      {open && <OpenCase path={path} value={value} isSample={isSample} output={output} onChange={onChange} />}
      {fault && (
        <Text size="xs" c="var(--mantine-color-error)" mt={4}>
          {fault}
        </Text>
      )}
    </section>
  );
}

const summary = ({ args }: TypedCase, output: string | undefined): string => args.join(", ").slice(0, 200) + (output ? ` → ${output.slice(0, 100)}` : "");

interface OpenCaseProps {
  readonly path: string;
  readonly value: TypedCase;
  readonly isSample: boolean;
  readonly output: string | undefined;
  readonly onChange: (value: TypedCase) => void;
}

function OpenCase({ path, value, isSample, output, onChange }: OpenCaseProps) {
  const params = useField("params");
  return (
    <div className={classes.fields}>
      {params.map(({ name, type }, i) => (
        <Literal
          key={i}
          label={name || `parameter ${i + 1}`}
          hint={type}
          path={`${path}.args.${i}`}
          value={value.args[i] ?? ""}
          onChange={(text) => onChange({ ...value, args: params.map((_, k) => (k === i ? text : (value.args[k] ?? ""))) })}
        />
      ))}
      <div>
        <Literal
          label="Expected output"
          hint="may stay empty: the reference gives it; or for an error: raises ValueError"
          path={`${path}.expected`}
          value={value.expected}
          onChange={(expected) => onChange({ ...value, expected })}
        />
        {output !== undefined && value.expected.trim() === "" && (
          <p className={classes.output} title={output}>
            → {output}
          </p>
        )}
      </div>
      {isSample ? (
        <TextInput
          label="Note"
          description="Explains the sample; Markdown."
          value={value.note}
          onChange={({ currentTarget }) => onChange({ ...value, note: currentTarget.value })}
        />
      ) : (
        <div className={classes.row}>
          <TextInput
            label="Label"
            placeholder="one element"
            value={value.label}
            onChange={({ currentTarget }) => onChange({ ...value, label: currentTarget.value })}
          />
          <Select
            label="Kind"
            data={TAGS}
            allowDeselect={false}
            value={value.tag}
            onChange={(tag) => tag && onChange({ ...value, tag: tag as TypedCase["tag"] })}
          />
        </div>
      )}
    </div>
  );
}

const TAGS = [
  { value: "basic", label: "Basic" },
  { value: "edge", label: "Edge: empty, extreme" },
  { value: "stability", label: "Stability: overflow, cancellation" },
  { value: "scale", label: "Scale: large" },
];

interface LiteralProps {
  readonly label: string;
  readonly hint: string;
  readonly path: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Literal({ label, hint, path, value, onChange }: LiteralProps) {
  return (
    <Textarea
      label={
        <>
          {label}{" "}
          <Text span size="xs" c="dimmed">
            {hint}
          </Text>
        </>
      }
      aria-label={label}
      data-path={path}
      autosize
      minRows={1}
      maxRows={10}
      spellCheck={false}
      classNames={{ input: classes.literal ?? "" }}
      value={value}
      error={useFault(path)}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
