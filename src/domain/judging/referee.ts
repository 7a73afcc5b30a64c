import type { CallOutcome, Interpreter } from "./interpreter";
import type { CaseOutcome, CaseTag, Shown } from "./outcome";

/** A case as the judge may know it: no expected value, and arguments only where they are small. */
export interface CaseSummary {
  readonly index: number;
  readonly hidden: boolean;
  readonly label: string;
  readonly tag: CaseTag;
  readonly scale: boolean;
  /** Wire text for the solver; null where the referee has to prepare it. */
  readonly args: string | null;
}

export interface Limits {
  readonly time_s: number;
  readonly factor: number;
  readonly memory_mb: number;
  readonly output_kb: number;
}

export interface OpenedProblem {
  readonly cases: readonly CaseSummary[];
  /** What the solver is told of the problem. */
  readonly solver: object;
  readonly limits: Limits;
}

/** A case's arguments, ready to run, and the reference's time on them (0 where it did not have to run). */
export interface PreparedCase {
  readonly args: string;
  readonly referenceMs: number;
}

/** A case for people. */
export interface ShownCase {
  readonly input: readonly { readonly name: string; readonly text: string; readonly complete: boolean }[];
  readonly call: string;
  readonly expected?: Shown;
}

/** The referee's answer, or why there is none; the message is for whoever looks after the problem. */
export type Answer<T> = { readonly kind: "ok"; readonly value: T } | { readonly kind: "problem"; readonly message: string };

export type AddedCase =
  { readonly kind: "added"; readonly case: CaseSummary } | { readonly kind: "bad-literal"; readonly param: string; readonly message: string };

const OPEN_MS = 30_000;
const PREPARE_MS = 60_000;
const JUDGE_MS = 30_000;
const MEMORY_MB = 1024;

/** Speaks to the interpreter that knows the answers. */
export class Referee {
  readonly #interpreter: Interpreter;

  constructor(interpreter: Interpreter) {
    this.#interpreter = interpreter;
  }

  get alive(): boolean {
    return this.#interpreter.alive;
  }

  /** Takes a `dryrun.problem/1` text. */
  open(problem: string): Promise<Answer<OpenedProblem>> {
    return this.#ask("open", [problem], OPEN_MS);
  }

  prepare(index: number): Promise<Answer<PreparedCase>> {
    return this.#ask("prepare", [index], PREPARE_MS);
  }

  judge(index: number, reply: string): Promise<Answer<CaseOutcome>> {
    return this.#ask("judge", [index, reply], JUDGE_MS);
  }

  show(index: number, full = false): Promise<Answer<ShownCase>> {
    return this.#ask("show", [index, full], PREPARE_MS);
  }

  /** A case's arguments as Python literals, to edit. */
  literals(index: number): Promise<Answer<{ readonly texts: readonly string[] }>> {
    return this.#ask("literals", [index], PREPARE_MS);
  }

  /** Adds an own case, one Python literal per parameter. */
  add(texts: readonly string[]): Promise<Answer<AddedCase>> {
    return this.#ask("add", [JSON.stringify(texts)], JUDGE_MS);
  }

  dispose(): void {
    this.#interpreter.dispose();
  }

  async #ask<T>(method: string, values: readonly (string | number | boolean)[], deadlineMs: number): Promise<Answer<T>> {
    const outcome = await this.#interpreter.call({ method, arguments: values, deadlineMs, memoryMb: MEMORY_MB });
    if (outcome.kind !== "answered") return { kind: "problem", message: describe(outcome) };
    const value = JSON.parse(outcome.text) as T & { readonly kind?: string; readonly message?: string };
    return value.kind === "invalid" ? { kind: "problem", message: value.message ?? "" } : { kind: "ok", value };
  }
}

function describe(outcome: Exclude<CallOutcome, { kind: "answered" }>): string {
  switch (outcome.kind) {
    case "timed-out":
      return `the problem's own code took longer than ${outcome.deadlineMs / 1000} s`;
    case "lost":
      return `the referee's interpreter ended: ${outcome.message}`;
    case "failed":
      return `the referee failed: ${outcome.message}`;
    case "flooded":
    case "stopped":
      return "the referee was stopped";
  }
}
