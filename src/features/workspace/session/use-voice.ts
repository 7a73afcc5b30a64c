import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { isPaused } from "../../../domain/session/time-over";
import { useEnvironment } from "../../../state/environment";
import { useRecording, useRunningSession } from "./session-context";

export interface SessionVoice {
  /** Whether it is being recorded. */
  readonly on: boolean;
  /** Whether it is to be. */
  readonly asked: boolean;
  /** Why it is not, although it was asked for. */
  readonly trouble: string | null;
  toggle(): void;
  /** Asks for the microphone once more. */
  retry(): void;
}

/** Records the voice while the session's clock runs, where that was agreed. */
export function useVoice(): SessionVoice {
  const { recorder } = useRunningSession();
  const { voice } = useEnvironment().services;
  const wanted = useRecording(({ session }) => session.plan.options.voice);
  const paused = useRecording(({ session }) => isPaused(session));
  const state = useStore(voice.state);
  const [asked, setAsked] = useState(wanted);
  const [tries, setTries] = useState(0);
  const [refused, setRefused] = useState<string | null>(null);
  useEffect(() => {
    if (!asked || paused) return;
    let left = false;
    let began = false;
    const { id, startedAt } = recorder.state.getState().session;
    const stop = (): void => {
      void voice.stop();
      if (began) recorder.record({ kind: "voice", on: false });
    };
    void voice.start({ id, startedAt }).then((start) => {
      began = start.kind === "recording";
      if (left) return stop();
      if (began) recorder.record({ kind: "voice", on: true });
      setRefused(start.kind === "refused" ? start.message : null);
    });
    return () => {
      left = true;
      if (began) stop();
    };
  }, [asked, paused, tries, recorder, voice]);
  const on = asked && state.kind === "recording";
  const lost = asked && state.kind === "lost";
  return {
    on,
    asked,
    trouble: asked ? (refused ?? (lost ? `Recording ended: ${state.message}.` : null)) : null,
    toggle: () => setAsked(!asked),
    retry: () => setTries(tries + 1),
  };
}
