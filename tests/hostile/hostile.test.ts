import { afterAll, describe, expect, it } from "vitest";
import { graded } from "../../tools/grade/graded";
import { Lane } from "../../tools/python/lane";
import { NodeInterpreters } from "../../tools/python/node-interpreters";
import { ATTACKS, double, RIGHT } from "./problem";

describe("hostile submissions", () => {
  const lane = new Lane(new NodeInterpreters());
  afterAll(() => lane.dispose());
  // What ends by itself may take its time on a busy machine; what has to be ended is ended soon.
  const grade = async (code: string, timeLimitS = 10) => graded({ problem: "double", solution: "x.py" }, await lane.grade(double(timeLimitS), code));

  it.each(ATTACKS)("$name: $verdict, and the next run works", async ({ code, verdict, says }) => {
    const result = await grade(code, verdict === "Time Limit Exceeded" ? 0.5 : 10);
    expect(result.verdict).toBe(verdict);
    expect(result.firstFailure?.message).toMatch(says ?? /\S/);
    expect(await grade(RIGHT)).toMatchObject({ verdict: "Accepted", passed: 3, total: 3, firstFailure: null });
  });

  it("finds nothing of an earlier submission", async () => {
    await grade("import math, builtins\nmath.leak = builtins.leak = 1\ndef double_all(values):\n    return values\n");
    const probe =
      "import math, builtins\ndef double_all(values):\n    return ['leak'] if hasattr(math, 'leak') or hasattr(builtins, 'leak') else [2 * v for v in values]\n";
    expect((await grade(probe)).verdict).toBe("Accepted");
  });

  it("takes what is brought from LeetCode", async () => {
    const solution = "class Solution:\n    def doubleAll(self, values: List[int]) -> Optional[List[int]]:\n        return list(map(lambda v: v * 2, values))\n";
    expect((await grade(solution)).verdict).toBe("Accepted");
  });

  it("says that a problem file is broken, and goes on", async () => {
    expect(await lane.grade('{"cases": 1}', RIGHT)).toMatchObject({ kind: "judge-error" });
    expect((await grade(RIGHT)).verdict).toBe("Accepted");
  });
});
