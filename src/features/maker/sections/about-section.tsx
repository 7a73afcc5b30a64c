import { NumberInput, Select, TagsInput, Textarea, TextInput } from "@mantine/core";
import { useMemo } from "react";
import { topicCounts } from "../../../domain/catalogue/filter";
import type { Difficulty } from "../../../domain/problem/problem-file";
import { useEnvironment } from "../../../state/environment";
import { useChange, useFault, useField } from "../maker-context";
import classes from "../maker.module.css";
import { Section } from "../section";

/** What the problem is called and what it asks. */
export function AboutSection() {
  const change = useChange();
  const [title, statement, difficulty] = [useField("title"), useField("statement"), useField("difficulty")];
  const minutes = useField("minutes");
  return (
    <Section title="Problem">
      <TextInput
        label="Title"
        data-path="title"
        value={title}
        error={useFault("title")}
        onChange={({ currentTarget }) => change({ title: currentTarget.value })}
      />
      <div className={classes.row}>
        <Select
          label="Difficulty"
          data={DIFFICULTIES}
          allowDeselect={false}
          value={difficulty}
          onChange={(value) => value && change({ difficulty: value as Difficulty })}
        />
        <NumberInput
          label="Minutes"
          data-path="minutes"
          min={1}
          max={600}
          allowDecimal={false}
          value={minutes}
          error={useFault("minutes")}
          onChange={(value) => change({ minutes: Number(value) })}
        />
        <Topics />
      </div>
      <Textarea
        label="Statement"
        description="Markdown, with formulas between dollars. The samples are shown below it by themselves."
        data-path="statement"
        autosize
        minRows={8}
        maxRows={24}
        value={statement}
        error={useFault("statement")}
        onChange={({ currentTarget }) => change({ statement: currentTarget.value })}
      />
    </Section>
  );
}

const DIFFICULTIES = [
  { value: "easy", label: "Easy" },
  { value: "medium", label: "Medium" },
  { value: "hard", label: "Hard" },
];

function Topics() {
  const { summaries } = useEnvironment().services.library;
  const known = useMemo(() => topicCounts(summaries).map(({ topic }) => topic), [summaries]);
  const topics = useField("topics");
  const change = useChange();
  return (
    <TagsInput
      label="Topics"
      data={known}
      value={topics}
      onChange={(value) => change({ topics: value.map((topic) => topic.trim().toLowerCase().replaceAll(/\s+/g, "-")) })}
    />
  );
}
