import { ActionIcon, Anchor, Group, Popover, Text } from "@mantine/core";
import { IconCloudCheck, IconCloudDown, IconCloudOff, IconCloudSearch, IconCloudUp } from "@tabler/icons-react";
import { useEffect, useRef, useState } from "react";
import { Link } from "react-router";
import { asksToReload, type OfflineState, offlineText } from "../../domain/offline/offline-state";
import { useOffline } from "../../state/environment";
import { InstallButton } from "./install-button";
import { OfflineAction } from "./offline-action";
import classes from "./settings.module.css";

interface OfflineIndicatorProps {
  /** Whether somebody may be typing or timed: then a new version shows a dot and waits to be looked at. */
  readonly quiet: boolean;
}

/** Whether Dryrun works without a network, in the bar at the top: one icon, and behind it what it means. */
export function OfflineIndicator({ quiet }: OfflineIndicatorProps) {
  const state = useOffline();
  const [opened, setOpened] = useState<"no" | "by-user" | "by-itself">("no");
  const { title, detail } = offlineText(state);
  const asks = asksToReload(state);
  const asked = useRef(false);
  useEffect(() => {
    if (!asks || quiet || asked.current) return;
    asked.current = true;
    setOpened((before) => (before === "no" ? "by-itself" : before));
  }, [asks, quiet]);
  const close = (): void => setOpened("no");
  return (
    <Popover
      opened={opened !== "no"}
      onDismiss={close}
      width={300}
      position="bottom-end"
      withArrow
      trapFocus={opened === "by-user"}
      returnFocus={opened === "by-user"}
      shadow="md"
    >
      <Popover.Target>
        <ActionIcon
          variant={asks ? "light" : "subtle"}
          size="lg"
          className={classes.indicator}
          {...(!asks && { color: "gray" })}
          aria-label={title}
          title={title}
          onClick={() => setOpened(opened === "no" ? "by-user" : "no")}
        >
          <StateIcon state={state} />
          {state.kind === "storing" && <span className={classes.bar} style={{ inlineSize: `${(state.storedBytes / state.totalBytes) * 100}%` }} />}
          {asks && <span className={classes.dot} />}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label="Offline use">
        {/* Of the steps on the way only the last ones are worth being read out. */}
        <Text size="sm" fw={600} {...(state.kind !== "storing" && { role: "status" })}>
          {title}
        </Text>
        <Text size="sm" c="dimmed" mt={4}>
          {detail}
        </Text>
        <Group gap="xs" mt="sm">
          <OfflineAction state={state} />
          <InstallButton />
          <Anchor component={Link} to="/settings" size="sm" onClick={close}>
            Settings
          </Anchor>
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
}

function StateIcon({ state }: { readonly state: OfflineState }) {
  switch (state.kind) {
    case "checking":
      return <IconCloudSearch size={18} />;
    case "not-offered":
    case "failed":
      return <IconCloudOff size={18} />;
    case "storing":
      return <IconCloudDown size={18} />;
    case "ready":
      return <IconCloudCheck size={18} />;
    case "update-waiting":
    case "updated-elsewhere":
      return <IconCloudUp size={18} />;
  }
}
