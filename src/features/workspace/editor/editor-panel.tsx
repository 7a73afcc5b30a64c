import { ActionIcon, Text, Tooltip } from "@mantine/core";
import { IconArrowBackUp, IconTextDecrease, IconTextIncrease } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useSettings } from "../../../state/environment";
import { BestEditor } from "../../../ui/code-editor/best-editor";
import type { EditorHandle } from "../../../ui/code-editor/code-editor";
import { useWorkspace } from "../workspace-context";
import classes from "./editor.module.css";
import { type DraftStatus, useDraft } from "./use-draft";

/** The candidate's code, and what belongs to typing it. */
export function EditorPanel() {
  const { problem, jumpTo, replaceCode } = useWorkspace();
  const { fontSize, setFontSize } = useSettings();
  const draft = useDraft();
  const attach = (handle: EditorHandle): void => {
    jumpTo.current = (line) => handle.jumpTo(line);
    replaceCode.current = (text) => handle.replace(text);
  };
  return (
    <section className={classes.panel} aria-label="Your code">
      <div className={classes.bar}>
        <Text size="xs" c="dimmed" flex={1} truncate>
          Python 3.14
        </Text>
        <DraftNote status={draft.status} />
        <BarButton label="Smaller text" onClick={() => setFontSize(fontSize - 1)} icon={<IconTextDecrease size={16} />} />
        <BarButton label="Larger text" onClick={() => setFontSize(fontSize + 1)} icon={<IconTextIncrease size={16} />} />
        <BarButton
          label="Back to the starter code (undo brings yours back)"
          onClick={() => replaceCode.current(problem.starter)}
          icon={<IconArrowBackUp size={16} />}
        />
      </div>
      <div className={classes.body}>
        {draft.initialText !== null && (
          <BestEditor initialText={draft.initialText} fontSize={fontSize} label={`Code for ${problem.title}`} onChange={draft.change} onReady={attach} />
        )}
      </div>
    </section>
  );
}

function DraftNote({ status }: { readonly status: DraftStatus }) {
  const text = { saved: "", unsaved: "", failed: "Not saved: copy your code" }[status.kind];
  return (
    <Text size="xs" c="var(--text-bad)" role="status" title={status.kind === "failed" ? status.message : undefined}>
      {text}
    </Text>
  );
}

function BarButton({ label, icon, onClick }: { readonly label: string; readonly icon: ReactNode; readonly onClick: () => void }) {
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={onClick}>
        {icon}
      </ActionIcon>
    </Tooltip>
  );
}
