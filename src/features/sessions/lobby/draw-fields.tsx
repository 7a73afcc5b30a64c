import { Input, SegmentedControl, Select } from "@mantine/core";
import { useMemo } from "react";
import { DIFFICULTY_CHOICES, FIELD_CHOICES, topicChoices } from "../../../domain/catalogue/choices";
import type { DrawWishes } from "../../../domain/session/draw";
import { useEnvironment } from "../../../state/environment";
import classes from "./lobby.module.css";

interface DrawFieldsProps {
  readonly wishes: DrawWishes;
  readonly onChange: (wishes: DrawWishes) => void;
}

/** How many are drawn, and what from. */
export function DrawFields({ wishes, onChange }: DrawFieldsProps) {
  const { summaries } = useEnvironment().services.library;
  const topics = useMemo(() => topicChoices(summaries), [summaries]);
  const change = (part: Partial<DrawWishes>): void => onChange({ ...wishes, ...part });
  return (
    <div className={classes.draw}>
      <Input.Wrapper label="How many" labelElement="div" labelProps={{ id: "session-count" }}>
        <div>
          <SegmentedControl
            aria-labelledby="session-count"
            value={String(wishes.count)}
            onChange={(value) => change({ count: value === "1" ? 1 : 2 })}
            data={["1", "2"]}
          />
        </div>
      </Input.Wrapper>
      <Select
        label="Field"
        allowDeselect={false}
        value={wishes.field}
        onChange={(value) => change({ field: (value ?? "any") as DrawWishes["field"] })}
        data={FIELD_CHOICES}
      />
      <Select
        label="Topic"
        placeholder="Any topic"
        clearable
        searchable
        data={topics}
        value={wishes.topics[0] ?? null}
        onChange={(topic) => change({ topics: topic ? [topic] : [] })}
      />
      <Select
        label="Difficulty"
        allowDeselect={false}
        value={wishes.difficulty}
        onChange={(value) => change({ difficulty: (value ?? "any") as DrawWishes["difficulty"] })}
        data={DIFFICULTY_CHOICES}
      />
    </div>
  );
}
