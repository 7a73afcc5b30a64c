import { Anchor, Button, Group, Text } from "@mantine/core";
import { useState } from "react";
import { Link, useNavigate } from "react-router";
import { useStore } from "zustand";
import { sizeText } from "../../../domain/offline/size-text";
import { goneText } from "../../../domain/clock/countdown";
import { MAX_SESSION_FILE_BYTES, readSessionFile, type ReadSessionFile, type SessionFile } from "../../../domain/session/session-file";
import { keepSessionFile } from "../../../runtime/session/session-file";
import { useEnvironment } from "../../../state/environment";
import { FileChoice } from "../../../ui/file-choice";
import { FileDrop } from "../../../ui/file-drop";
import { Instant } from "../../../ui/instant";
import { Notice } from "../../../ui/notice";
import { useFile } from "../../../ui/use-file";
import { LoadingSession } from "../session-notice";

/** A recorded session that somebody sent: what it holds, then its debrief and its replay. */
export function OpenSessionPage() {
  const { openedFile } = useEnvironment();
  const { file, open } = useStore(openedFile);
  return (
    <FileDrop label="Drop the session's file to open it" onFile={open}>
      {file ? <OpenedFile file={file} /> : <NoFile />}
    </FileDrop>
  );
}

function NoFile() {
  return (
    <Notice title="Open a recorded session" action={<Chooser label="Choose a file" />}>
      A file that a candidate sent you, or that you saved from a debrief: <code>name.dryrun-session.json</code>. Choose it, or drop it anywhere on this page.
      You see what it holds before it is kept.
    </Notice>
  );
}

function Chooser({ label }: { readonly label: string }) {
  const { openedFile } = useEnvironment();
  return <FileChoice label={label} accept=".json,.gz,application/json" onFile={openedFile.getState().open} />;
}

function OpenedFile({ file }: { readonly file: File }) {
  const read = useFile(file, readFile);
  if (read === null) return <LoadingSession />;
  if (read.kind === "session") return <Held file={read.file} />;
  return (
    <Notice
      title="This file cannot be opened"
      action={
        <Group>
          <Chooser label="Choose another file" />
          <Button component={Link} to="/sessions" variant="default">
            Sessions
          </Button>
        </Group>
      }
    >
      <Text>
        {file.name}: {read.what} Nothing of it was run, and nothing on this machine was changed.
      </Text>
      <Text mt="sm">
        A problem&apos;s file is opened on{" "}
        <Anchor component={Link} to="/open">
          another page
        </Anchor>
        .
      </Text>
    </Notice>
  );
}

async function readFile(file: File): Promise<ReadSessionFile> {
  // Not even read.
  if (file.size > MAX_SESSION_FILE_BYTES)
    return { kind: "refused", what: `it has ${sizeText(file.size)}; a session has at most ${sizeText(MAX_SESSION_FILE_BYTES)}.` };
  try {
    return readSessionFile(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    return { kind: "refused", what: `the browser could not read it (${(error as Error).message}).` };
  }
}

/** What a file holds. Nothing of it is kept before its reader says so. */
function Held({ file }: { readonly file: SessionFile }) {
  const { services } = useEnvironment();
  const navigate = useNavigate();
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const open = async (screen: "debrief" | "replay"): Promise<void> => {
    setBusy(true);
    const kept = await keepSessionFile(file, services);
    setBusy(false);
    if (kept.kind === "not-saved") setFailure(kept.message);
    else void navigate(`/session/${kept.id}/${screen}`);
  };
  const { session, problems, events, voice } = file;
  const own = problems.filter(({ text }) => text !== null).length;
  return (
    <Notice
      title={`A recorded session: ${problems.map(({ title }) => title).join(" and ")}`}
      action={
        <Group>
          <Button disabled={busy} onClick={() => void open("debrief")}>
            Keep it and open the debrief
          </Button>
          <Button disabled={busy} variant="default" onClick={() => void open("replay")}>
            Keep it and replay
          </Button>
        </Group>
      }
    >
      <ul>
        <li>
          Recorded <Instant at={session.startedAt} now={services.now()} />, {session.plan.minutes} minutes planned, {goneText(events.at(-1)?.at ?? 0)} recorded
        </li>
        <li>{events.length.toLocaleString("en")} events: edits, runs, steps</li>
        <li>{voice.length === 0 ? "No voice" : `The candidate's voice, ${sizeText(voice.reduce((sum, { bytes }) => sum + bytes.length, 0))}`}</li>
        {own > 0 && (
          <li>{own === 1 ? "One problem" : `${own} problems`} of somebody&apos;s own, kept among yours; nobody has checked it. It runs in a sandbox.</li>
        )}
        {Object.keys(session.ratings).length > 0 && <li>The candidate&apos;s own ratings</li>}
      </ul>
      {failure !== null && (
        <Text c="var(--text-bad)" role="alert">
          It could not be kept on this machine: {failure}. Free some space or allow this page to store data, and try again.
        </Text>
      )}
    </Notice>
  );
}
