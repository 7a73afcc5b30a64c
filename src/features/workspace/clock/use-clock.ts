import { useStore } from "zustand";
import type { Countdown } from "../../../domain/clock/countdown";
import { isFrozen } from "../../../domain/clock/countdown";
import { useNow } from "../../../state/use-now";
import { useWorkspace } from "../workspace-context";

/** The problem's clock and the time, again whenever a second has passed. */
export function useClock(): { readonly countdown: Countdown; readonly loaded: boolean; readonly now: number } {
  const state = useStore(useWorkspace().clock.state);
  return { ...state, now: useNow(state.countdown.status === "running") };
}

/** Whether the time is over and the code may not be changed. A session has a clock of its own. */
export function useFrozen(): boolean {
  const { clock, rules } = useWorkspace();
  return useStore(clock.state, ({ countdown }) => isFrozen(countdown)) && rules.practice;
}
