import { isWritten } from "./boxes";
import { isSameCode } from "./readability";
import type { ProblemMoment } from "./replay";
import type { BoxId } from "./session";
import type { StepTimes } from "./step-times";
import { type StepId, STEPS } from "./steps";

/** Something that an interviewer would notice, and at which step it should have been done. */
export interface Remark {
  readonly step: StepId;
  readonly text: string;
}

interface Noticing {
  readonly moment: ProblemMoment;
  readonly starter: string;
  readonly times: StepTimes;
  /** The problem's part of the session. Milliseconds. */
  readonly shareMs: number;
}

/** A step that takes this many times its suggested time is noticed. */
const OVERRUN = 1.5;

/** What has been left out so far, in the order of the steps. Nothing of it blocks anything. */
export function noticed({ moment, starter, times, shareMs }: Noticing): readonly Remark[] {
  const coding = !isSameCode(withoutRemarks(moment.code), withoutRemarks(starter));
  const missing = (box: BoxId): boolean => !isWritten(moment.boxes[box]);
  const remarks: Remark[] = [];
  if (coding && missing("questions")) remarks.push({ step: "understand", text: "There is code, and no question was noted before it." });
  if (coding && missing("examples")) remarks.push({ step: "examples", text: "There is code, and no example or edge case was noted before it." });
  if (coding && missing("statedBefore") && missing("statedAfter")) remarks.push({ step: "optimise", text: "There is code, and no cost was stated." });
  if (moment.step === "test" && moment.cases.length === 0) remarks.push({ step: "test", text: "There is no case of your own yet." });
  const step = STEPS.find(({ id }) => id === moment.step);
  if (step && times[step.id] > OVERRUN * step.share * shareMs) {
    remarks.push({ step: step.id, text: `This step takes longer than its ${minutesText(step.share * shareMs)}. Move on when you can.` });
  }
  return remarks;
}

/** `4 minutes`, `1 minute`, `1.5 minutes`: to the half minute, at least one half. */
export function minutesText(ms: number): string {
  const minutes = Math.max(0.5, Math.round(ms / 30_000) / 2);
  return `${minutes} ${minutes === 1 ? "minute" : "minutes"}`;
}

/** Thinking aloud in a comment is no code yet, behind a line's code either. */
const withoutRemarks = (code: string): string => code.replaceAll(/\s#.*$/gm, "");
