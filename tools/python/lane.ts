import type { Interpreter } from "../../src/domain/judging/interpreter";
import { judge, type JudgeOptions } from "../../src/domain/judging/judge";
import { type OpenedProblem, Referee } from "../../src/domain/judging/referee";
import type { Report } from "../../src/domain/judging/verdict";
import type { NodeInterpreters } from "./node-interpreters";

export interface GradeOptions extends JudgeOptions {
  /** Which of the problem's cases; all, where nothing is said. */
  readonly only?: (scale: boolean) => boolean;
}

/** A referee and a solver side by side; several lanes grade in parallel. */
export class Lane {
  readonly #interpreters: NodeInterpreters;
  readonly #trusted: boolean;
  #referee: Referee | undefined;
  #solver: Interpreter | undefined;
  #open: { readonly text: string; readonly problem: OpenedProblem } | undefined;

  /** `trusted`: all code is our own, so one solver may serve many submissions. */
  constructor(interpreters: NodeInterpreters, options: { readonly trusted: boolean }) {
    this.#interpreters = interpreters;
    this.#trusted = options.trusted;
  }

  /** Judges code against a `dryrun.problem/1` text. */
  async grade(problemText: string, code: string, options: GradeOptions = {}): Promise<Report> {
    const opened = await this.#opened(problemText);
    if (typeof opened === "string") return { kind: "judge-error", message: opened };
    const { only = () => true } = options;
    const cases = opened.problem.cases.filter(({ scale }) => only(scale));
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

  async #takeSolver(): Promise<Interpreter> {
    if (this.#trusted && this.#solver?.alive) return this.#solver;
    this.#solver?.dispose();
    this.#solver = await this.#interpreters.start("solver");
    return this.#solver;
  }
}
