import { expect } from "vitest";
import { type Converted, convertItems } from "../src/domain/importing/convert-items";
import { recognise } from "../src/domain/importing/recognise";
import type { Interpreter } from "../src/domain/judging/interpreter";
import { verdictOf } from "../src/domain/judging/verdict";
import { Lane } from "../tools/python/lane";
import { NodeInterpreters } from "../tools/python/node-interpreters";

export type ImportedProblem = Extract<Converted, { kind: "problem" }>;

/** Imports items and judges what comes out, in real Pyodide. */
export class ImportBench {
  readonly #interpreters = new NodeInterpreters();
  readonly #lane = new Lane(this.#interpreters);
  #importer: Promise<Interpreter> | undefined;

  get hasNumpy(): Promise<boolean> {
    return this.#interpreters.hasNumpy;
  }

  /** The lines of a file. */
  async converted(text: string): Promise<readonly Converted[]> {
    const { items, faults } = recognise([{ path: "a/items.jsonl", text }], { whole: false });
    expect(faults).toEqual([]);
    return convertItems({ items, take: () => this.#shared() });
  }

  async problem(item: object): Promise<ImportedProblem> {
    const [one] = await this.converted(JSON.stringify(item));
    if (one?.kind !== "problem") throw new Error(`not imported: ${one?.reason}`);
    return one;
  }

  /** Why an item is skipped. */
  async reason(item: object): Promise<string> {
    const [one] = await this.converted(JSON.stringify(item));
    if (one?.kind !== "skipped") throw new Error("it was imported");
    return one.reason;
  }

  /** The verdict on some code, or on the problem's own solution. */
  async verdict({ file }: ImportedProblem, code = file.problem.solutions[0]?.code ?? ""): Promise<string> {
    return verdictOf(await this.#lane.grade(file.text, code)) ?? "stopped";
  }

  async dispose(): Promise<void> {
    this.#lane.dispose();
    (await this.#importer)?.dispose();
  }

  /** One interpreter for all tests, as for all lines of a file: none of them may spoil it for the next. */
  async #shared(): Promise<Interpreter> {
    const shared = await (this.#importer ??= this.#interpreters.start("importer"));
    return { alive: true, call: (request, signal) => shared.call(request, signal), dispose: () => undefined };
  }
}

/** The arguments of every case, as they stand in the file. */
export const argsOf = ({ file }: ImportedProblem): string[] => [...file.text.matchAll(/"args":(\[.*?\]),"(?:expected|raises)"/g)].map(([, args = ""]) => args);
