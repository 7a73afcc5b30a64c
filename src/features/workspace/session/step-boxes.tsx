import { Select, Textarea } from "@mantine/core";
import { ORDERS, orderText } from "../../../domain/growth/order";
import type { BoxId } from "../../../domain/session/session";
import type { Step } from "../../../domain/session/steps";
import { useRecording, useRunningSession } from "./session-context";

const LABELS: Readonly<Record<BoxId, string>> = {
  questions: "Clarifying questions",
  examples: "Examples and edge cases",
  bruteForce: "The simplest way",
  statedBefore: "What it costs",
  idea: "The better way",
  statedAfter: "What it will cost",
  tests: "What I checked",
};

const COSTS = ORDERS.map((order) => ({ value: order, label: orderText(order) }));

interface StepBoxesProps {
  readonly step: Step;
  readonly problem: number;
}

/** What is written down in a step, as one talks. */
export function StepBoxes({ step, problem }: StepBoxesProps) {
  const { recorder } = useRunningSession();
  const boxes = useRecording((recording) => recording.boxes[problem]);
  return step.boxes.map((box) =>
    box === "statedBefore" || box === "statedAfter" ? (
      <Select
        key={box}
        size="xs"
        mt={6}
        label={LABELS[box]}
        placeholder="Time, in the input's size"
        data={COSTS}
        value={boxes?.[box] || null}
        clearable
        onChange={(order) => recorder.typed(problem, box, order ?? "")}
        onBlur={() => recorder.settle()}
      />
    ) : (
      <Textarea
        key={box}
        size="xs"
        mt={6}
        label={LABELS[box]}
        autosize
        minRows={2}
        maxRows={10}
        maxLength={5_000}
        value={boxes?.[box] ?? ""}
        onChange={({ currentTarget }) => recorder.typed(problem, box, currentTarget.value)}
        onBlur={() => recorder.settle()}
      />
    ),
  );
}
