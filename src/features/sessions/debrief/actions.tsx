import { Button, Checkbox, Group, Popover, Stack, Text } from "@mantine/core";
import { IconDownload, IconPlayerPlay, IconPrinter } from "@tabler/icons-react";
import { useState } from "react";
import { Link } from "react-router";
import { sizeText } from "../../../domain/offline/size-text";
import type { Debrief } from "../../../domain/session/debrief";
import { debriefMarkdown } from "../../../domain/session/debrief-markdown";
import { NOT_LOOKED_AT, type Pending } from "../../../domain/session/debrief-text";
import type { Score } from "../../../domain/session/score";
import { sessionFileName } from "../../../domain/session/session-file";
import { voiceBytes } from "../../../domain/session/voice-take";
import { sessionFileBytes } from "../../../runtime/session/session-file";
import { useEnvironment } from "../../../state/environment";
import { downloadBytes, downloadText } from "../../../ui/download";
import { instantStamp, wholeInstantText } from "../../../ui/instant";
import { DeleteVoice } from "../delete-voice";
import type { RecordedSession } from "../use-recorded-session";
import classes from "./debrief.module.css";

interface ActionsProps {
  readonly recorded: RecordedSession;
  readonly debrief: Debrief;
  readonly score: Score;
  readonly pending: readonly Pending[];
  readonly deleteVoice: () => Promise<void>;
}

/** What can be done with a debrief: replay, print, save, send. */
export function Actions({ recorded, debrief, score, pending, deleteVoice }: ActionsProps) {
  const { session, takes } = recorded;
  const saveMarkdown = (): void => {
    const text = debriefMarkdown({ session, debrief, score, when: wholeInstantText(session.startedAt), pending: pending[0] ?? NOT_LOOKED_AT });
    downloadText(`debrief-${instantStamp(session.startedAt)}.md`, text, "text/markdown");
  };
  return (
    <Group gap="xs" mb="md" className={classes.screenOnly}>
      <Button component={Link} to={`/session/${session.id}/replay`} size="compact-sm" leftSection={<IconPlayerPlay size={16} />}>
        Replay
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconPrinter size={16} />}
        onClick={() => window.print()}
        title="As PDF too, where the browser offers it"
      >
        Print
      </Button>
      <Button size="compact-sm" variant="default" leftSection={<IconDownload size={16} />} onClick={saveMarkdown}>
        Save as Markdown
      </Button>
      <SaveRecording recorded={recorded} />
      <DeleteVoice takes={takes} onDelete={deleteVoice} />
    </Group>
  );
}

function SaveRecording({ recorded: { session, takes } }: { readonly recorded: RecordedSession }) {
  const { services } = useEnvironment();
  const spoken = takes.length > 0;
  const [voice, setVoice] = useState(true);
  const [ratings, setRatings] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const save = async (): Promise<void> => {
    try {
      const bytes = await sessionFileBytes(session, { voice: voice && spoken, ratings }, services);
      downloadBytes(sessionFileName(session, instantStamp(session.startedAt)), bytes);
      setFailure(null);
    } catch (error) {
      setFailure((error as Error).message);
    }
  };
  return (
    <Popover width={320} position="bottom-start" shadow="md" trapFocus>
      <Popover.Target>
        <Button size="compact-sm" variant="default" leftSection={<IconDownload size={16} />}>
          Save the recording
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <Text size="sm">
            One file with the plan, all that happened, and the problems that are your own. Whoever opens it in Dryrun can replay and rate the session.
          </Text>
          <Checkbox
            label={spoken ? `With the voice (${sizeText(voiceBytes(takes))})` : "No voice was recorded"}
            disabled={!spoken}
            checked={voice && spoken}
            onChange={({ currentTarget }) => setVoice(currentTarget.checked)}
          />
          <Checkbox label="With my ratings and remarks" checked={ratings} onChange={({ currentTarget }) => setRatings(currentTarget.checked)} />
          <Button size="compact-sm" onClick={() => void save()}>
            Save the file
          </Button>
          {failure !== null && (
            <Text size="sm" c="var(--text-bad)" role="alert">
              The file could not be made: {failure}. Try it without the voice.
            </Text>
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
