import { RecordedSessionPage } from "../recorded-session-page";
import { DebriefView } from "./debrief-view";

/** What a session's record says. */
export const DebriefPage = () => <RecordedSessionPage show={(recorded, use) => <DebriefView recorded={recorded} {...use} />} />;
