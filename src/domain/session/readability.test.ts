import { describe, expect, it } from "vitest";
import { type Finding, readabilityOf, tidiness } from "./readability";

const STARTER = "def twoSum(self):\n    pass\n";

/** Complains of one name, and of every line with an x. */
const lint = (code: string): Finding[] => [
  ...(code.includes("twoSum") ? [{ code: "N802", message: "Function name `twoSum` should be lowercase", row: 1 }] : []),
  ...code.split("\n").flatMap((line, i) => (line.includes("x") ? [{ code: "F841", message: "x", row: i + 1 }] : [])),
];

describe("readability", () => {
  it("does not hold against somebody what the problem asks for", () => {
    expect(readabilityOf("def twoSum(self):\n    x = 1\n", STARTER, lint)).toEqual({ findings: [{ code: "F841", message: "x", row: 2 }], lines: 2 });
  });

  it("says nothing where nothing was written", () => expect(readabilityOf(`# plan\n\n${STARTER}`, STARTER, lint)).toBeNull());

  it("is measured against the length of the code", () => {
    const findings = [{ code: "F841", message: "x", row: 1 }];
    expect(tidiness({ findings, lines: 3 })).toBeCloseTo(0.8);
    expect(tidiness({ findings, lines: 40 })).toBeCloseTo(0.95);
    expect(tidiness({ findings: Array.from({ length: 9 }, () => ({ code: "", message: "", row: 1 })), lines: 5 })).toBe(0);
  });
});
