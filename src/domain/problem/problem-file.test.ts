import { describe, expect, it } from "vitest";
import { pythonLiteral } from "./python-literal";
import { readProblem, writeProblem } from "./problem-file";

const smallest = { format: "dryrun.problem/1", id: "x", title: "X", statement: "Do it.", entry: "f", cases: [{ args: [1] }] };

describe("readProblem", () => {
  it("fills in what may be left out", () => {
    const read = readProblem(JSON.stringify(smallest));
    expect(read.kind).toBe("problem");
    if (read.kind !== "problem") return;
    expect(read.file.problem.limits).toEqual({ time_s: 2, factor: 10, memory_mb: 256, output_kb: 64 });
    expect(read.file.problem.cases[0]).toMatchObject({ hidden: true, tag: "basic" });
  });

  it("keeps numbers as they were written", () => {
    const text = JSON.stringify(smallest).replace("[1]", "[1.0, 9007199254740993, 1e400]");
    const read = readProblem(text);
    if (read.kind !== "problem") throw new Error(read.kind);
    expect(read.file.problem.cases[0]?.args.map(pythonLiteral)).toEqual(["1.0", "9007199254740993", "1e400"]);
    expect(writeProblem(read.file.problem)).toContain("[1.0,9007199254740993,1e400]");
  });

  it("says where a file breaks the format", () => {
    expect(readProblem("{").kind).toBe("not-json");
    const read = readProblem(JSON.stringify({ ...smallest, entry: "not a name", compare: { kind: "checker" } }));
    expect(read).toMatchObject({ kind: "not-a-problem", faults: expect.arrayContaining([expect.objectContaining({ path: "entry" })]) as unknown });
  });

  it("asks for the checker that compare names", () => {
    const read = readProblem(JSON.stringify({ ...smallest, compare: { kind: "checker" } }));
    expect(read).toMatchObject({ kind: "not-a-problem", faults: [{ path: "checker" }] });
  });
});
