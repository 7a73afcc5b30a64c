import { Button, Group, Text, Tooltip } from "@mantine/core";
import { IconPlayerPlay, IconPlayerStopFilled, IconSend } from "@tabler/icons-react";
import { HeaderSlot } from "../../ui/header-slot";
import { ShareButton } from "./share-button";
import { Timer } from "./timer";
import { useMissingNumpy } from "./use-missing-numpy";
import { useWorkspace, useWorkspaceState } from "./workspace-context";
import classes from "./workspace.module.css";

const MODIFIER = /Mac|iP(hone|ad)/.test(navigator.userAgent) ? "⌘" : "Ctrl+";

/** The problem's controls, in the bar at the top. */
export function Toolbar() {
  const { problem, rules } = useWorkspace();
  return (
    <HeaderSlot>
      <div className={classes.toolbar}>
        <Text component="h1" fw={600} truncate className={classes.problemTitle}>
          {problem.title}
        </Text>
        {rules.practice && <Timer />}
        {rules.practice && <ShareButton />}
        {rules.trials && <Trials />}
      </div>
    </HeaderSlot>
  );
}

function Trials() {
  const { store, code } = useWorkspace();
  const running = useWorkspaceState(({ trial }) => trial.status === "running");
  const blocked = useMissingNumpy();
  const { run, submit, stop } = store.getState();
  return (
    <Group gap="xs" wrap="nowrap" className={classes.actions}>
      {running ? (
        <Button size="compact-sm" color="red" variant="light" leftSection={<IconPlayerStopFilled size={14} />} onClick={stop}>
          Stop
        </Button>
      ) : (
        <Tooltip label={`Samples and own cases (${MODIFIER}Enter)`}>
          <Button size="compact-sm" variant="default" disabled={blocked} leftSection={<IconPlayerPlay size={14} />} onClick={() => void run(code.current)}>
            Run
          </Button>
        </Tooltip>
      )}
      <Tooltip label={`All cases (${MODIFIER}Shift+Enter)`}>
        <Button size="compact-sm" disabled={running || blocked} leftSection={<IconSend size={14} />} onClick={() => void submit(code.current)}>
          Submit
        </Button>
      </Tooltip>
    </Group>
  );
}
