import { Input, SegmentedControl, Select } from "@mantine/core";
import { useMemo } from "react";
import { topicCounts, topicName } from "../../../domain/catalogue/filter";
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
  const topics = useMemo(() => topicCounts(summaries).map(({ topic, count }) => ({ value: topic, label: `${topicName(topic)} (${count})` })), [summaries]);
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
        data={[
          { value: "any", label: "Any field" },
          { value: "ml", label: "Machine learning" },
          { value: "algorithms", label: "Algorithms" },
        ]}
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
        data={[
          { value: "any", label: "Any difficulty" },
          { value: "easy", label: "Easy" },
          { value: "medium", label: "Medium" },
          { value: "hard", label: "Hard" },
        ]}
      />
    </div>
  );
}
