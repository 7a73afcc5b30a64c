import { Checkbox, Select, TextInput } from "@mantine/core";
import type { MakerForm } from "../../../domain/maker/form";
import { CodeField } from "../../../ui/code-editor/code-field";
import { useChange, useFault, useField } from "../maker-context";
import classes from "../maker.module.css";
import { Section } from "../section";
import checkerTemplate from "./checker-template.py?raw";

type Kind = MakerForm["compare"]["kind"];

const KINDS: { readonly value: Kind; readonly label: string }[] = [
  { value: "exact", label: "Equal" },
  { value: "float", label: "Equal within a tolerance" },
  { value: "unordered", label: "In any order" },
  { value: "unordered_nested", label: "In any order, at every level" },
  { value: "any_of", label: "One of several, listed as the expected output" },
  { value: "checker", label: "Decided by a Python function" },
];

/** When an answer is right. */
export function AnswersSection() {
  const [compare, checker] = [useField("compare"), useField("checker")];
  const change = useChange();
  const set = (part: Partial<MakerForm["compare"]>): void => change({ compare: { ...compare, ...part } });
  const choose = (kind: Kind): void => {
    change({ compare: { ...compare, kind }, ...(kind === "checker" && checker === "" && { checker: checkerTemplate }) });
  };
  const [rtol, atol, checkerFault] = [useFault("compare.rtol"), useFault("compare.atol"), useFault("checker")];
  return (
    <Section title="Comparing answers" hint="Tuples and arrays count as lists of the same values; True is never 1.">
      <Select
        label="An answer is right when it is"
        data={KINDS}
        allowDeselect={false}
        value={compare.kind}
        onChange={(value) => value && choose(value as Kind)}
      />
      {compare.kind !== "exact" && compare.kind !== "checker" && (
        <div className={classes.row}>
          <TextInput
            label="Relative tolerance"
            data-path="compare.rtol"
            value={compare.rtol}
            error={rtol}
            onChange={({ currentTarget }) => set({ rtol: currentTarget.value })}
          />
          <TextInput
            label="Absolute tolerance"
            data-path="compare.atol"
            value={compare.atol}
            error={atol}
            onChange={({ currentTarget }) => set({ atol: currentTarget.value })}
          />
        </div>
      )}
      {compare.kind === "checker" ? (
        <CodeField
          label="Checker"
          description="check(args, expected, actual) returns True, or a sentence that says what is wrong."
          path="checker"
          error={checkerFault}
          value={checker}
          onChange={(value) => change({ checker: value })}
        />
      ) : (
        <Checkbox
          label="Strict: the type has to be the same too"
          checked={compare.strict}
          onChange={({ currentTarget }) => set({ strict: currentTarget.checked })}
        />
      )}
    </Section>
  );
}
