import { Table } from "@mantine/core";
import type { StepTime } from "../../../domain/session/debrief";
import { goneText } from "../../../domain/clock/countdown";
import classes from "./debrief.module.css";

interface StepsTableProps {
  readonly steps: readonly StepTime[];
  readonly label: string;
}

/** Time per step beside the suggestion; the bars share one scale. */
export function StepsTable({ steps, label }: StepsTableProps) {
  const longest = Math.max(1, ...steps.map(({ ms, suggestedMs }) => Math.max(ms, suggestedMs)));
  const width = (ms: number): string => `${(100 * ms) / longest}%`;
  return (
    <Table aria-label={label} className={classes.steps} verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Step</Table.Th>
          <Table.Th className={classes.number}>Time</Table.Th>
          <Table.Th className={classes.number}>Suggested</Table.Th>
          <Table.Th className={classes.bars} aria-hidden="true" />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {steps.map(({ step, title, ms, suggestedMs }) => (
          <Table.Tr key={step}>
            <Table.Td>{title}</Table.Td>
            <Table.Td className={classes.number}>{goneText(ms)}</Table.Td>
            <Table.Td className={classes.number}>{goneText(suggestedMs)}</Table.Td>
            <Table.Td className={classes.bars} aria-hidden="true">
              <div className={classes.bar} style={{ inlineSize: width(ms) }} />
              <div className={classes.suggested} style={{ insetInlineStart: width(suggestedMs) }} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
