import { Button, CopyButton, Group, Stack, Text, Textarea } from "@mantine/core";
import { useDeferredValue } from "react";
import { useStore } from "zustand";
import type { EarlierNote } from "../../../domain/records/records";
import { useEnvironment } from "../../../state/environment";
import { CodeBlock } from "../../../ui/code-block";
import { Instant } from "../../../ui/instant";
import { Markdown } from "../../../ui/markdown";
import { useWorkspace } from "../workspace-context";

/** Notes on this problem in Markdown, saved as they are typed, with how they read below. */
export function Notes() {
  const { note } = useWorkspace().files;
  const value = useStore(note.state, (state) => state.value);
  const shown = useDeferredValue(value?.markdown ?? "");
  if (value === null) return null;
  return (
    <Stack gap="sm" align="stretch">
      <Textarea
        label="Notes"
        description="Markdown, with mathematics between dollars. Kept on this machine and in your backups."
        autosize
        minRows={8}
        maxRows={24}
        styles={{ input: { fontFamily: "var(--mantine-font-family-monospace)", fontSize: "0.8125rem" } }}
        value={value.markdown}
        onChange={({ currentTarget }) => note.change({ ...value, markdown: currentTarget.value })}
      />
      {shown.trim() !== "" && (
        <section aria-label="Preview">
          <Markdown>{shown}</Markdown>
        </section>
      )}
      {value.earlier.map((earlier) => (
        <Earlier
          key={`${earlier.at} ${earlier.markdown}`}
          earlier={earlier}
          onDrop={() => note.change({ ...value, earlier: value.earlier.filter((other) => other !== earlier) })}
        />
      ))}
    </Stack>
  );
}

interface EarlierProps {
  readonly earlier: EarlierNote;
  readonly onDrop: () => void;
}

/** A version that another tab, or a backup, replaced. */
function Earlier({ earlier: { markdown, at }, onDrop }: EarlierProps) {
  const { now } = useEnvironment().services;
  return (
    <section aria-label="Another version">
      <Group justify="space-between" mb={4}>
        <Text size="sm" fw={600}>
          Another version, <Instant at={at} now={now()} />
        </Text>
        <Group gap="xs">
          <CopyButton value={markdown}>
            {({ copied, copy }) => (
              <Button size="compact-xs" variant="default" onClick={copy}>
                {copied ? "Copied" : "Copy"}
              </Button>
            )}
          </CopyButton>
          <Button size="compact-xs" variant="default" onClick={onDrop}>
            Throw away
          </Button>
        </Group>
      </Group>
      <CodeBlock mb="0.5rem">{markdown}</CodeBlock>
    </section>
  );
}
