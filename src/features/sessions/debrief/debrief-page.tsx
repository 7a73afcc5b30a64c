import { useParams } from "react-router";
import { useRecordedSession } from "../use-recorded-session";
import { LoadingSession, MissingSession } from "../session-notice";
import { DebriefView } from "./debrief-view";

/** What a session's record says, from its address. */
export function DebriefPage() {
  const { id = "" } = useParams();
  return <DebriefById key={id} id={id} />;
}

function DebriefById({ id }: { readonly id: string }) {
  const { recorded, change, deleteVoice } = useRecordedSession(id);
  switch (recorded.kind) {
    case "loading":
      return <LoadingSession />;
    case "missing":
      return <MissingSession />;
    case "recorded":
      return <DebriefView recorded={recorded} change={change} deleteVoice={deleteVoice} />;
  }
}
