import { CloseButton, Group, Select, Table, Text, TextInput, Title } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useDeferredValue, useMemo, useState } from "react";
import { DIFFICULTY_CHOICES, FIELD_CHOICES, topicChoices } from "../../domain/catalogue/choices";
import { type CatalogueFilter, filterProblems, NO_FILTER } from "../../domain/catalogue/filter";
import type { Difficulty, Field } from "../../domain/problem/problem-file";
import { type ProblemStatus, statusOf } from "../../domain/progress/progress";
import { hasNumpy } from "../../runtime/python/has-numpy";
import { useEnvironment, useProgress } from "../../state/environment";
import { BackupReminder } from "./backup-reminder";
import { CatalogueFrame } from "./catalogue-frame";
import { CatalogueNav } from "./catalogue-nav";
import classes from "./catalogue.module.css";
import { ProblemRow } from "./problem-row";
import { SessionReminder } from "./session-reminder";

/** All problems, to search and to choose from. */
export function CataloguePage() {
  const { summaries } = useEnvironment().services.library;
  const { byProblem } = useProgress();
  const [filter, setFilter] = useState<CatalogueFilter>(NO_FILTER);
  const settled = useDeferredValue(filter);
  const shown = useMemo(() => filterProblems(summaries, settled, byProblem), [summaries, settled, byProblem]);
  const solved = summaries.filter(({ id }) => statusOf(byProblem.get(id)) === "solved").length;
  return (
    <CatalogueFrame>
      <Group justify="space-between" align="baseline" mb="sm">
        <Title order={1}>Problems</Title>
        <Text c="dimmed" size="sm">
          {solved} of {summaries.length} solved
        </Text>
      </Group>
      <CatalogueNav />
      {!hasNumpy && (
        <Text size="sm" c="var(--text-warn)" mb="sm">
          This copy of Dryrun was built without NumPy: problems that need it are left out, everything else works. Build again with a network to have them.
        </Text>
      )}
      <SessionReminder />
      <BackupReminder />
      <FilterBar filter={filter} onChange={setFilter} />
      <Table className={classes.table} verticalSpacing="xs" highlightOnHover aria-label="Problems">
        <Table.Thead>
          <Table.Tr>
            <Table.Th className={classes.status}>
              <span className={classes.unseen}>Status</span>
            </Table.Th>
            <Table.Th>Title</Table.Th>
            <Table.Th className={classes.difficulty}>Difficulty</Table.Th>
            <Table.Th className={classes.topics}>Topics</Table.Th>
            <Table.Th className={classes.minutes}>Minutes</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((problem) => (
            <ProblemRow key={problem.id} problem={problem} status={statusOf(byProblem.get(problem.id))} />
          ))}
        </Table.Tbody>
      </Table>
      <Text role="status" c="dimmed" size="sm" mt="sm">
        {shown.length === 0 ? "No problem fits. Take a word or a filter away." : `${shown.length} shown`}
      </Text>
    </CatalogueFrame>
  );
}

interface FilterBarProps {
  readonly filter: CatalogueFilter;
  readonly onChange: (filter: CatalogueFilter) => void;
}

function FilterBar({ filter, onChange }: FilterBarProps) {
  const { summaries } = useEnvironment().services.library;
  const topics = useMemo(() => topicChoices(summaries), [summaries]);
  const change = (part: Partial<CatalogueFilter>): void => onChange({ ...filter, ...part });
  const [topic = null] = filter.topics;
  return (
    <div className={classes.filters}>
      <TextInput
        className={classes.search}
        aria-label="Search problems"
        placeholder="Title, topic, LeetCode number"
        leftSection={<IconSearch size={16} />}
        rightSection={filter.search && <CloseButton size="sm" aria-label="Clear the search" onClick={() => change({ search: "" })} />}
        value={filter.search}
        onChange={({ currentTarget }) => change({ search: currentTarget.value })}
      />
      <Select
        aria-label="Field"
        data={FIELD_CHOICES}
        allowDeselect={false}
        value={filter.field}
        onChange={(value) => change({ field: (value ?? "any") as Field | "any" })}
      />
      <Select aria-label="Topic" placeholder="Any topic" clearable data={topics} value={topic} onChange={(value) => change({ topics: value ? [value] : [] })} />
      <Select
        aria-label="Difficulty"
        data={DIFFICULTY_CHOICES}
        allowDeselect={false}
        value={filter.difficulty}
        onChange={(value) => change({ difficulty: (value ?? "any") as Difficulty | "any" })}
      />
      <Select
        aria-label="Status"
        data={STATUSES}
        allowDeselect={false}
        value={filter.status}
        onChange={(value) => change({ status: (value ?? "any") as ProblemStatus | "any" })}
      />
    </div>
  );
}

const STATUSES = [
  { value: "any", label: "Any status" },
  { value: "new", label: "Not begun" },
  { value: "attempted", label: "Attempted" },
  { value: "solved", label: "Solved" },
];
