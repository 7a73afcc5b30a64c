import { expect, it } from "vitest";
import { readProblem } from "../problem/problem-file";
import { casesText, programsText } from "./contents";

const problem = (more: object) => {
  const read = readProblem(JSON.stringify({ format: "dryrun.problem/1", id: "x", title: "X", statement: "", entry: "f", cases: [], ...more }));
  if (read.kind !== "problem") throw new Error(read.kind);
  return read.file.problem;
};

it("tells how much a problem holds, and nothing of what", () => {
  const full = problem({
    cases: [{ args: [1], hidden: false }, { args: [2] }, { args: [3] }],
    generator: "x",
    scale: [{ size: 5 }],
    solutions: [{ name: "a", code: "" }],
    wrong: [
      { name: "b", code: "" },
      { name: "c", code: "" },
    ],
  });
  expect(casesText(full)).toBe("1 sample and 2 hidden cases; 1 large one is generated while judging");
  expect(programsText(full)).toBe("1 reference solution, 2 wrong solutions and a case generator");
  expect(programsText(problem({}))).toBe("");
});
