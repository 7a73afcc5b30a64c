import type { ReactNode } from "react";
import { useParams } from "react-router";
import { LoadingSession, MissingSession } from "./session-notice";
import { type RecordedSession, useRecordedSession, type UsedSession } from "./use-recorded-session";

type Show = (recorded: RecordedSession, use: Pick<UsedSession, "change" | "deleteVoice">) => ReactNode;

/** What is shown of a recorded session, from its address. */
export function RecordedSessionPage({ show }: { readonly show: Show }) {
  const { id = "" } = useParams();
  return <ById key={id} id={id} show={show} />;
}

function ById({ id, show }: { readonly id: string; readonly show: Show }) {
  const { recorded, ...use } = useRecordedSession(id);
  switch (recorded.kind) {
    case "loading":
      return <LoadingSession />;
    case "missing":
      return <MissingSession />;
    case "recorded":
      return show(recorded, use);
  }
}
