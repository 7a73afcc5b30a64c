import { useEffect, useState } from "react";
import { useStore } from "zustand";
import type { Countdown } from "../../../domain/clock/countdown";
import { isFrozen } from "../../../domain/clock/countdown";
import { useEnvironment } from "../../../state/environment";
import { useWorkspace } from "../workspace-context";

const TICK_MS = 250;

/** The problem's clock and the time, again whenever a second has passed. */
export function useClock(): { readonly countdown: Countdown; readonly loaded: boolean; readonly now: number } {
  const { now } = useEnvironment().services;
  const state = useStore(useWorkspace().clock.state);
  const ticking = state.countdown.status === "running";
  const [time, setTime] = useState(now);
  useEffect(() => {
    setTime(now());
    if (!ticking) return;
    const timer = setInterval(() => setTime(now()), TICK_MS);
    return () => clearInterval(timer);
  }, [ticking, now]);
  return { ...state, now: time };
}

/** Whether the time is over and the code may not be changed. A session has a clock of its own. */
export function useFrozen(): boolean {
  const { clock, rules } = useWorkspace();
  return useStore(clock.state, ({ countdown }) => isFrozen(countdown)) && rules.practice;
}
