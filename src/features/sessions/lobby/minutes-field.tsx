import { Input, NumberInput, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import classes from "./lobby.module.css";

interface MinutesFieldProps {
  readonly minutes: number;
  readonly onChange: (minutes: number) => void;
}

const USUAL = [45, 60];
const BOUNDS = { min: 5, max: 240 } as const;

/** The length of an interview: one of the two usual ones, or another. */
export function MinutesField({ minutes, onChange }: MinutesFieldProps) {
  const [other, setOther] = useState(!USUAL.includes(minutes));
  const choose = (value: string): void => {
    setOther(value === "other");
    if (value !== "other") onChange(Number(value));
  };
  return (
    <Input.Wrapper label="Minutes" labelElement="div" labelProps={{ id: "session-minutes" }}>
      <div className={classes.minutes}>
        <SegmentedControl
          aria-labelledby="session-minutes"
          value={other ? "other" : String(minutes)}
          onChange={choose}
          data={[...USUAL.map((value) => ({ value: String(value), label: String(value) })), { value: "other", label: "Other" }]}
        />
        {other && (
          <NumberInput
            w="5.5rem"
            aria-label="Other number of minutes"
            {...BOUNDS}
            clampBehavior="strict"
            allowDecimal={false}
            allowNegative={false}
            value={minutes}
            onChange={(value) => typeof value === "number" && value >= BOUNDS.min && onChange(value)}
          />
        )}
      </div>
    </Input.Wrapper>
  );
}
