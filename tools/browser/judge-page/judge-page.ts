/** The app's sandbox and judge on a page without an interface, for judging many solutions in a row. */
import { judge } from "../../../src/domain/judging/judge";
import { Referee } from "../../../src/domain/judging/referee";
import { PythonService } from "../../../src/runtime/python/python-service";
import type { JudgePage } from "../judge-page-contract";

const python = new PythonService();
let kept: Referee | undefined;

const page: JudgePage = {
  async judge({ text, code, smallOnly }) {
    const referee = kept?.alive ? kept : (kept = new Referee(await python.startReferee()));
    const opened = await referee.open(text);
    if (opened.kind === "problem") return { kind: "judge-error", message: opened.message };
    const cases = opened.value.cases.filter(({ scale }) => !(scale && smallOnly));
    // Right solutions do each other no harm: a new interpreter for each would take longer than judging it.
    return judge({ code, problem: opened.value, cases }, { referee, takeSolver: () => python.takeSolver({ fresh: false }) });
  },
};

Object.assign(globalThis, { judgePage: page });
