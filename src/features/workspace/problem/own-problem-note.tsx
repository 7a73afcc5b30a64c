import { Button, Group, Text } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import { useMemo } from "react";
import { Link } from "react-router";
import { OWN_PREFIX } from "../../../domain/problem/own-problem";
import { type Problem, readPlainProblem } from "../../../domain/problem/problem-file";
import { wholeText } from "../../../domain/problem/whole-problem";
import { proveHere } from "../../../runtime/judging/prover";
import { useEnvironment } from "../../../state/environment";
import { ProofCheck } from "../../../ui/proof-check";
import { isOwn } from "../is-own";
import { useWorkspace } from "../workspace-context";
import classes from "../workspace.module.css";

/** Under the statement of a problem that is not of the bank: what it is, and what can be done with it. */
export function OwnProblemNote() {
  const { problem } = useWorkspace();
  const { python } = useEnvironment().services;
  const read = useMemo(() => readPlainProblem((isOwn(problem) && wholeText(problem)) || ""), [problem]);
  if (!isOwn(problem)) return null;
  return (
    <aside className={classes.ownNote}>
      <Text size="sm" c="dimmed" mb="xs">
        One of your own problems: it was made here, or came in a link or a file. Dryrun&apos;s bank vouches for none of it.
      </Text>
      {read.kind === "problem" && <Origin problem={read.file.problem} />}
      <Group gap="xs" align="flex-start">
        {read.kind === "problem" && read.file.problem.solutions.length > 0 && <ProofCheck prove={(options) => proveHere(read.file, python, options)} />}
        <Button component={Link} to={`/make/${problem.id.slice(OWN_PREFIX.length)}`} variant="default" size="xs" leftSection={<IconPencil size={16} />}>
          Edit
        </Button>
      </Group>
    </aside>
  );
}

/** Whose work an imported problem is. */
function Origin({ problem: { source, licence } }: { readonly problem: Problem }) {
  if (source === undefined && licence === undefined) return null;
  return (
    <Text size="sm" c="dimmed" mb="xs">
      {source !== undefined && `Source: ${source}. `}
      {licence !== undefined && `Licence: ${licence}.`}
    </Text>
  );
}
