import { Button } from "@mantine/core";
import { useEffect } from "react";
import { Link } from "react-router";
import { useStore } from "zustand";
import { storageText } from "../../domain/storage/storage-state";
import { useEnvironment } from "../../state/environment";
import { Banner } from "../../ui/banner";
import { useCodeFiles } from "./use-code-files";
import { useWorkspace } from "./workspace-context";

/** Says so where what is typed does not reach the disk, or something on it was damaged. */
export function StorageBanner() {
  const { storage } = useEnvironment().services;
  const text = storageText(useStore(storage.state));
  const { downloadCode } = useCodeFiles();
  useWarnBeforeLeaving();
  if (text === null) return <DamageBanner />;
  return (
    <Banner
      title={text.title}
      actions={
        <>
          <Button size="compact-sm" onClick={downloadCode}>
            Download my code
          </Button>
          {text.remedy === "retry" ? (
            <Button size="compact-sm" variant="default" onClick={() => void storage.retry()}>
              Try again
            </Button>
          ) : (
            <Button size="compact-sm" variant="default" onClick={() => location.reload()}>
              Reload
            </Button>
          )}
          {text.settings && (
            <Button size="compact-sm" variant="default" component={Link} to="/settings">
              Settings
            </Button>
          )}
        </>
      }
    >
      {text.detail}
    </Banner>
  );
}

const THINGS = {
  drafts: "code",
  ownCases: "own cases",
  notes: "a note",
  attempts: "attempts",
  progress: "progress",
  timers: "a timer",
  settings: "a setting",
  ownProblems: "a problem of yours",
  sessions: "a session",
  sessionLog: "a part of a session's recording",
} as const;

function DamageBanner() {
  const { storage } = useEnvironment().services;
  const damaged = useStore(storage.damaged);
  if (damaged.length === 0) return null;
  return (
    <Banner
      title={`Something saved on this machine was damaged (${damaged.map((table) => THINGS[table]).join(", ")})`}
      actions={
        <>
          <Button size="compact-sm" variant="default" component={Link} to="/settings">
            Look at it
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => storage.damaged.setState([], true)}>
            Close
          </Button>
        </>
      }
    >
      It was put aside as it was found, and everything else works.
    </Banner>
  );
}

/** The browser asks before a tab is closed that holds the only copy. */
function useWarnBeforeLeaving(): void {
  const { state } = useWorkspace().files.draft;
  const onlyHere = useStore(state, ({ status }) => status === "not-saved");
  useEffect(() => {
    if (!onlyHere) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [onlyHere]);
}
