import { Button, Group, Popover, Text } from "@mantine/core";
import { IconFlag } from "@tabler/icons-react";
import { useState } from "react";
import { useEnvironment } from "../../../state/environment";
import { useRunningSession } from "./session-context";
import classes from "./session.module.css";

/** Ends the session, after a second question. */
export function FinishButton() {
  const { recorder } = useRunningSession();
  const { now } = useEnvironment().services;
  const [asking, setAsking] = useState(false);
  return (
    <Popover opened={asking} onChange={setAsking} trapFocus position="bottom-end" shadow="md" withinPortal>
      <Popover.Target>
        <Button size="compact-sm" variant="default" className={classes.finish} leftSection={<IconFlag size={14} />} onClick={() => setAsking(!asking)}>
          Finish
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Finish the session">
        <Text size="sm" maw="16rem">
          Finish now? What you wrote is judged as it stands, and the debrief follows.
        </Text>
        <Group gap="xs" mt="xs">
          <Button size="compact-sm" onClick={() => void recorder.end({ at: now(), reason: "finished" })}>
            Finish the session
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => setAsking(false)}>
            Go on
          </Button>
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
}
