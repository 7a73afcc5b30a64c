import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { BankedProblem } from "../../../domain/problem/bank";
import type { Recording, SessionRecorder } from "../../../runtime/session/session-recorder";

export interface RunningSession {
  readonly recorder: SessionRecorder;
  readonly problems: readonly BankedProblem[];
}

export const SessionContext = createContext<RunningSession | null>(null);

export function useRunningSession(): RunningSession {
  const running = useContext(SessionContext);
  if (!running) throw new Error("a session's component stands outside of it");
  return running;
}

export function useRecording<T>(select: (recording: Recording) => T): T {
  return useStore(useRunningSession().recorder.state, select);
}
