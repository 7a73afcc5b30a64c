import { useStore } from "zustand";
import { usePageTitle } from "../../../ui/use-page-title";
import { EndingScreen } from "./ending-screen";
import { RunningScreen } from "./running-screen";
import { type RunningSession, SessionContext } from "./session-context";

/** A session while it goes on; after its end, what is left to be judged. */
export function SessionScreen(running: RunningSession) {
  const { recorder, problems } = running;
  const over = useStore(recorder.state, ({ moment, session }) => moment.ended || session.end !== null);
  usePageTitle("Session");
  return <SessionContext value={{ recorder, problems }}>{over ? <EndingScreen /> : <RunningScreen />}</SessionContext>;
}
