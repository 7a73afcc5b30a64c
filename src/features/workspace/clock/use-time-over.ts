import { useCallback, useEffect, useState } from "react";
import { useStore } from "zustand";
import { type AtEnd, endIsDue } from "../../../domain/clock/countdown";
import { dueWarning } from "../../../domain/clock/warnings";
import { useSettings } from "../../../state/environment";
import { useWorkspace } from "../workspace-context";
import { useClock } from "./use-clock";

const OVER: Record<AtEnd, string> = {
  nothing: "The time is over. The clock goes on below zero.",
  submit: "The time is over: your code was submitted.",
  freeze: "The time is over: your code is frozen.",
};

/** Says what is left of the time when it is time to say so, and does at the end what was chosen. Returns what was said last. */
export function useTimeOver(): { readonly said: string | null; readonly forget: () => void } {
  const { clock, code, store, files } = useWorkspace();
  const { atEnd } = useSettings().clock;
  const { countdown, loaded, now } = useClock();
  const draftIsHere = useStore(files.draft.state, ({ value }) => value !== null);
  const [said, setSaid] = useState<string | null>(null);

  const warning = loaded ? dueWarning(countdown, now) : null;
  useEffect(() => {
    if (!warning) return;
    setSaid(warning.text);
    clock.change((before) => (before.status === "idle" ? before : { ...before, told: warning.at }));
  }, [clock, warning]);

  // Nothing is submitted before the editor has its text.
  const over = loaded && draftIsHere && endIsDue(countdown, now);
  useEffect(() => {
    if (!over) return;
    void clock.claimEnd(atEnd).then((mine) => {
      if (!mine) return;
      setSaid(OVER[atEnd]);
      if (atEnd === "submit") void store.getState().submit(code.current);
    });
  }, [clock, over, atEnd, store, code]);

  useEffect(() => {
    if (countdown.status === "idle") setSaid(null);
  }, [countdown.status]);
  return { said, forget: useCallback(() => setSaid(null), []) };
}
