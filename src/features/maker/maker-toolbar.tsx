import { ActionIcon, Button, Menu, Text, Tooltip } from "@mantine/core";
import { IconDots, IconFileDownload, IconPlayerPlay, IconShare, IconShieldCheck } from "@tabler/icons-react";
import { useState } from "react";
import { Link } from "react-router";
import { type ProblemFile, readProblem } from "../../domain/problem/problem-file";
import { ownKey, routeOf } from "../../domain/problem/own-problem";
import { fileName } from "../../domain/share/share-file";
import { downloadText } from "../../ui/download";
import { HeaderSlot } from "../../ui/header-slot";
import { OwnShareDialog } from "../../ui/own-share-dialog";
import { useMaker, useMakerState } from "./maker-context";
import classes from "./maker.module.css";

/** The editor's own controls, in the bar at the top. */
export function MakerToolbar({ onProve }: { readonly onProve: () => void }) {
  const { store } = useMaker();
  const title = useMakerState(({ form }) => form.title.trim());
  const busy = useMakerState(({ work }) => work.status === "building" || work.status === "proving");
  const prove = (): void => {
    onProve();
    void store.getState().prove();
  };
  return (
    <HeaderSlot>
      <div className={classes.toolbar}>
        <Text component="h1" fw={600} truncate className={classes.title}>
          {title || "New problem"}
        </Text>
        <SaveNote />
        <Tooltip label="Computes the expected outputs, and tries the wrong solutions">
          <Button size="compact-sm" disabled={busy} leftSection={<IconShieldCheck size={14} />} onClick={prove}>
            Prove
          </Button>
        </Tooltip>
        <ShareAction />
        <MoreActions />
      </div>
    </HeaderSlot>
  );
}

function SaveNote() {
  const saving = useMakerState((state) => state.saving);
  if (typeof saving === "object") {
    return (
      <Text size="xs" c="var(--text-bad)" role="status" title={saving.failed}>
        Not saved
      </Text>
    );
  }
  return (
    <Text size="xs" c="dimmed" role="status" visibleFrom="xs">
      {{ new: "", saved: "Saved here", unsaved: "Saving" }[saving]}
    </Text>
  );
}

/** Blocked until the problem has proven itself as it stands. */
function ShareAction() {
  const ready = useMakerState(({ standing }) => standing !== "unproven");
  const file = useFile();
  const [shared, setShared] = useState<ProblemFile | null>(null);
  return (
    <>
      <Tooltip label={ready ? "Share this problem" : "Share it once its reference passes: press Prove"}>
        {/* A disabled button says nothing of why; this one can be reached and read. */}
        <Button
          size="compact-sm"
          variant="default"
          aria-disabled={!ready}
          data-disabled={!ready || undefined}
          leftSection={<IconShare size={14} />}
          onClick={() => ready && setShared(file())}
        >
          Share
        </Button>
      </Tooltip>
      {shared && <OwnShareDialog file={shared} onClose={() => setShared(null)} />}
    </>
  );
}

function MoreActions() {
  const { id, text } = useMakerState(({ row }) => row);
  const file = useFile();
  const save = (): void => {
    const whole = file();
    if (whole) downloadText(fileName(whole.problem), whole.text);
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label="More actions">
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} to={routeOf(ownKey(id))} disabled={text === ""} leftSection={<IconPlayerPlay size={16} />}>
          Solve it yourself
        </Menu.Item>
        <Menu.Item disabled={text === ""} leftSection={<IconFileDownload size={16} />} onClick={save}>
          Export, answers readable
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** The problem's file as it was proven last. */
function useFile(): () => ProblemFile | null {
  const { store } = useMaker();
  return () => {
    const read = readProblem(store.getState().row.text);
    return read.kind === "problem" ? read.file : null;
  };
}
