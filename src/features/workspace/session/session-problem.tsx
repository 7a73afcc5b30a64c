import { useEffect, useMemo, useRef, useState } from "react";
import type { BankedProblem } from "../../../domain/problem/bank";
import type { SessionOptions } from "../../../domain/session/session";
import { sessionKey } from "../../../domain/session/session-key";
import { STEPS } from "../../../domain/session/steps";
import { trialOf } from "../../../runtime/session/judge-final";
import type { SessionRecorder } from "../../../runtime/session/session-recorder";
import { useOpenWorkspace } from "../opened-problem";
import { WorkspaceContext, type WorkspaceRules } from "../workspace-context";
import { WorkspaceLayout } from "../workspace-layout";
import type { Seat } from "../workspace-store";
import classes from "./session.module.css";
import { useRecording, useRunningSession } from "./session-context";
import { StepsRail } from "./steps-rail";

interface SessionProblemProps {
  readonly problem: BankedProblem;
  readonly index: number;
  /** Whether it is in view. */
  readonly active: boolean;
  readonly railOpen: boolean;
  readonly onRail: (open: boolean) => void;
}

/** One problem of a session: its workspace, and what happens in it written down. */
export function SessionProblem({ problem, index, active, railOpen, onRail }: SessionProblemProps) {
  const { recorder } = useRunningSession();
  const options = useRecording(({ session }) => session.plan.options);
  const rules = useMemo(() => rulesOf(options), [options]);
  const seat = useMemo(() => seatOf(recorder, problem, index), [recorder, problem, index]);
  const workspace = useOpenWorkspace(problem, { rules, seat, active });
  const screen = useRef<HTMLDivElement>(null);
  const [focusStep, setFocusStep] = useState(0);

  useEffect(() => {
    if (!workspace) return;
    const { draft, cases } = workspace.files;
    // What is found when the draft is read is recorded too: it may be ahead of what was.
    const ends = [follow(draft.state, (code) => recorder.edited(index, code)), follow(cases.state, (own) => recorder.casesTyped(index, own))];
    return () => ends.forEach((end) => end());
  }, [workspace, recorder, index]);

  useEffect(() => {
    if (!active) return;
    return onStepKeys((step) => {
      recorder.record({ kind: "step", problem: index, step: step.id });
      onRail(true);
      if (step.boxes.length === 0) screen.current?.querySelector<HTMLElement>('[aria-label^="Code for"]')?.focus();
      else setFocusStep((count) => count + 1);
    });
  }, [active, recorder, index, onRail]);

  if (!workspace) return null;
  return (
    <WorkspaceContext value={workspace}>
      <div ref={screen} className={classes.problem}>
        <WorkspaceLayout
          rail={<StepsRail problem={problem} index={index} active={active} focusStep={focusStep} />}
          railOpen={railOpen}
          scope={`session-${index}-`}
          active={active}
        />
      </div>
    </WorkspaceContext>
  );
}

interface Followed<T> {
  getState(): { readonly value: T | null };
  subscribe(listener: (state: { readonly value: T | null }) => void): () => void;
}

function follow<T>(state: Followed<T>, see: (value: T) => void): () => void {
  const look = ({ value }: { readonly value: T | null }): void => void (value !== null && see(value));
  look(state.getState());
  return state.subscribe(look);
}

const rulesOf = ({ mock, blind, completion, noRun }: SessionOptions): WorkspaceRules => ({
  practice: false,
  help: !mock,
  labels: !blind,
  completion,
  trials: !noRun,
});

function seatOf(recorder: SessionRecorder, problem: BankedProblem, index: number): Seat {
  return {
    draftKey: sessionKey(recorder.state.getState().session.id, index),
    onTrial(kind) {
      const ends = recorder.trialBegins(index);
      return (report) => {
        const trial = trialOf(kind, problem, report);
        if (trial) ends(trial);
      };
    },
  };
}

/** Alt with 1 to 6 moves to a step; caught before the editor takes the keys for itself. */
function onStepKeys(move: (step: (typeof STEPS)[number]) => void): () => void {
  const listen = (event: KeyboardEvent): void => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // On a Mac, Option makes another character of the digit; the key's place stays.
    const step = STEPS[Number(/^Digit([1-6])$/.exec(event.code)?.[1]) - 1];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    move(step);
  };
  document.addEventListener("keydown", listen, { capture: true });
  return () => document.removeEventListener("keydown", listen, { capture: true });
}
