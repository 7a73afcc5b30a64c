import type { CallOutcome, Interpreter, StopSignal } from "./interpreter";
import { failed, type CaseOutcome, type JudgedCase } from "./outcome";
import type { CaseSummary, Limits, OpenedProblem, PreparedCase, Referee } from "./referee";
import { SolverSeat } from "./solver-seat";
import { reportOf, type Report } from "./verdict";

export interface Submission {
  readonly code: string;
  readonly problem: OpenedProblem;
  /** Which cases, in the order to judge them. */
  readonly cases: readonly CaseSummary[];
}

export interface Bench {
  readonly referee: Referee;
  /** An interpreter for this submission; called again whenever one was lost. */
  readonly takeSolver: () => Promise<Interpreter>;
}

export interface JudgeOptions {
  readonly signal?: StopSignal;
  readonly onCase?: (judged: JudgedCase) => void;
  /** Ends with the first failure; the cases after it are not run. */
  readonly stopAtFailure?: boolean;
  /** Multiplies every time limit; for checks of the problems themselves. */
  readonly timeFactor?: number;
}

/** So many small cases are with the solver at a time, so that it never waits for the page. */
const AHEAD = 4;
/** So many interpreters may die under one submission before the rest of its cases is left alone. */
const MAX_CRASHES = 3;

/** Milliseconds that a case may take: the problem's floor, or a multiple of the reference's time on this machine. */
export function timeLimitMs(limits: Limits, referenceMs: number): number {
  return Math.max(limits.time_s * 1000, limits.factor * referenceMs);
}

/** Judges a submission: the solver computes, the referee judges, and the solver does not wait for the referee. */
export async function judge(submission: Submission, bench: Bench, options: JudgeOptions = {}): Promise<Report> {
  const trial = new Trial(submission, bench, options);
  const loaded = await trial.seat.load();
  return loaded.kind === "loaded" ? trial.run() : loaded;
}

/** Resolves when the solver is done with a case; the outcome inside, when the referee is. */
interface Ran {
  readonly outcome: CaseOutcome | Promise<CaseOutcome>;
}

class Trial {
  readonly seat: SolverSeat;
  readonly #submission: Submission;
  readonly #referee: Referee;
  readonly #options: JudgeOptions;
  readonly #judged: Promise<JudgedCase>[] = [];
  #crashes = 0;
  /** Why the cases to come are not run. */
  #ended: string | undefined;

  constructor(submission: Submission, bench: Bench, options: JudgeOptions) {
    this.#submission = submission;
    this.#referee = bench.referee;
    this.#options = options;
    this.seat = new SolverSeat(submission, bench.takeSolver, options.signal);
  }

  async run(): Promise<Report> {
    const ran: Promise<Ran>[] = [];
    for (const [i, item] of this.#submission.cases.entries()) {
      await ran[i - AHEAD];
      const careful = item.scale || this.#options.stopAtFailure === true;
      if (careful || this.#crashes > 0) await ran[i - 1];
      if (careful && (await this.#anyFailed())) this.#ended ??= item.scale ? "smaller cases failed" : "a case before it failed";
      const running = this.#runCase(item, ran[i - 1]);
      ran.push(running);
      this.#judged.push(this.#announce(item, running));
    }
    return reportOf(await Promise.all(this.#judged));
  }

  async #anyFailed(): Promise<boolean> {
    const judged = await Promise.all(this.#judged);
    return judged.some(({ outcome }) => failed(outcome));
  }

  async #announce({ index, hidden, label, tag }: CaseSummary, running: Promise<Ran>): Promise<JudgedCase> {
    const judged = { index, hidden, label, tag, outcome: await (await running).outcome };
    this.#options.onCase?.(judged);
    return judged;
  }

  async #runCase(item: CaseSummary, before: Promise<Ran> | undefined): Promise<Ran> {
    if (this.#ended !== undefined) return this.#notRun();
    const prepared = await this.#prepare(item);
    if (prepared.kind === "judge-error") return { outcome: prepared };
    const limitMs = timeLimitMs(this.#submission.problem.limits, prepared.referenceMs) * (this.#options.timeFactor ?? 1);
    // What ended the solver may have ended the trial.
    if (this.seat.lost) await before;
    if (this.#ended !== undefined) return this.#notRun();
    let called = await this.seat.run(prepared.args, limitMs);
    for (let tries = 0; called.kind === "lost" && !called.started && tries < MAX_CRASHES; tries++) {
      // It died under the case before, or before the code began: not this case's fault.
      await before;
      if (this.#ended !== undefined) return this.#notRun();
      called = await this.seat.run(prepared.args, limitMs);
    }
    return { outcome: called.kind === "answered" ? this.#refereed(item, called.text, limitMs) : this.#unanswered(called) };
  }

  #notRun(): Ran {
    return { outcome: { kind: "not-run", reason: this.#ended ?? "" } };
  }

  async #prepare(item: CaseSummary): Promise<({ readonly kind: "ready" } & PreparedCase) | (CaseOutcome & { kind: "judge-error" })> {
    if (item.args !== null) return { kind: "ready", args: item.args, referenceMs: 0 };
    const prepared = await this.#referee.prepare(item.index);
    if (prepared.kind === "ok") return { ...prepared.value, kind: "ready" };
    this.#ended ??= "the judge had a fault";
    return { kind: "judge-error", message: prepared.message };
  }

  async #refereed(item: CaseSummary, reply: string, limitMs: number): Promise<CaseOutcome> {
    const answer = await this.#referee.judge(item.index, reply);
    if (answer.kind === "problem") return { kind: "judge-error", message: answer.message };
    const outcome = answer.value;
    if ("ms" in outcome && outcome.ms > limitMs) return { kind: "time-limit", limitMs };
    const { memory_mb: limitMb, output_kb: limitKb } = this.#submission.problem.limits;
    if (outcome.kind === "memory-limit") return { ...outcome, limitMb };
    return outcome.kind === "output-limit" ? { ...outcome, limitKb } : outcome;
  }

  #unanswered(called: Exclude<CallOutcome, { kind: "answered" }>): CaseOutcome {
    const { memory_mb: limitMb, output_kb: limitKb } = this.#submission.problem.limits;
    const nothing = { ms: 0, output: "", notes: [] };
    switch (called.kind) {
      case "timed-out":
        this.#ended ??= "the case before it took too long";
        return { kind: "time-limit", limitMs: called.deadlineMs };
      case "stopped":
        this.#ended ??= "stopped";
        return { kind: "stopped" };
      case "flooded":
        return { kind: "output-limit", limitKb, ...nothing };
      case "failed":
        return { kind: "judge-error", message: called.message };
      case "lost":
        this.#crashes += 1;
        if (this.#crashes >= MAX_CRASHES) this.#ended ??= `the interpreter ended ${MAX_CRASHES} times`;
        return called.memoryRefused ? { kind: "memory-limit", limitMb, ...nothing } : { kind: "crashed", message: called.message };
    }
  }
}
