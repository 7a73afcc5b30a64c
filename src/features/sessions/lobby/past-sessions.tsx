import { Anchor, Button, Group, Table, Text, Title } from "@mantine/core";
import { useEffect, useState } from "react";
import { Link } from "react-router";
import type { Session, SessionTrial } from "../../../domain/session/session";
import { workedMs } from "../../../domain/session/session";
import { deleteSession, sessionSize } from "../../../runtime/session/delete-session";
import { useEnvironment } from "../../../state/environment";
import { sizeText } from "../../../domain/offline/size-text";
import { Instant } from "../../../ui/instant";
import classes from "./lobby.module.css";

interface PastSessionsProps {
  readonly sessions: readonly Session[] | null;
  readonly titleOf: (key: string) => string;
  readonly onDeleted: () => void;
}

/** The sessions that are over, the latest first. */
export function PastSessions({ sessions, titleOf, onDeleted }: PastSessionsProps) {
  if (sessions === null) return null;
  return (
    <section aria-labelledby="past-sessions">
      <Title order={2} id="past-sessions" mt="xl" mb="sm">
        Past sessions
      </Title>
      {sessions.length === 0 ? (
        <Text size="sm" c="dimmed">
          None yet. Each one that you finish stays here, with its debrief and its recording.
        </Text>
      ) : (
        <Table verticalSpacing="xs" aria-label="Past sessions">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>When</Table.Th>
              <Table.Th>Problems</Table.Th>
              <Table.Th className={classes.wideOnly}>Minutes</Table.Th>
              <Table.Th>
                <span className={classes.unseen}>Actions</span>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sessions.map((session) => (
              <PastRow key={session.id} session={session} titleOf={titleOf} onDeleted={onDeleted} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
}

interface PastRowProps {
  readonly session: Session;
  readonly titleOf: (key: string) => string;
  readonly onDeleted: () => void;
}

function PastRow({ session, titleOf, onDeleted }: PastRowProps) {
  const { now } = useEnvironment().services;
  const finals = useFinals(session);
  const { id, plan, startedAt, end, origin } = session;
  return (
    <Table.Tr>
      <Table.Td className={classes.when}>
        <Anchor component={Link} to={routeTo(session, finals)} size="sm">
          <Instant at={startedAt} now={now()} />
        </Anchor>
        {origin === "file" && (
          <Text size="xs" c="dimmed">
            From a file
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {plan.problems.map((key, index) => (
          <Text key={key} size="sm">
            {titleOf(key)}{" "}
            <Text span size="sm" c="dimmed">
              {finals && verdictText(session, finals[index])}
            </Text>
          </Text>
        ))}
      </Table.Td>
      <Table.Td className={classes.wideOnly}>
        <Text size="sm">
          {Math.round(workedMs(session, end?.at ?? now()) / 60_000)} of {plan.minutes}
        </Text>
      </Table.Td>
      <Table.Td>
        <Group gap="xs" justify="flex-end">
          <Anchor component={Link} to={`/session/${id}/replay`} size="sm">
            Replay
          </Anchor>
          <DeleteButton session={session} onDeleted={onDeleted} />
        </Group>
      </Table.Td>
    </Table.Tr>
  );
}

function verdictText({ end }: Session, final: SessionTrial | null | undefined): string {
  if (final) return final.verdict;
  return end?.reason === "abandoned" ? "abandoned" : "not judged";
}

/** Where a verdict is missing, its own screen judges what is still to be judged, and goes on to the debrief. */
function routeTo({ id, end, origin }: Session, finals: readonly (SessionTrial | null)[] | null): string {
  const complete = origin === "file" || end?.reason === "abandoned" || finals?.every((final) => final !== null);
  return complete ? `/session/${id}/debrief` : `/session/${id}`;
}

/** The last verdict on each problem; null until it has been read. */
function useFinals(session: Session): readonly (SessionTrial | null)[] | null {
  const { sessions } = useEnvironment().services;
  const [finals, setFinals] = useState<readonly (SessionTrial | null)[] | null>(null);
  useEffect(() => {
    let current = true;
    void sessions.lastEvents(session.id).then((events) => {
      const trials = events.flatMap((event) => (event.kind === "trial" && event.trial.kind !== "run" ? [event] : []));
      if (current) setFinals(session.plan.problems.map((_, index) => trials.findLast(({ problem }) => problem === index)?.trial ?? null));
    });
    return () => void (current = false);
  }, [session, sessions]);
  return finals;
}

/** Asks once more, with what there is to lose. */
function DeleteButton({ session: { id }, onDeleted }: Pick<PastRowProps, "session" | "onDeleted">) {
  const { services } = useEnvironment();
  const [size, setSize] = useState<number | null>(null);
  if (size === null) {
    return (
      <Button size="compact-xs" variant="default" onClick={() => void sessionSize(id, services).then(setSize)}>
        Delete …
      </Button>
    );
  }
  return (
    <Group gap={4}>
      <Button size="compact-xs" color="red" onClick={() => void deleteSession(id, services).then(onDeleted)}>
        Delete {sizeText(size)}
      </Button>
      <Button size="compact-xs" variant="default" onClick={() => setSize(null)}>
        Keep
      </Button>
    </Group>
  );
}
