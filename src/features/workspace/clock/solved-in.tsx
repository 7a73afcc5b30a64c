import { Text } from "@mantine/core";
import { useStore } from "zustand";
import { clockText } from "../../../domain/clock/countdown";
import { useProgress } from "../../../state/environment";
import { useWorkspace } from "../workspace-context";

/** Beside an Accepted that stopped the clock: the time, the target, and one's own best. */
export function SolvedIn() {
  const { clock, problem } = useWorkspace();
  const countdown = useStore(clock.state, (state) => state.countdown);
  const best = useProgress().byProblem.get(problem.id)?.bestMs;
  if (countdown.status !== "paused" || countdown.solved !== true) return null;
  const { elapsedMs, minutes, wentOn } = countdown;
  const isBest = best === undefined || elapsedMs <= best;
  return (
    <Text size="sm">
      Solved in {clockText(elapsedMs)}; the target was {clockText(minutes * 60_000)}
      {wentOn && ", and you went on after the end"}. {isBest ? "That is your best so far." : `Your best so far is ${clockText(best)}.`}
    </Text>
  );
}
