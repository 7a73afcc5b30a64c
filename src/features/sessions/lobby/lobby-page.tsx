import { Button, Group, Text, Title } from "@mantine/core";
import { IconChartLine, IconFileUpload } from "@tabler/icons-react";
import { Link } from "react-router";
import { Page } from "../../../ui/page";
import { usePageTitle } from "../../../ui/use-page-title";
import { NewSession } from "./new-session";
import { PastSessions } from "./past-sessions";
import { Unfinished } from "./unfinished";
import { useSessions } from "./use-sessions";

/** Where sessions begin, and where those that were are found again. */
export function LobbyPage() {
  const listed = useSessions();
  const { titleOf, unfinished, past, reload } = listed;
  usePageTitle("Sessions");
  return (
    <Page width="56rem">
      <Group justify="space-between" align="baseline" mb="xs">
        <Title order={1}>Sessions</Title>
        <Group gap="xs">
          <Button component={Link} to="/sessions/trends" size="compact-sm" variant="default" leftSection={<IconChartLine size={14} />}>
            Trends
          </Button>
          <Button component={Link} to="/sessions/open" size="compact-sm" variant="default" leftSection={<IconFileUpload size={14} />}>
            Open a recording
          </Button>
        </Group>
      </Group>
      <Text size="sm" c="dimmed" mb="md">
        One or two problems against the clock, in the six steps of an interview. What you do is recorded on this machine alone, and the debrief is made from it.
      </Text>
      {unfinished.map((session) => (
        <Unfinished key={session.id} session={session} titleOf={titleOf} onEnded={reload} />
      ))}
      <NewSession disabled={unfinished.length > 0} ownProblems={listed.ownProblems} titleOf={titleOf} />
      <PastSessions sessions={past} titleOf={titleOf} onDeleted={reload} />
    </Page>
  );
}
