import { Textarea, TextInput } from "@mantine/core";
import { useChange, useFault, useField } from "../maker-context";
import classes from "../maker.module.css";
import { Section } from "../section";

/** What a problem can do without. */
export function MoreSection() {
  const [hints, editorial, timeLimit, banned] = [useField("hints"), useField("editorial"), useField("timeLimit"), useField("banned")];
  const change = useChange();
  return (
    <Section title="More" hint="All of it may stay as it is.">
      <Textarea
        label="Hints"
        description="Markdown. They are shown one at a time; a line of three dashes separates them."
        data-path="hints"
        autosize
        minRows={2}
        maxRows={12}
        value={hints}
        onChange={({ currentTarget }) => change({ hints: currentTarget.value })}
      />
      <Textarea
        label="Editorial"
        description="Markdown. Opens once the candidate's code is Accepted, with the reference solution."
        data-path="editorial"
        autosize
        minRows={2}
        maxRows={16}
        value={editorial}
        onChange={({ currentTarget }) => change({ editorial: currentTarget.value })}
      />
      <div className={classes.row}>
        <TextInput
          label="Time limit of a case"
          description="Seconds; at least ten times the reference's time."
          data-path="timeLimit"
          value={timeLimit}
          error={useFault("timeLimit")}
          onChange={({ currentTarget }) => change({ timeLimit: currentTarget.value })}
        />
        <TextInput
          label="Not to be used"
          description="Names, separated by commas."
          placeholder="sorted, numpy.linalg.inv"
          data-path="banned"
          value={banned}
          onChange={({ currentTarget }) => change({ banned: currentTarget.value })}
        />
      </div>
    </Section>
  );
}
