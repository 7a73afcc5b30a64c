import { describe, expect, it } from "vitest";
import type { CaseOutcome, CaseTag, JudgedCase } from "./outcome";
import { safetyOf, safetyText } from "./safety";

const ran = { ms: 1, output: "", notes: [] };
const passed: CaseOutcome = { kind: "passed", ...ran };
const wrong: CaseOutcome = { kind: "wrong", message: "no", ...ran };
const notRun: CaseOutcome = { kind: "not-run", reason: "smaller cases failed" };
const cases = (...pairs: [CaseTag, CaseOutcome][]): JudgedCase[] =>
  pairs.map(([tag, outcome], index) => ({ index, hidden: true, label: `${tag} ${index}`, tag, outcome }));

describe("safetyOf", () => {
  it("is safe where every case passes and the input stays as it was", () => {
    expect(safetyOf("ml", cases(["basic", passed], ["edge", passed], ["stability", passed], ["scale", passed]))).toEqual({ kind: "safe" });
  });

  it("is right and unsafe where edge or stability cases alone fail, and names the first", () => {
    const safety = safetyOf("ml", cases(["basic", passed], ["edge", passed], ["stability", wrong], ["edge", wrong], ["scale", notRun]));
    expect(safety).toMatchObject({ kind: "fails", on: { label: "stability 2" } });
    expect(safety && safetyText(safety)).toBe("Not numerically safe: fails on “stability 2”");
  });

  it("says nothing of an answer that is wrong on ordinary input, or was not run on it", () => {
    expect(safetyOf("ml", cases(["basic", wrong], ["stability", wrong]))).toBeNull();
    expect(safetyOf("ml", cases(["basic", notRun], ["stability", wrong]))).toBeNull();
    expect(safetyOf("ml", cases(["basic", passed], ["edge", passed], ["scale", { kind: "time-limit", limitMs: 2000 }]))).toBeNull();
  });

  it("does not take an accepted answer for safe that changes what it was given", () => {
    const safety = safetyOf("ml", cases(["basic", { ...passed, changed: ["rows"] }], ["edge", passed]));
    expect(safety).toMatchObject({ kind: "changes-input", argument: "rows" });
    expect(safety && safetyText(safety)).toBe("Not safe to use: changes its argument rows");
  });

  it("says nothing of algorithms, and nothing where no case is about safety", () => {
    expect(safetyOf("algorithms", cases(["basic", passed], ["edge", wrong]))).toBeNull();
    expect(safetyOf("ml", cases(["basic", passed]))).toBeNull();
    expect(safetyOf("ml", [])).toBeNull();
  });
});
