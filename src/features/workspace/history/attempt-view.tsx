import { ActionIcon, Button, Center, CopyButton, Group, Loader, SegmentedControl, Text } from "@mantine/core";
import { IconArrowLeft } from "@tabler/icons-react";
import { lazy, Suspense, useState } from "react";
import { attemptFileName, attemptMarkdown, detailOf, headingOf } from "../../../domain/attempts/attempt-text";
import type { Attempt } from "../../../domain/records/records";
import { useEnvironment } from "../../../state/environment";
import { downloadText } from "../../../ui/download";
import { Instant, instantStamp, wholeInstantText } from "../../../ui/instant";
import { useFrozen } from "../clock/use-clock";
import { useCodeFiles } from "../use-code-files";
import { useWorkspace } from "../workspace-context";
import { CodeBlock } from "../../../ui/code-block";
import classes from "./history.module.css";
import { lookOf } from "./look-of";

const CodeDiff = lazy(async () => ({ default: (await import("./code-diff")).CodeDiff }));

interface AttemptViewProps {
  readonly attempt: Attempt;
  readonly onClose: () => void;
}

/** One attempt: its code, also next to what is in the editor, and what can be done with it. */
export function AttemptView({ attempt, onClose }: AttemptViewProps) {
  const { now } = useEnvironment().services;
  const { code } = useWorkspace();
  const [view, setView] = useState<"code" | "changes">("code");
  return (
    <section aria-label="Attempt">
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <ActionIcon variant="subtle" color="gray" aria-label="All attempts" onClick={onClose}>
          <IconArrowLeft size={18} />
        </ActionIcon>
        <div>
          <Text fw={600} className={classes.heading} data-look={lookOf(attempt)}>
            {headingOf(attempt)}
          </Text>
          <Text size="sm" c="dimmed">
            {detailOf(attempt)} · <Instant at={attempt.at} now={now()} />
          </Text>
        </div>
      </Group>
      <Actions attempt={attempt} />
      <SegmentedControl
        size="xs"
        mb="xs"
        aria-label="What to show"
        value={view}
        onChange={(value) => setView(value as typeof view)}
        data={[
          { value: "code", label: "Code" },
          { value: "changes", label: "Compare with mine" },
        ]}
      />
      {view === "code" ? (
        <CodeBlock label="Code of this attempt" mb="0.5rem">
          {attempt.code}
        </CodeBlock>
      ) : (
        <Suspense
          fallback={
            <Center h="10rem">
              <Loader size="sm" role="status" aria-label="Loading the comparison" />
            </Center>
          }
        >
          <CodeDiff before={attempt.code} after={code.current} />
        </Suspense>
      )}
    </section>
  );
}

function Actions({ attempt }: { readonly attempt: Attempt }) {
  const { problem } = useWorkspace();
  const { replaceCode } = useCodeFiles();
  const frozen = useFrozen();
  const [restored, setRestored] = useState(false);
  const fileName = (extension: "py" | "md"): string => attemptFileName(problem.id, instantStamp(attempt.at), extension);
  const restore = (): void => {
    replaceCode(attempt.code);
    setRestored(true);
  };
  const saveMarkdown = (): void => {
    const { title, statement } = problem;
    downloadText(fileName("md"), attemptMarkdown({ title, statement, attempt, when: wholeInstantText(attempt.at) }), "text/markdown");
  };
  return (
    <Group gap="xs" my="sm">
      <Button size="compact-sm" disabled={frozen} onClick={restore} title="Puts this code into the editor; what is there goes into the history">
        {restored ? "In the editor" : "Restore"}
      </Button>
      <CopyButton value={attempt.code}>
        {({ copied, copy }) => (
          <Button size="compact-sm" variant="default" onClick={copy}>
            {copied ? "Copied" : "Copy"}
          </Button>
        )}
      </CopyButton>
      <Button size="compact-sm" variant="default" onClick={() => downloadText(fileName("py"), attempt.code, "text/x-python")}>
        Save as .py
      </Button>
      <Button size="compact-sm" variant="default" onClick={saveMarkdown} title="Statement, code and verdict">
        Save as Markdown
      </Button>
    </Group>
  );
}
