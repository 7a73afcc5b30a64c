import type { Interpreter } from "../../src/domain/judging/interpreter";
import type { ProblemFile } from "../../src/domain/problem/problem-file";
import type { NodeInterpreters } from "../python/node-interpreters";
import { buildProblem } from "./build";

/** Builds problems in one interpreter that is started when the first is not in the cache. */
export class Builders {
  readonly #interpreters: () => NodeInterpreters;
  #builder: Promise<Interpreter> | undefined;

  constructor(interpreters: () => NodeInterpreters) {
    this.#interpreters = interpreters;
  }

  build(slug: string): Promise<ProblemFile> {
    return buildProblem(slug, () => this.#alive());
  }

  async dispose(): Promise<void> {
    (await this.#builder)?.dispose();
  }

  async #alive(): Promise<Interpreter> {
    if (this.#builder && (await this.#builder).alive) return this.#builder;
    this.#builder = this.#interpreters().start("builder");
    return this.#builder;
  }
}
