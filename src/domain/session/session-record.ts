import { isWritten } from "./boxes";
import { isSameCode } from "./readability";
import { afterEvent, firstMoment, type Moment } from "./replay";
import { workedMs, type Session, type SessionEvent, type SessionTrial } from "./session";
import { noTime, type StepTimes } from "./step-times";
import type { StepId } from "./steps";

/** What happened, added up. Times are milliseconds without pauses. */
export interface SessionRecord {
  readonly problems: readonly ProblemRecord[];
  /** While the page was hidden or closed. */
  readonly awayMs: number;
  readonly reopened: number;
  /** Milliseconds of the wall clock from the start to the end, or to the last event where there is none. */
  readonly endAt: number;
}

export interface ProblemRecord {
  /** How long it was in view. */
  readonly viewMs: number;
  readonly stepMs: StepTimes;
  readonly trials: readonly TrialRecord[];
  readonly firstCode: FirstCode | null;
  /** Own cases that were there at a Run, a Submit or the end; each once. */
  readonly ownCases: readonly (readonly string[])[];
}

export interface TrialRecord {
  readonly trial: SessionTrial;
  /** Milliseconds of the wall clock since the session's start, as events have it. */
  readonly at: number;
  /** On the session's clock. */
  readonly sessionMs: number;
  /** On the problem's own clock: while it was in view. */
  readonly problemMs: number;
  readonly ownCases: number;
}

export interface FirstCode {
  readonly sessionMs: number;
  readonly problemMs: number;
  /** What had been written down before. */
  readonly questionsNoted: boolean;
  readonly edgeCasesNoted: boolean;
}

/** Adds up a session's events. `starters`: each problem's code as it began. */
export function recordOf(session: Session, events: readonly SessionEvent[], starters: readonly string[]): SessionRecord {
  const adding = new Adding(session, starters);
  for (const event of events) adding.add(event);
  return adding.finish();
}

interface MutableRecord extends ProblemRecord {
  viewMs: number;
  readonly stepMs: Record<StepId, number>;
  readonly trials: TrialRecord[];
  firstCode: FirstCode | null;
  ownCases: (readonly string[])[];
}

class Adding {
  readonly #session: Session;
  readonly #starters: readonly string[];
  readonly #problems: readonly MutableRecord[];
  #moment: Moment;
  /** Up to where time has been shared out, by the wall clock. */
  #at = 0;
  /** Since when nobody was looking; null while somebody is. */
  #awaySince: number | null = null;
  #awayMs = 0;
  #reopened = 0;
  #lastAt = 0;

  constructor(session: Session, starters: readonly string[]) {
    this.#session = session;
    this.#starters = starters;
    this.#moment = firstMoment(starters);
    this.#problems = starters.map(() => ({ viewMs: 0, stepMs: noTime(), trials: [], firstCode: null, ownCases: [] }));
  }

  add(event: SessionEvent): void {
    this.#pass(event.at);
    this.#look(event);
    this.#moment = afterEvent(this.#moment, event);
    if (event.kind === "edit") this.#noteFirstCode(event);
    if (event.kind === "trial") this.#noteTrial(event);
    this.#lastAt = event.at;
  }

  finish(): SessionRecord {
    const end = this.#session.end;
    const endAt = end ? end.at - this.#session.startedAt : this.#lastAt;
    this.#pass(endAt);
    this.#endAway(endAt);
    this.#problems.forEach((_, i) => this.#keepCases(i));
    return { problems: this.#problems, awayMs: this.#awayMs, reopened: this.#reopened, endAt };
  }

  /** Shares out the time up to an event to the problem in view and its step. */
  #pass(at: number): void {
    const until = this.#withinEnd(at);
    const ms = this.#worked(until) - this.#worked(this.#at);
    const record = this.#problems[this.#moment.problem];
    const step = this.#moment.problems[this.#moment.problem]?.step;
    if (record && step && ms > 0) {
      record.viewMs += ms;
      record.stepMs[step] += ms;
    }
    this.#at = Math.max(this.#at, until);
  }

  #look(event: SessionEvent): void {
    if (event.kind === "away") this.#awaySince ??= event.at;
    if (event.kind === "back") this.#endAway(event.at);
    if (event.kind !== "opened") return;
    this.#reopened += 1;
    // A page that was killed said nothing: the last that is known of it is its last event.
    this.#awaySince ??= this.#lastAt;
    this.#endAway(event.at);
  }

  #endAway(at: number): void {
    if (this.#awaySince !== null) this.#awayMs += Math.max(0, this.#worked(this.#withinEnd(at)) - this.#worked(this.#awaySince));
    this.#awaySince = null;
  }

  #noteFirstCode({ problem, at }: Extract<SessionEvent, { kind: "edit" }>): void {
    const [record, now] = [this.#problems[problem], this.#moment.problems[problem]];
    if (!record || !now || record.firstCode || isSameCode(now.code, this.#starters[problem] ?? "")) return;
    record.firstCode = {
      sessionMs: this.#worked(at),
      problemMs: record.viewMs,
      questionsNoted: isWritten(now.boxes.questions),
      edgeCasesNoted: isWritten(now.boxes.examples) || now.cases.length > 0,
    };
  }

  #noteTrial({ problem, at, trial }: Extract<SessionEvent, { kind: "trial" }>): void {
    const record = this.#problems[problem];
    if (!record) return;
    const ownCases = this.#moment.problems[problem]?.cases.length ?? 0;
    record.trials.push({ trial, at, sessionMs: this.#worked(this.#withinEnd(at)), problemMs: record.viewMs, ownCases });
    this.#keepCases(problem);
  }

  #keepCases(problem: number): void {
    const record = this.#problems[problem];
    const known = new Set(record?.ownCases.map((one) => JSON.stringify(one)));
    for (const one of this.#moment.problems[problem]?.cases ?? []) if (!known.has(JSON.stringify(one))) record?.ownCases.push(one);
  }

  #worked(at: number): number {
    return workedMs(this.#session, this.#session.startedAt + at);
  }

  #withinEnd(at: number): number {
    const end = this.#session.end;
    return end ? Math.min(at, end.at - this.#session.startedAt) : at;
  }
}
