import { useParams } from "react-router";
import { LoadingSession, MissingSession } from "../session-notice";
import { useRecordedSession } from "../use-recorded-session";
import { ReplayView } from "./replay-view";

/** A session as it went, from its address. */
export function ReplayPage() {
  const { id = "" } = useParams();
  return <ReplayById key={id} id={id} />;
}

function ReplayById({ id }: { readonly id: string }) {
  const { recorded, deleteVoice } = useRecordedSession(id);
  switch (recorded.kind) {
    case "loading":
      return <LoadingSession />;
    case "missing":
      return <MissingSession />;
    case "recorded":
      return <ReplayView recorded={recorded} deleteVoice={deleteVoice} />;
  }
}
