import { Text } from "@mantine/core";
import { IconInfoCircle } from "@tabler/icons-react";
import { useEffect, useMemo, useRef } from "react";
import type { BankedProblem } from "../../../domain/problem/bank";
import { wholeProblem } from "../../../domain/problem/whole-problem";
import { isWritten } from "../../../domain/session/boxes";
import { noticed, type Remark } from "../../../domain/session/noticed";
import { shareMs, stepTimes, type StepTimes, totalMs } from "../../../domain/session/step-times";
import { type Step, STEPS } from "../../../domain/session/steps";
import { passing, unlockedCount } from "../../../domain/session/unlocked";
import { clockText, goneText } from "../../../domain/clock/countdown";
import { useNow } from "../../../state/use-now";
import { FollowUps } from "./follow-ups";
import { useRecording, useRunningSession } from "./session-context";
import classes from "./session.module.css";
import { StepBoxes } from "./step-boxes";

interface StepsRailProps {
  readonly problem: BankedProblem;
  readonly index: number;
  readonly active: boolean;
  /** Counts the moves by keyboard: after each, the step's first box is to be typed into. */
  readonly focusStep: number;
}

/** The six steps with their time and what is noted in each, and what the interviewer asks. */
export function StepsRail({ problem, index, active, focusStep }: StepsRailProps) {
  const { recorder } = useRunningSession();
  const session = useRecording(({ session }) => session);
  const moment = useRecording(({ moment }) => moment.problems[index]);
  const events = useRecording(({ events }) => events);
  // Nobody sees the rail of the other problem.
  const now = useNow(active);
  const rail = useRef<HTMLElement>(null);
  const times = stepTimes(session.plan.problems.length, events, now - session.startedAt)[index];
  const share = shareMs(session.plan);
  const questions = useFollowUps({ problem, index, active, spentMs: times ? totalMs(times) : 0 });
  useEffect(() => {
    if (focusStep > 0) rail.current?.querySelector<HTMLElement>("textarea, input")?.focus();
  }, [focusStep]);
  if (!moment || !times) return null;
  const remarks = noticed({ moment, starter: problem.starter, times, shareMs: share });
  return (
    <aside ref={rail} className={classes.rail} aria-label="Steps">
      <ol className={classes.steps}>
        {STEPS.map((step, i) => (
          <StepRow
            key={step.id}
            step={step}
            number={i + 1}
            current={moment.step === step.id}
            problem={index}
            {...{ times, share }}
            remarks={remarks.filter((remark) => remark.step === step.id)}
            onMove={() => moment.step !== step.id && recorder.record({ kind: "step", problem: index, step: step.id })}
          />
        ))}
      </ol>
      <FollowUps questions={questions} />
    </aside>
  );
}

interface StepRowProps {
  readonly step: Step;
  readonly number: number;
  readonly current: boolean;
  readonly problem: number;
  readonly times: StepTimes;
  readonly share: number;
  readonly remarks: readonly Remark[];
  readonly onMove: () => void;
}

function StepRow({ step, number, current, problem, times, share, remarks, onMove }: StepRowProps) {
  const boxes = useRecording((recording) => recording.boxes[problem]);
  const noted = step.boxes.some((box) => isWritten(boxes?.[box]));
  const suggested = clockText(step.share * share);
  const spent = goneText(times[step.id]);
  return (
    <li className={classes.step} data-current={current}>
      <button type="button" className={classes.stepButton} aria-current={current ? "step" : undefined} aria-keyshortcuts={`Alt+${number}`} onClick={onMove}>
        <span className={classes.stepNumber} data-noted={noted} aria-hidden>
          {number}
        </span>
        <span className={classes.stepTitle}>{step.title}</span>
        <span className={classes.stepTime} data-over={times[step.id] > step.share * share}>
          {spent} <span className={classes.suggested}>of {suggested}</span>
        </span>
      </button>
      {current && (
        <div className={classes.stepBody}>
          <Text size="xs" c="dimmed">
            {step.prompt}
          </Text>
          <StepBoxes step={step} problem={problem} />
        </div>
      )}
      {remarks.map(({ text }) => (
        <p key={text} className={classes.remark}>
          <IconInfoCircle size={14} aria-hidden /> {text}
        </p>
      ))}
    </li>
  );
}

interface Asking {
  readonly problem: BankedProblem;
  readonly index: number;
  readonly active: boolean;
  readonly spentMs: number;
}

/** The follow-ups asked so far; each is written down when it is shown first. */
function useFollowUps({ problem, index, active, spentMs }: Asking): readonly string[] {
  const { recorder } = useRunningSession();
  const { plan } = useRecording(({ session }) => session);
  const events = useRecording(({ events }) => events);
  const shown = useRecording(({ moment }) => moment.problems[index]?.followUps);
  const all = useMemo(
    () => [...(wholeProblem(problem)?.follow_ups ?? []).map(({ question }) => question), ...(plan.followUps[index] ?? [])],
    [problem, plan, index],
  );
  const { at, accepted } = passing(events, index);
  const passedAfterMs = useMemo(() => {
    const times = at === null ? undefined : stepTimes(plan.problems.length, events, at)[index];
    return times ? totalMs(times) : null;
  }, [at, events, plan, index]);
  const count = unlockedCount({ count: all.length, spentMs, shareMs: shareMs(plan), passedAfterMs, accepted });
  useEffect(() => {
    if (!active) return;
    for (let i = 0; i < count; i++) if (!shown?.includes(i)) recorder.record({ kind: "follow-up", problem: index, index: i });
  }, [active, count, shown, recorder, index]);
  return (shown ?? []).flatMap((i) => all[i] ?? []);
}
