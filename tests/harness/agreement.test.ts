import { afterAll, describe, expect, it } from "vitest";
import { Builders } from "../../tools/problems/builders";
import { NodeInterpreters } from "../../tools/python/node-interpreters";

const REFERENCE = "def largest(nums):\n    return max(nums)\n";
const RIGHT = "def largest(nums):\n    return sorted(nums)[-1]\n";
const GENERATE =
  "import random\n\nSMALL = [2, 3, 5]\n\ndef generate(seed, size):\n    rng = random.Random(seed)\n    return ([rng.randint(-9, 9) for _ in range(size)],)\n";

describe("the independent check, in real Pyodide", () => {
  const interpreters = new NodeInterpreters();
  const builders = new Builders(() => interpreters);
  afterAll(() => builders.dispose());

  const complaints = async (other: string, cases = GENERATE, more: Record<string, unknown> = {}): Promise<string[]> => {
    const generator = cases.replace(/^SMALL.*$/m, "");
    const params = [{ name: "nums", type: "list[int]" }];
    const solutions = [{ name: "optimal", code: REFERENCE }];
    const problem = {
      format: "dryrun.problem/1",
      id: "p",
      title: "P",
      statement: "",
      entry: "largest",
      params,
      returns: "int",
      cases: [],
      generator,
      solutions,
      ...more,
    };
    return JSON.parse(await builders.tool("agreement", { problem: JSON.stringify(problem), cases, other })) as string[];
  };

  it("is content with two methods that agree", async () => {
    expect(await complaints(RIGHT)).toEqual([]);
  });

  it("names the input as a call, and both answers", async () => {
    const [complaint = ""] = await complaints("def largest(nums):\n    return max(nums[1:])\n");
    expect(complaint).toMatch(/disagree on generate\(\d+, \d\): largest\(nums=\[[-\d, ]+\]\)/);
    expect(complaint).toMatch(/reference: -?\d/);
    expect(complaint).toMatch(/second: -?\d/);
  });

  it("reports a second solution that raises", async () => {
    expect(await complaints("def largest(nums):\n    return nums[7]\n")).toEqual([expect.stringContaining("IndexError")]);
  });

  it("asks for a generator that fits the parameters, looks at its seed, and keeps to what the reference takes", async () => {
    expect(await complaints(RIGHT, "CASES = []\n")).toEqual([expect.stringContaining("needs a function generate(seed, size)")]);
    expect(await complaints(RIGHT, "def generate(seed, size):\n    return (['a'],)\n")).toEqual([expect.stringContaining("nums[0]: expected int")]);
    expect(await complaints(RIGHT, "def generate(seed, size):\n    return ([size],)\n")).toEqual([expect.stringContaining("different inputs")]);
    expect(await complaints(RIGHT, "def generate(seed, size):\n    return ([],)\n")).toEqual([expect.stringMatching(/generate\(1001, 1\).*ValueError/)]);
    expect(await complaints(RIGHT, GENERATE.replace("[2, 3, 5]", "5"))).toEqual([expect.stringContaining("SMALL has to be a list of sizes")]);
  });

  it("asks the checker about both", async () => {
    const more = { compare: { kind: "checker" }, checker: "def check(args, expected, actual):\n    return actual == max(args[0]) or 'not the largest'\n" };
    expect(await complaints(RIGHT, GENERATE, more)).toEqual([]);
    expect(await complaints("def largest(nums):\n    return nums[0]\n", GENERATE, more)).toEqual([expect.stringContaining("not the largest")]);
  });

  it("runs a problem's own slips on its cases", async () => {
    const cases = [{ args: [[3, 1]], expected: 3, label: "two" }];
    const own = (body: string) => ({ cases, slips: `def slips(args, expected):\n    ${body}\n` });
    expect(await complaints(RIGHT, GENERATE, own('yield "the first", min(args[0])'))).toEqual([]);
    expect(await complaints(RIGHT, GENERATE, own("yield 1 / 0, 1"))).toEqual([expect.stringMatching(/^slips.py: case 'two': ZeroDivisionError/)]);
    expect(await complaints(RIGHT, GENERATE, own('yield "the same", expected'))).toEqual([
      expect.stringContaining("no case tells 'the same' from the right answer"),
    ]);
  });
});
