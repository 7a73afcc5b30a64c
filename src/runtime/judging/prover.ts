import { type Proof, prove, type ProofOptions } from "../../domain/judging/proof";
import { Referee } from "../../domain/judging/referee";
import type { ProblemFile } from "../../domain/problem/problem-file";
import type { PythonService } from "../python/python-service";

/** Proves a problem in this page's sandbox, with a referee of its own. Never throws. */
export async function proveHere({ problem, text }: ProblemFile, python: PythonService, options: ProofOptions): Promise<Proof> {
  let referee: Referee | undefined;
  try {
    referee = new Referee(await python.startReferee());
    const opened = await referee.open(text);
    if (opened.kind === "problem") return { kind: "failed", message: opened.message };
    return await prove(problem, opened.value, { referee, takeSolver: () => python.takeSolver({ fresh: false }) }, options);
  } catch (error) {
    return { kind: "failed", message: (error as Error).message };
  } finally {
    referee?.dispose();
  }
}
