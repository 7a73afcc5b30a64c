import { Anchor, Button, Group, Text } from "@mantine/core";
import { Link, Navigate } from "react-router";
import { useStore } from "zustand";
import type { Fault } from "../../domain/problem/fault";
import { MAX } from "../../domain/problem/problem-file";
import { readShareFile, type ReadShareFile } from "../../domain/share/share-file";
import { looksLikeSession } from "../../domain/session/session-file";
import { looksLikeInvitation, readInvitationFile, type ReadInvitationFile } from "../../domain/share/invitation-file";
import { useEnvironment } from "../../state/environment";
import { FileChoice } from "../../ui/file-choice";
import { FileDrop } from "../../ui/file-drop";
import { Loading } from "../../ui/loading";
import { Notice } from "../../ui/notice";
import { useFile } from "../../ui/use-file";
import { InvitationView } from "./invitation-view";
import { ShareView } from "./share-view";

type Read =
  | ReadShareFile
  | ReadInvitationFile
  | { readonly kind: "session" }
  | { readonly kind: "too-large"; readonly bytes: number }
  | { readonly kind: "unreadable"; readonly message: string };

/** What a problem's file holds, shown as a link is; without a file, a place to choose one. */
export function OpenPage() {
  const { openedFile } = useEnvironment();
  const { file, open } = useStore(openedFile);
  return (
    <FileDrop label="Drop the problem's file to open it" onFile={open}>
      {file ? <OpenedFile file={file} /> : <NoFile />}
    </FileDrop>
  );
}

function NoFile() {
  return (
    <Notice title="Open a problem's file" action={<Chooser label="Choose a file" />}>
      A file that somebody sent you, or that you exported: <code>name.dryrun.json</code>. Choose it, or drop it anywhere on this page. You see what it holds
      before anything of it runs.
    </Notice>
  );
}

function Chooser({ label }: { readonly label: string }) {
  const { openedFile } = useEnvironment();
  return <FileChoice label={label} accept=".json,application/json" onFile={openedFile.getState().open} />;
}

function OpenedFile({ file }: { readonly file: File }) {
  const read = useFile(file, readFile);
  if (read === null) {
    return <Loading label="Reading the file" />;
  }
  // Recorded sessions have a page of their own, which finds the same file.
  if (read.kind === "session") return <Navigate to="/sessions/open" replace />;
  if (read.kind === "invitation") return <InvitationView invitation={read.invitation} origin="file" />;
  if (read.kind === "share") return <ShareView share={read.share} origin="file" />;
  return (
    <Notice
      title="This file cannot be opened"
      action={
        <Group>
          <Chooser label="Choose another file" />
          <Button component={Link} to="/" variant="default">
            All problems
          </Button>
        </Group>
      }
    >
      <Text>
        {file.name}: {explain(read)} Nothing of it was run, and nothing on this machine was changed.
      </Text>
      {read.kind === "not-a-problem" && <Faults faults={read.faults} />}
      <Text mt="sm">
        Problems in another format, such as HumanEval&apos;s, can be{" "}
        <Anchor component={Link} to="/import">
          imported
        </Anchor>
        .
      </Text>
    </Notice>
  );
}

async function readFile(file: File): Promise<Read> {
  if (await isSession(file)) return { kind: "session" };
  if (file.size > MAX.fileBytes) return { kind: "too-large", bytes: file.size };
  try {
    const text = await file.text();
    return looksLikeInvitation(text) ? readInvitationFile(text) : readShareFile(text);
  } catch (error) {
    return { kind: "unreadable", message: (error as Error).message };
  }
}

async function isSession(file: File): Promise<boolean> {
  try {
    return looksLikeSession(new Uint8Array(await file.slice(0, 200).arrayBuffer()));
  } catch {
    return false;
  }
}

const MEGABYTE = 1024 * 1024;

function explain(read: Exclude<Read, { kind: "share" | "session" | "invitation" }>): string {
  switch (read.kind) {
    case "too-large":
      return `it has ${Math.ceil(read.bytes / MEGABYTE)} MB; a problem's file has at most ${MAX.fileBytes / MEGABYTE}.`;
    case "unreadable":
      return `the browser could not read it (${read.message}).`;
    case "not-json":
      return `it is no JSON, or only part of it (${read.message}).`;
    case "not-an-invitation":
      return `it is an invitation to a session, but ${read.message}.`;
    case "not-a-problem":
      return "it is JSON, but no problem in the format dryrun.problem/1.";
  }
}

const MOST_SHOWN = 5;

function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  return (
    <ul>
      {faults.slice(0, MOST_SHOWN).map(({ path, message }, i) => (
        <li key={i}>
          <code>{path || "the file"}</code>: {message}
        </li>
      ))}
      {faults.length > MOST_SHOWN && <li>and {faults.length - MOST_SHOWN} more</li>}
    </ul>
  );
}
