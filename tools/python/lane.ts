import type { Interpreter } from "../../src/domain/judging/interpreter";
import { judge, type JudgeOptions } from "../../src/domain/judging/judge";
import { type CaseSummary, type OpenedProblem, Referee } from "../../src/domain/judging/referee";
import type { Report } from "../../src/domain/judging/verdict";
import type { NodeInterpreters } from "./node-interpreters";

export interface GradeOptions extends JudgeOptions {
  /** Which of the problem's cases, and in which order; all as they stand, where nothing is said. */
  readonly choose?: (cases: readonly CaseSummary[]) => readonly CaseSummary[];
}

/** A referee and a solver side by side; several lanes grade in parallel. */
export class Lane {
  readonly #interpreters: NodeInterpreters;
  #referee: Referee | undefined;
  #solver: Interpreter | undefined;
  #open: { readonly text: string; readonly problem: OpenedProblem } | undefined;

  constructor(interpreters: NodeInterpreters) {
    this.#interpreters = interpreters;
  }

  get hasNumpy(): Promise<boolean> {
    return this.#interpreters.hasNumpy;
  }

  /** Judges code against a `dryrun.problem/1` text. */
  async grade(problemText: string, code: string, options: GradeOptions = {}): Promise<Report> {
    const opened = await this.#opened(problemText);
    if (typeof opened === "string") return { kind: "judge-error", message: opened };
    const { choose = (all: readonly CaseSummary[]) => all } = options;
    const cases = choose(opened.problem.cases);
    return judge({ code, problem: opened.problem, cases }, { referee: opened.referee, takeSolver: () => this.#takeSolver() }, options);
  }

  dispose(): void {
    this.#referee?.dispose();
    this.#solver?.dispose();
  }

  async #opened(text: string): Promise<{ problem: OpenedProblem; referee: Referee } | string> {
    if (this.#referee?.alive && this.#open?.text === text) return { problem: this.#open.problem, referee: this.#referee };
    if (!this.#referee?.alive) this.#referee = new Referee(await this.#interpreters.start("referee"));
    const answer = await this.#referee.open(text);
    if (answer.kind === "problem") return answer.message;
    this.#open = { text, problem: answer.value };
    return { problem: answer.value, referee: this.#referee };
  }

  /** One that has run nothing, or the one before, taken back to its start. */
  async #takeSolver(): Promise<Interpreter> {
    if (this.#solver?.alive && (await rewound(this.#solver))) return this.#solver;
    this.#solver?.dispose();
    this.#solver = await this.#interpreters.start("solver");
    return this.#solver;
  }
}

async function rewound(solver: Interpreter): Promise<boolean> {
  const called = await solver.call({ method: "rewind", arguments: [], deadlineMs: 10_000, memoryMb: 1024 });
  return called.kind === "answered" && called.text === "true";
}

export const smallOnly = (cases: readonly CaseSummary[]): CaseSummary[] => cases.filter(({ scale }) => !scale);
export const scaleOnly = (cases: readonly CaseSummary[]): CaseSummary[] => cases.filter(({ scale }) => scale);
