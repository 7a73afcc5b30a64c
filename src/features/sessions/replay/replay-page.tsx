import { RecordedSessionPage } from "../recorded-session-page";
import { ReplayView } from "./replay-view";

/** A session as it went. */
export const ReplayPage = () => <RecordedSessionPage show={(recorded, { deleteVoice }) => <ReplayView recorded={recorded} deleteVoice={deleteVoice} />} />;
