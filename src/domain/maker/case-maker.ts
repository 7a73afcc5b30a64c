import { parse } from "lossless-json";
import type { CallOutcome, Interpreter, StopSignal } from "../judging/interpreter";

/** What Python says of one step; `at` names a field within the case, or one of the problem's programs. */
export type Made =
  | { readonly kind: "ready" }
  /** Arguments and answer, number for number. */
  | { readonly kind: "case"; readonly case: object }
  | { readonly kind: "fault"; readonly at: string; readonly message: string }
  | { readonly kind: "stopped" };

/** Of the reference on one case, generated or not; a case is judged by the same code, many times over. */
const STEP_MS = 15_000;
const MEMORY_MB = 1024;

/** Speaks to the interpreter in which an author's reference and generator run. */
export class CaseMaker {
  readonly #interpreter: Interpreter;
  readonly #signal: StopSignal | undefined;
  readonly #stepMs: number;

  constructor(interpreter: Interpreter, { signal, stepMs = STEP_MS }: { readonly signal?: StopSignal; readonly stepMs?: number } = {}) {
    this.#interpreter = interpreter;
    this.#signal = signal;
    this.#stepMs = stepMs;
  }

  /** Takes a problem file without cases, and makes its programs ready. */
  begin(head: object): Promise<Made> {
    return this.#ask("begin", head);
  }

  make(method: "typed" | "generated", item: object): Promise<Made> {
    return this.#ask(method, item);
  }

  dispose(): void {
    this.#interpreter.dispose();
  }

  async #ask(method: string, value: object): Promise<Made> {
    const request = { method, arguments: [JSON.stringify(value)], deadlineMs: this.#stepMs, memoryMb: MEMORY_MB };
    const called = await this.#interpreter.call(request, this.#signal);
    if (called.kind === "answered") return parse(called.text) as Made;
    return called.kind === "stopped" ? called : { kind: "fault", at: method === "generated" ? "generator" : "reference", message: told(called, method) };
  }
}

function told(called: Exclude<CallOutcome, { kind: "answered" | "stopped" }>, method: string): string {
  const who = method === "generated" ? "the generator or the reference" : "the reference";
  switch (called.kind) {
    case "timed-out":
      return `${who} took longer than ${called.deadlineMs / 1000} s on one case`;
    case "lost":
      return called.memoryRefused ? `${who} asked for more than ${MEMORY_MB} MiB of memory` : `the interpreter ended under ${who} (${called.message})`;
    case "flooded":
      return `${who} prints without end`;
    case "failed":
      return `Dryrun failed, which is its fault and not yours: ${called.message}`;
  }
}
