import type { CallOutcome, Interpreter, StopSignal } from "./interpreter";
import type { PythonError } from "./outcome";
import type { OpenedProblem } from "./referee";
import type { Report } from "./verdict";

export type Loaded = { readonly kind: "loaded" } | Exclude<Report, { kind: "judged" }>;

type LoadAnswer =
  | { readonly kind: "loaded" }
  | { readonly kind: "syntax-error"; readonly error: PythonError }
  | { readonly kind: "banned"; readonly name: string; readonly line: number };

const LOAD_MS = 10_000;

/** Where the candidate's code runs: an interpreter with the code loaded, replaced whenever one is lost. */
export class SolverSeat {
  readonly #code: string;
  readonly #problem: OpenedProblem;
  readonly #take: () => Promise<Interpreter>;
  readonly #signal: StopSignal | undefined;
  #solver: Interpreter | undefined;
  #loading: Promise<Loaded> | undefined;

  constructor(submission: { code: string; problem: OpenedProblem }, take: () => Promise<Interpreter>, signal: StopSignal | undefined) {
    this.#code = submission.code;
    this.#problem = submission.problem;
    this.#take = take;
    this.#signal = signal;
  }

  /** Whether the interpreter in use has ended, and no other was taken yet. */
  get lost(): boolean {
    return this.#solver?.alive === false;
  }

  /** Takes an interpreter and compiles the code in it; the code itself does not run yet. */
  load(): Promise<Loaded> {
    this.#loading ??= this.#load().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  async #load(): Promise<Loaded> {
    this.#solver = await this.#take();
    const called = await this.#call("load", [JSON.stringify(this.#problem.solver), this.#code], LOAD_MS);
    switch (called.kind) {
      case "answered":
        return JSON.parse(called.text) as LoadAnswer;
      case "stopped":
        return { kind: "stopped" };
      case "lost":
        // The compiler recurses on the engine's stack: source nested thousands deep ends it.
        return { kind: "syntax-error", error: tooDeep() };
      case "timed-out":
      case "failed":
      case "flooded":
        return { kind: "judge-error", message: `the code could not be loaded: ${called.kind}` };
    }
  }

  /** Runs the code on one case's arguments, in a new interpreter where the one before was lost. */
  async run(args: string, limitMs: number): Promise<CallOutcome> {
    if (!this.#solver?.alive) {
      const loaded = await this.load();
      if (loaded.kind === "stopped") return loaded;
      if (loaded.kind !== "loaded") return { kind: "failed", message: "the code could not be loaded a second time" };
    }
    return this.#call("run", [args], limitMs);
  }

  #call(method: string, values: readonly string[], deadlineMs: number): Promise<CallOutcome> {
    if (!this.#solver) throw new Error("no solver was taken");
    const { memory_mb: memoryMb } = this.#problem.limits;
    return this.#solver.call({ method, arguments: values, deadlineMs, memoryMb }, this.#signal);
  }
}

function tooDeep(): PythonError {
  const message = "SyntaxError: the code is nested too deeply to be compiled here";
  return { type: "SyntaxError", message, frames: [], framesLeftOut: 0 };
}
