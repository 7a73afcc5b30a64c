import { ActionIcon, Button, Text, Tooltip } from "@mantine/core";
import { IconEraser, IconTextDecrease, IconTextIncrease } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { useStore } from "zustand";
import { useSettings } from "../../../state/environment";
import { BestEditor } from "../../../ui/code-editor/best-editor";
import { useWorkspace } from "../workspace-context";
import { useCodeFiles } from "../use-code-files";
import { useFrozen } from "../clock/use-clock";
import { ConflictBanner } from "./conflict-banner";
import classes from "./editor.module.css";
import { FrozenBanner } from "./frozen-banner";
import { useDraft } from "./use-draft";

/** The candidate's code, and what belongs to typing it. */
export function EditorPanel() {
  const { problem, rules } = useWorkspace();
  const { fontSize, setFontSize } = useSettings();
  const { replaceCode } = useCodeFiles();
  const draft = useDraft();
  const frozen = useFrozen();
  return (
    <section className={classes.panel} aria-label="Your code">
      <div className={classes.bar}>
        <Text size="xs" c="dimmed" flex={1} truncate>
          Python 3.14
        </Text>
        <DraftNote />
        <BarButton label="Smaller text" onClick={() => setFontSize(fontSize - 1)} icon={<IconTextDecrease size={16} />} />
        <BarButton label="Larger text" onClick={() => setFontSize(fontSize + 1)} icon={<IconTextIncrease size={16} />} />
        <Tooltip label="Back to the starter code. Yours goes into History, and undo brings it back">
          <Button
            size="compact-xs"
            variant="subtle"
            color="gray"
            leftSection={<IconEraser size={14} />}
            disabled={frozen}
            onClick={() => replaceCode(problem.starter)}
          >
            Start fresh
          </Button>
        </Tooltip>
      </div>
      <FrozenBanner />
      <ConflictBanner />
      <div className={classes.body}>
        {draft.initialText !== null && (
          <BestEditor
            initialText={draft.initialText}
            fontSize={fontSize}
            label={`Code for ${problem.title}`}
            readOnly={frozen}
            completion={rules.completion}
            onChange={draft.change}
            onReady={draft.attach}
          />
        )}
      </div>
    </section>
  );
}

function DraftNote() {
  const status = useStore(useWorkspace().files.draft.state, (state) => state.status);
  return (
    <Text size="xs" c="var(--text-bad)" role="status">
      {status === "not-saved" && "Not saved"}
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
