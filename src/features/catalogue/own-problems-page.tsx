import { Anchor, Button, CloseButton, Group, Table, Text, TextInput, Title } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { Link } from "react-router";
import type { ProblemFile } from "../../domain/problem/problem-file";
import { ownKey } from "../../domain/problem/own-problem";
import { statusOf } from "../../domain/progress/progress";
import { useProgress } from "../../state/environment";
import { OwnShareDialog } from "../../ui/own-share-dialog";
import { CatalogueFrame } from "./catalogue-frame";
import { CatalogueNav } from "./catalogue-nav";
import classes from "./catalogue.module.css";
import { glanceOf } from "./glance";
import { OwnProblemRow } from "./own-problem-row";
import { useOwnProblems } from "./use-own-problems";

/** The problems that are not of the bank. */
export function OwnProblemsPage() {
  const { rows, deleted, remove, undo } = useOwnProblems();
  const { byProblem } = useProgress();
  const [search, setSearch] = useState("");
  const [shared, setShared] = useState<ProblemFile | null>(null);
  const glances = useMemo(() => rows?.map(glanceOf), [rows]);
  const shown = glances?.filter(({ words }) =>
    search
      .toLowerCase()
      .split(/\s+/)
      .every((word) => words.includes(word)),
  );
  return (
    <CatalogueFrame>
      <Group justify="space-between" align="baseline" mb="sm">
        <Title order={1}>Problems</Title>
        <Text c="dimmed" size="sm">
          {rows && rows.length > 0 && `${rows.length} of your own`}
        </Text>
      </Group>
      <CatalogueNav />
      {rows && rows.length > 0 && (
        <TextInput
          mb="sm"
          aria-label="Search my problems"
          placeholder="Search title or topic"
          leftSection={<IconSearch size={16} />}
          rightSection={search && <CloseButton size="sm" aria-label="Clear the search" onClick={() => setSearch("")} />}
          value={search}
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        />
      )}
      {shown && shown.length > 0 && (
        <Table className={classes.table} verticalSpacing="xs" highlightOnHover aria-label="My problems">
          <Table.Thead>
            <Table.Tr>
              <Table.Th className={classes.status}>
                <span className={classes.unseen}>Status</span>
              </Table.Th>
              <Table.Th>Title</Table.Th>
              <Table.Th className={classes.difficulty}>Difficulty</Table.Th>
              <Table.Th className={classes.origin}>Where from</Table.Th>
              <Table.Th className={classes.changed}>Changed</Table.Th>
              <Table.Th className={classes.actions}>
                <span className={classes.unseen}>Actions</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((glance) => (
              <OwnProblemRow
                key={glance.row.id}
                glance={glance}
                status={statusOf(byProblem.get(ownKey(glance.row.id)))}
                onShare={setShared}
                onDelete={() => void remove(glance.row)}
              />
            ))}
          </Table.Tbody>
        </Table>
      )}
      {rows?.length === 0 && <Empty />}
      {rows && rows.length > 0 && shown?.length === 0 && (
        <Text c="dimmed" size="sm">
          None of your problems fits. Take a word away.
        </Text>
      )}
      <div role="status" className={classes.undo}>
        {deleted && (
          <Group gap="sm" justify="space-between" className={classes.undoBar}>
            <Text size="sm">Deleted “{deleted.title || "Untitled problem"}”.</Text>
            <Button size="compact-sm" variant="default" onClick={() => void undo()}>
              Undo
            </Button>
          </Group>
        )}
      </div>
      {shared && <OwnShareDialog file={shared} onClose={() => setShared(null)} />}
    </CatalogueFrame>
  );
}

function Empty() {
  return (
    <Text c="dimmed" size="sm" maw="40rem" component="div">
      <p>
        None yet.{" "}
        <Anchor component={Link} to="/make">
          Make one
        </Anchor>
        : a statement, cases, and a reference solution that gives the expected outputs. It proves itself here and travels as a link.
      </p>
      <p>Problems that somebody sends you are kept here too, once you start them. A file can be dropped anywhere on this page.</p>
    </Text>
  );
}
