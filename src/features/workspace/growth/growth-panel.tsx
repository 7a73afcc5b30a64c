import { Button, Group, Loader, SegmentedControl, Text } from "@mantine/core";
import { IconPlayerStopFilled, IconRefresh } from "@tabler/icons-react";
import { useState } from "react";
import { useStore } from "zustand";
import { besideReference, type Grown, type SolutionId } from "../../../domain/growth/survey";
import type { Surveyed, SurveyProgress } from "../../../runtime/growth/survey-here";
import { TextWithCode } from "../../../ui/text-with-code";
import { useWorkspace } from "../workspace-context";
import { GrowthChart } from "./growth-chart";
import { GrowthTable } from "./growth-table";
import classes from "./growth.module.css";

export type Quantity = "lines" | "time";

/** How the accepted solution's work grows with its input: in a sentence, as a chart and as figures. */
export function GrowthPanel() {
  const { growth } = useWorkspace();
  const { accepted, survey } = useStore(growth);
  const { measure, stop } = growth.getState();
  if (accepted === null) return <Text size="sm">How a solution grows is measured once it is Accepted.</Text>;
  switch (survey.status) {
    case "none":
      return (
        <div>
          <Text size="sm" mb="xs">
            Your accepted code is run at growing sizes, beside the problem&apos;s own solutions. It takes up to about twenty seconds; you can work on meanwhile.
          </Text>
          <Button size="compact-sm" onClick={() => void measure()}>
            Measure
          </Button>
        </div>
      );
    case "running":
      return <Running progress={survey} onStop={stop} />;
    case "done":
      return <Done surveyed={survey.surveyed} onAgain={() => void measure()} />;
  }
}

const BEING_MEASURED: Record<SolutionId, string> = { yours: "your code", reference: "the reference", "brute-force": "the brute force" };

function Running({ progress: { id, size, grown }, onStop }: { readonly progress: SurveyProgress; readonly onStop: () => void }) {
  return (
    <div>
      <Group gap="xs" mb="xs">
        <Loader size="xs" aria-hidden />
        <Text size="sm" role="status">
          Measuring {BEING_MEASURED[id]}
        </Text>
        <Text size="sm" c="dimmed" className={classes.size}>
          {size !== null && `size ${size.toLocaleString("en")} done`}
        </Text>
        <Button size="compact-xs" color="red" variant="light" leftSection={<IconPlayerStopFilled size={12} />} onClick={onStop}>
          Stop measuring
        </Button>
      </Group>
      {grown.length > 0 && <Measured grown={grown} />}
    </div>
  );
}

function Done({ surveyed, onAgain }: { readonly surveyed: Surveyed; readonly onAgain: () => void }) {
  switch (surveyed.kind) {
    case "no-generator":
      return (
        <Text size="sm" role="status">
          This problem has no generator, so there are no inputs of growing size to measure your code on. Its author can add one in the problem&apos;s editor.
        </Text>
      );
    case "failed":
      return (
        <Ended text={`Your code could not be measured: ${surveyed.message}.`} onAgain={onAgain}>
          {null}
        </Ended>
      );
    case "stopped":
      return (
        <Ended text={surveyed.grown.length > 0 ? "Stopped; this was measured before." : "Stopped."} onAgain={onAgain}>
          {surveyed.grown.length > 0 && <Measured grown={surveyed.grown} />}
        </Ended>
      );
    case "surveyed":
      return (
        <Ended text={null} onAgain={onAgain}>
          <Measured grown={surveyed.grown} />
        </Ended>
      );
  }
}

function Ended({ text, onAgain, children }: { readonly text: string | null; readonly onAgain: () => void; readonly children: React.ReactNode }) {
  return (
    <div>
      {text !== null && (
        <Text size="sm" role="status" mb="xs">
          {text}
        </Text>
      )}
      {children}
      <Button size="compact-xs" variant="default" leftSection={<IconRefresh size={12} />} mt="xs" onClick={onAgain}>
        Measure again
      </Button>
    </div>
  );
}

const ABOUT: Record<Quantity, string> = {
  lines: "Lines are counted and come out the same on every run. What a built-in such as `sorted` does inside is counted by its elements.",
  time: "Each mark is the median of five runs on this machine, and its bar reaches from the shortest to the longest.",
};

function Measured({ grown }: { readonly grown: readonly Grown[] }) {
  const [quantity, setQuantity] = useState<Quantity>("lines");
  const [yours] = grown;
  if (!yours) return null;
  const beside = besideReference(yours.conclusion, grown.find(({ id }) => id === "reference")?.conclusion);
  return (
    <>
      <div role="status">
        <Text fw={600}>
          <TextWithCode>{yours.conclusion.text}</TextWithCode>
        </Text>
        {beside !== null && <Text size="sm">{beside}</Text>}
      </div>
      <SegmentedControl
        size="xs"
        mt="xs"
        aria-label="What is drawn"
        value={quantity}
        onChange={(value) => setQuantity(value as Quantity)}
        data={[
          { value: "lines", label: "Executed lines" },
          { value: "time", label: "Time" },
        ]}
      />
      <GrowthChart grown={grown} quantity={quantity} />
      <Text size="xs" c="dimmed" mb="xs">
        <TextWithCode>{ABOUT[quantity]}</TextWithCode>
      </Text>
      <GrowthTable grown={grown} />
    </>
  );
}
