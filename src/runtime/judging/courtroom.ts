import { judge } from "../../domain/judging/judge";
import type { JudgedCase } from "../../domain/judging/outcome";
import { type Answer, type CaseSummary, type OpenedProblem, Referee, type ShownCase } from "../../domain/judging/referee";
import type { Report } from "../../domain/judging/verdict";
import type { PythonService } from "../python/python-service";

export interface RunRequest {
  readonly code: string;
  /** Own cases, one Python literal per parameter. */
  readonly ownCases: readonly (readonly string[])[];
}

/** A Run may also end with an own case that cannot be read. */
export type RunReport = Report | { readonly kind: "bad-case"; readonly ownCase: number; readonly param: string; readonly message: string };

interface Progressing {
  readonly signal: AbortSignal;
  readonly onCase: (judged: JudgedCase) => void;
}

type Opened = Answer<{ readonly referee: Referee; readonly problem: OpenedProblem }>;

/** One problem's trials on this page: its referee, opened once, and a solver for each. */
export class Courtroom {
  readonly #python: PythonService;
  readonly #problemText: string;
  #opened: Promise<Opened> | undefined;

  constructor(python: PythonService, problemText: string) {
    this.#python = python;
    this.#problemText = problemText;
  }

  /** Starts the referee before it is needed. */
  warmUp(): void {
    void this.#open();
  }

  /** Samples and own cases, on the interpreter in use. */
  async run({ code, ownCases }: RunRequest, progressing: Progressing): Promise<RunReport> {
    const opened = await this.#open();
    if (opened.kind === "problem") return { kind: "judge-error", message: opened.message };
    const { referee, problem } = opened.value;
    const cases: CaseSummary[] = problem.cases.filter(({ hidden }) => !hidden);
    for (const [ownCase, texts] of ownCases.entries()) {
      const added = await referee.add(texts);
      if (added.kind === "problem") return { kind: "judge-error", message: added.message };
      if (added.value.kind === "bad-literal") return { kind: "bad-case", ownCase, param: added.value.param, message: added.value.message };
      cases.push(added.value.case);
    }
    const bench = { referee, takeSolver: () => this.#python.takeSolver({ fresh: false }) };
    return judge({ code, problem, cases }, bench, progressing);
  }

  /** All cases, on an interpreter that has run none of the candidate's code. */
  async submit(code: string, progressing: Progressing): Promise<Report> {
    const opened = await this.#open();
    if (opened.kind === "problem") return { kind: "judge-error", message: opened.message };
    const { referee, problem } = opened.value;
    const bench = { referee, takeSolver: () => this.#python.takeSolver({ fresh: true }) };
    return judge({ code, problem, cases: problem.cases }, bench, progressing);
  }

  async show(index: number, full: boolean): Promise<Answer<ShownCase>> {
    const opened = await this.#open();
    return opened.kind === "problem" ? opened : opened.value.referee.show(index, full);
  }

  async literals(index: number): Promise<Answer<{ readonly texts: readonly string[] }>> {
    const opened = await this.#open();
    return opened.kind === "problem" ? opened : opened.value.referee.literals(index);
  }

  dispose(): void {
    void this.#opened?.then((opened) => opened.kind === "ok" && opened.value.referee.dispose());
    this.#opened = undefined;
  }

  async #open(): Promise<Opened> {
    const opened = await (this.#opened ??= this.#openAnew());
    if (opened.kind === "ok" && opened.value.referee.alive) return opened;
    this.#opened = this.#openAnew();
    return this.#opened;
  }

  async #openAnew(): Promise<Opened> {
    try {
      const referee = new Referee(await this.#python.startReferee());
      const answer = await referee.open(this.#problemText);
      return answer.kind === "ok" ? { kind: "ok", value: { referee, problem: answer.value } } : answer;
    } catch (error) {
      return { kind: "problem", message: (error as Error).message };
    }
  }
}
