import { Button, Group, Select, Switch, Text } from "@mantine/core";
import { sameData } from "../../../domain/same-data";
import { PRACTICE, REAL_ROOM } from "../../../domain/session/options";
import type { SessionOptions } from "../../../domain/session/session";
import classes from "./lobby.module.css";

interface OptionFieldsProps {
  readonly options: SessionOptions;
  readonly onChange: (options: SessionOptions) => void;
  /** Whether somebody else is to be held to them. */
  readonly forOther?: boolean;
}

/** By which rules: two sets of them to begin with, and each for itself. */
export function OptionFields({ options, onChange, forOther = false }: OptionFieldsProps) {
  const change = (part: Partial<SessionOptions>): void => onChange({ ...options, ...part });
  const preset = (name: string, rules: SessionOptions) => {
    // Whether the voice is recorded has nothing to do with the room.
    const chosen = { ...rules, voice: options.voice };
    const here = sameData(options, chosen);
    return (
      <Button size="compact-sm" variant={here ? "light" : "default"} aria-pressed={here} onClick={() => onChange(chosen)}>
        {name}
      </Button>
    );
  };
  return (
    <fieldset className={classes.options}>
      <legend>Rules</legend>
      <Group gap="xs" mb="sm">
        {preset("As in the real room", REAL_ROOM)}
        {preset("Timed practice", PRACTICE)}
        <Text size="sm" c="dimmed">
          or each for itself:
        </Text>
      </Group>
      <div className={classes.switches}>
        <Switch
          label="Mock interview"
          description="No pause; hints, editorial, notes and history stay shut"
          checked={options.mock}
          onChange={({ currentTarget }) => change({ mock: currentTarget.checked })}
        />
        <Switch
          label="Blind"
          description="Difficulty and topics stay hidden"
          checked={options.blind}
          onChange={({ currentTarget }) => change({ blind: currentTarget.checked })}
        />
        <Switch
          label="Suggestions while typing"
          description="The editor completes words"
          checked={options.completion}
          onChange={({ currentTarget }) => change({ completion: currentTarget.checked })}
        />
        <Switch
          label="No runs"
          description="Nothing is judged before the end"
          checked={options.noRun}
          onChange={({ currentTarget }) => change({ noRun: currentTarget.checked })}
        />
        <Switch
          label={forOther ? "Ask for their voice" : "Record my voice"}
          description={forOther ? "They may refuse; kept on their machine alone" : "With the microphone, kept on this machine alone"}
          checked={options.voice}
          onChange={({ currentTarget }) => change({ voice: currentTarget.checked })}
        />
        <Select
          label="When the time is over"
          allowDeselect={false}
          value={options.atEnd}
          onChange={(value) => change({ atEnd: value === "freeze" ? "freeze" : "submit" })}
          data={[
            { value: "submit", label: "Submit the code as it stands" },
            { value: "freeze", label: "Freeze it, judge nothing" },
          ]}
        />
      </div>
    </fieldset>
  );
}
