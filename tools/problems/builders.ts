import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Interpreter } from "../../src/domain/judging/interpreter";
import type { ProblemFile } from "../../src/domain/problem/problem-file";
import type { NodeInterpreters } from "../python/node-interpreters";
import { ROOT } from "../paths";
import { buildProblem } from "./build";

const TOOL_MS = 60_000;

/** The bank's Python tools. They run in the interpreter that builds problems: nobody needs a Python on the machine. */
export const PYTHON_TOOLS = join(ROOT, "tools/problems/python");

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

  /** Runs one of the bank's own Python tools, a module of tools/problems/python, on a request of text. */
  async tool(module: string, request: object, deadlineMs = TOOL_MS): Promise<string> {
    const interpreter = await this.#alive();
    const called = await interpreter.call({ method: "tool", arguments: [toolFiles(), module, JSON.stringify(request)], deadlineMs, memoryMb: 1024 });
    if (called.kind === "answered") return called.text;
    throw new Error(called.kind === "timed-out" ? `took longer than ${deadlineMs / 1000} s` : `ended: ${"message" in called ? called.message : called.kind}`);
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

let files: string | undefined;

function toolFiles(): string {
  const names = readdirSync(PYTHON_TOOLS).filter((name) => name.endsWith(".py"));
  return (files ??= JSON.stringify(Object.fromEntries(names.map((name) => [name, readFileSync(join(PYTHON_TOOLS, name), "utf8")]))));
}
