import { Checkbox, Table, Text } from "@mantine/core";
import { memo } from "react";
import type { Candidate } from "./import-steps";
import classes from "./import.module.css";

interface CandidateTableProps {
  readonly candidates: readonly Candidate[];
  /** By the problems' ids. */
  readonly chosen: ReadonlySet<string>;
  readonly all: boolean;
  readonly onToggle: (id: string) => void;
  readonly onToggleAll: () => void;
}

/** What may be saved, to choose from. */
export function CandidateTable({ candidates, chosen, all, onToggle, onToggleAll }: CandidateTableProps) {
  return (
    <Table verticalSpacing="xs" aria-label="Imported problems">
      <Table.Thead>
        <Table.Tr>
          <Table.Th className={classes.check}>
            <Checkbox size="xs" aria-label="Save all" checked={all} indeterminate={!all && chosen.size > 0} onChange={onToggleAll} />
          </Table.Th>
          <Table.Th>Title</Table.Th>
          <Table.Th className={classes.entry}>Function</Table.Th>
          <Table.Th className={classes.cases}>Cases</Table.Th>
          <Table.Th className={classes.proved}>Proved</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {candidates.map((candidate) => (
          <CandidateRow key={candidate.file.problem.id} candidate={candidate} checked={chosen.has(candidate.file.problem.id)} onToggle={onToggle} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

interface CandidateRowProps {
  readonly candidate: Candidate;
  readonly checked: boolean;
  readonly onToggle: (id: string) => void;
}

/** Drawn again only when its own box changes: a file may hold a thousand. */
const CandidateRow = memo(function CandidateRow({ candidate: { file, notes, proved, standing }, checked, onToggle }: CandidateRowProps) {
  const { id, title, entry, cases } = file.problem;
  const samples = cases.filter(({ hidden }) => !hidden).length;
  const remarks = [...STANDINGS[standing.kind], ...notes];
  return (
    <Table.Tr>
      <Table.Td className={classes.check}>
        <input type="checkbox" className={classes.box} aria-label={`Save ${title}`} checked={checked} onChange={() => onToggle(id)} />
      </Table.Td>
      <Table.Td>
        <Text size="sm" fw={500} className={classes.title}>
          {title}
        </Text>
        {remarks.map((remark) => (
          <Text key={remark} size="xs" c="dimmed" className={classes.why}>
            {remark}
          </Text>
        ))}
      </Table.Td>
      <Table.Td className={classes.entry}>
        <code>{entry}</code>
      </Table.Td>
      <Table.Td className={classes.cases} title={`${samples} shown, ${cases.length - samples} hidden`}>
        {cases.length}
      </Table.Td>
      <Table.Td className={classes.proved}>{proved ? "Yes" : "No"}</Table.Td>
    </Table.Tr>
  );
});

const STANDINGS: Readonly<Record<Candidate["standing"]["kind"], readonly string[]>> = {
  new: [],
  here: ["Already among your problems."],
  older: ["Replaces the one you imported before; your drafts and attempts stay."],
};
