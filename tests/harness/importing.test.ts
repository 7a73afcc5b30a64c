import { afterAll, describe, expect, it } from "vitest";
import { argsOf, ImportBench } from "../import-bench";
import { humanEval, mbpp } from "../import-fixtures";

const bench = new ImportBench();
afterAll(() => bench.dispose());

describe("HumanEval, in real Pyodide", () => {
  const doubles = humanEval({
    parameters: "xs: List[int], by: int = 2",
    returns: " -> List[int]",
    before: "from typing import List\n\n\n",
    doc: " Multiplies every number of xs.\n    >>> f([1, 2])\n    [2, 4]",
    body: "return [x * by for x in xs]",
    test: "assert candidate([1, 2]) == [2, 4]\nassert candidate([]) == []\nassert candidate([1], by=3) == [3]\nassert candidate([2 * 2]) == [4 + 4]\nassert True, 'not about anything'",
  });

  it("makes every assertion a case, the first two shown", async () => {
    const made = await bench.problem(doubles);
    const { problem: file } = made.file;
    expect(argsOf(made)).toEqual(["[[1,2],2]", "[[],2]", "[[1],3]", "[[4],2]"]);
    expect(file.cases.map(({ hidden }) => hidden)).toEqual([false, false, true, true]);
    expect(file.params).toEqual([
      { name: "xs", type: "List[int]" },
      { name: "by", type: "int" },
    ]);
    expect(file).toMatchObject({ id: "sample-7-f", title: "F", entry: "f", returns: "List[int]", licence: "MIT" });
    expect(file.statement).toBe("Multiplies every number of xs.\n\n```text\n>>> f([1, 2])\n[2, 4]\n```");
    expect(file.starter).toMatch(/^from typing import List\n\n\ndef f\(xs[^]*"""\n {4}\.\.\.\n$/);
    expect(made).toMatchObject({ proved: true, notes: [] });
  });

  it("judges the published solution Accepted and a wrong one not", async () => {
    const made = await bench.problem(doubles);
    expect(await bench.verdict(made)).toBe("Accepted");
    expect(await bench.verdict(made, "def f(xs, by=2):\n    return [x * 2 for x in xs]\n")).toBe("Wrong Answer");
    expect(await bench.verdict(made, made.file.problem.starter)).toBe("Wrong Answer");
  });

  const KINDS: readonly { name: string; test: string; body: string; right: string; wrong: string }[] = [
    { name: "a tolerance", test: "assert abs(candidate(3) - 1.0 / 3) < 1e-4\nassert candidate(2) == 0.5", body: "return 1 / x", right: "return 1 / x + 5e-5", wrong: "return 1 / x + 2e-4" },
    { name: "isclose", test: "import math\nassert math.isclose(candidate(3), 3000.0, rel_tol=0.01)", body: "return 1000 * x", right: "return 1001 * x", wrong: "return 1020 * x" },
    { name: "rounding", test: "assert round(candidate(3), 2) == 0.33", body: "return 1 / x", right: "return 0.333", wrong: "return 0.34" },
    { name: "floats without a tolerance", test: "assert candidate(3) == 0.30000000000000004", body: "return x / 10 + 0.0 if x != 3 else 0.1 + 0.2", right: "return 0.3", wrong: "return 0.3001" },
    { name: "truth", test: "assert candidate(2)\nassert not candidate(3)", body: "return x % 2 == 0", right: "return x in (2, 4)", wrong: "return True" },
    { name: "truth of what is no truth value", test: "assert candidate(2)\nassert not candidate(3)", body: "return [1] * (3 - x)", right: "return x == 2", wrong: "return [0]" },
    { name: "identity", test: "assert candidate(2) is True\nassert candidate(3) is None", body: "return True if x == 2 else None", right: "return {2: True}.get(x)", wrong: "return x == 2" },
    { name: "True for 1", test: "assert candidate(2) == True\nassert candidate(3) == False", body: "return int(x == 2)", right: "return x == 2", wrong: "return 0" },
    { name: "sets", test: "assert set(candidate(3)) == {1, 2}", body: "return [1, 2]", right: "return (2, 1, 2)", wrong: "return [1]" },
    { name: "any order", test: "assert sorted(candidate(3)) == [1, 2, 2]", body: "return [2, 1, 2]", right: "return [2, 2, 1]", wrong: "return [1, 2]" },
    { name: "one of several", test: "assert candidate(3) in (1, 2)\nassert candidate(4) in (3, 4)", body: "return x - 1", right: "return x - 2 + (x == 4)", wrong: "return 2" },
    { name: "a sequence of any kind", test: "assert tuple(candidate(3)) == (0, 1, 2)", body: "return list(range(x))", right: "return range(x)", wrong: "return [0, 1]" },
    { name: "a condition", test: "d = candidate(12)\nassert 1 < d < 12 and 12 % d == 0", body: "return 2", right: "return 3", wrong: "return 5" },
    { name: "two conditions on one answer", test: "d = candidate(12)\nassert 12 % d == 0\nassert d > 2", body: "return 3", right: "return 4", wrong: "return 2" },
    { name: "two assertions of two calls", test: "a = candidate(1)\nb = candidate(2)\nassert a == 11\nassert b == 12", body: "return x + 10", right: "return 10 + x", wrong: "return 11" },
    { name: "two calls in one line", test: "assert candidate(1) == 11 and candidate(2) == 12", body: "return x + 10", right: "return 10 + x", wrong: "return 11" },
    { name: "an exception that the test catches", test: "try:\n    candidate(0)\n    assert False\nexcept ZeroDivisionError:\n    pass\nassert candidate(1) == 1", body: "return 1 // x", right: "return int(1 / x)", wrong: "return 1" },
  ]; // prettier-ignore

  it.each(KINDS)("takes $name", async ({ test, body, right, wrong }) => {
    const made = await bench.problem(humanEval({ parameters: "x", body, test }));
    const program = (code: string): string => `def f(x):\n    ${code}\n`;
    expect(made.notes).toEqual([]);
    expect(await bench.verdict(made)).toBe("Accepted");
    expect(await bench.verdict(made, program(right))).toBe("Accepted");
    expect(await bench.verdict(made, program(wrong))).not.toMatch(/Accepted|Judge Error/);
  });

  it("runs loops, random inputs and helpers of the prompt", async () => {
    const made = await bench.problem(
      humanEval({
        parameters: "s: str",
        before: "def shift(s):\n    return ''.join(chr(ord(c) + 1) for c in s)\n\n\n",
        body: "return ''.join(chr(ord(c) - 1) for c in s)",
        test: "from random import choice, randint\nfor _ in range(20):\n    text = ''.join(choice('abc') for _ in range(randint(4, 9)))\n    assert candidate(shift(text)) == text",
      }),
    );
    expect(made.file.problem.cases.length).toBeGreaterThan(15);
    expect(made.file.problem.statement).toMatch(/starter code comes with `shift`/);
    expect(await bench.verdict(made)).toBe("Accepted");
    expect(await bench.verdict(made, "def f(s):\n    return s\n")).toBe("Wrong Answer");
  });

  it("makes a checker of a condition that leans on a helper and on the arguments", async () => {
    const made = await bench.problem(
      humanEval({
        parameters: "n",
        before: "import math\n\nLIMIT = 1e-3\n\n\ndef off(n, x):\n    return math.fabs(x * x - n)\n\n\n",
        body: "return n ** 0.5",
        test: "for n in (2, 9, 16):\n    x = candidate(n)\n    assert off(n, x) < LIMIT",
      }),
    );
    expect(made.file.problem.compare.kind).toBe("checker");
    expect(await bench.verdict(made, "def f(n):\n    return -(n ** 0.5)\n")).toBe("Accepted");
    expect(await bench.verdict(made, "def f(n):\n    return n / 2\n")).toBe("Wrong Answer");
    // An answer of another kind is wrong, and no fault of the problem.
    expect(await bench.verdict(made, "def f(n):\n    return 'two'\n")).toBe("Wrong Answer");
  });

  it("keeps integers beyond 2^53, and arguments as they were before the call", async () => {
    const made = await bench.problem(
      humanEval({ parameters: "xs", body: "xs.sort()\nreturn xs[0] ** 60", test: "assert candidate([3, 2]) == 1152921504606846976" }),
    );
    expect(argsOf(made)).toEqual(["[[3,2]]"]);
    expect(made.file.text).toContain('"expected":{"$":"int","v":"1152921504606846976"}');
    expect(await bench.verdict(made, "def f(xs):\n    return 1152921504606846976\n")).toBe("Accepted");
    expect(await bench.verdict(made, "def f(xs):\n    return 1152921504606846975\n")).toBe("Wrong Answer");
  });

  it("leaves out what its own solution does not pass, and says so", async () => {
    const made = await bench.problem(
      humanEval({ parameters: "x", body: "return 2 * x", test: "assert candidate(1) == 2\nassert candidate(2) == 5\nassert candidate(3) == 6" }),
    );
    expect(argsOf(made)).toEqual(["[1]", "[3]"]);
    expect(made.notes).toEqual(["Left out: 1 of 3 tests; the first because `candidate(2) == 5` does not hold for the file's own solution."]);
  });

  it("says what an assertion about several calls became", async () => {
    const made = await bench.problem(humanEval({ parameters: "x", body: "return -x", test: "assert candidate(candidate(3)) == 3" }));
    expect(argsOf(made)).toEqual(["[3]", "[-3]"]);
    expect(made.notes).toEqual(["2 expected values are those of the file's own solution."]);
  });

  it("takes the file's word where there is no solution, or none that runs", async () => {
    const test = "assert candidate(1) == 2\nassert candidate(2) == 4";
    const without = await bench.problem(humanEval({ parameters: "x", body: null, test }));
    const broken = await bench.reason(humanEval({ parameters: "x", before: "from collections import Iterable\n", body: "return 2 * x", test }));
    expect(without).toMatchObject({ proved: false });
    expect(without.file.problem.solutions).toEqual([]);
    expect(await bench.verdict(without, "def f(x):\n    return x + x\n")).toBe("Accepted");
    // The prompt itself does not run: nothing can be called.
    expect(broken).toMatch(/its code does not run here: ImportError/);
    const unsound = await bench.problem(humanEval({ parameters: "x", body: "return 2 *", test }));
    expect(unsound).toMatchObject({ proved: false, notes: [expect.stringMatching(/^Its own solution does not compile: SyntaxError/)] });
  });

  const SKIPPED: readonly { name: string; item: Parameters<typeof humanEval>[0]; says: RegExp }[] = [
    { name: "an object as an argument", item: { parameters: "x", before: "class Node:\n    pass\n\n\n", body: "return 1", test: "assert candidate(Node()) == 1" }, says: /an argument is or holds a Node/ },
    { name: "a generator as the answer", item: { parameters: "x", body: "return (i for i in range(x))", test: "assert list(candidate(2)) == [0, 1]" }, says: /the answer is or holds a generator/ },
    { name: "any number of arguments", item: { parameters: "*xs", body: "return sum(xs)", test: "assert candidate(1, 2) == 3" }, says: /takes any number of arguments \(\*xs\)/ },
    { name: "tests that all fail", item: { parameters: "x", body: "return x", test: "assert candidate(1) == 2" }, says: /does not hold for the file's own solution/ },
    { name: "tests without a call", item: { parameters: "x", body: "return x", test: "assert 1 == 1" }, says: /never call the function/ },
    { name: "tests that do not compile", item: { parameters: "x", body: "return x", test: "assert candidate(1) ==" }, says: /its test does not compile: invalid syntax \(line 5\)/ },
    { name: "an answer that is never the same", item: { parameters: "x", before: "import itertools\nCOUNTER = itertools.count()\n\n\n", body: "return next(COUNTER) + x", test: "candidate(1)\nassert candidate(1) == 2" }, says: /none of its tests can become a case: its own solution does not pass them here/ },
    { name: "a missing package", item: { parameters: "x", before: "import torch\n\n\n", body: "return x", test: "assert candidate(1) == 1" }, says: /needs the package torch, which Dryrun does not have/ },
  ]; // prettier-ignore

  it.each(SKIPPED)("skips $name, and says why", async ({ item, says }) => {
    expect(await bench.reason(humanEval(item))).toMatch(says);
  });

  it("skips a line of another shape", async () => {
    expect(await bench.reason({ ...humanEval({ parameters: "x", body: "return x", test: "pass" }), entry_point: "Solution().f" })).toMatch(
      /is not the name of a function/,
    );
    expect(await bench.reason({ ...humanEval({ parameters: "x", body: "return x", test: "pass" }), prompt: 7 })).toMatch(
      /not of the shape that its format has/,
    );
  });
});

describe("MBPP, in real Pyodide", () => {
  it("finds the function's name in the assertions", async () => {
    const made = await bench.problem(
      mbpp({
        code: "def helper(n):\n    return n * n\n\ndef sum_Squares(ns):\n    return sum(map(helper, ns))",
        tests: ["assert sum_Squares([1, 2]) == 5", "assert sum_Squares([]) == 0"],
        more: { challenge_test_list: ["assert sum_Squares([10]) == 100"] },
      }),
    );
    const { problem: file } = made.file;
    expect(file).toMatchObject({
      id: "mbpp-12-sum-squares",
      title: "Sum squares",
      entry: "sum_Squares",
      params: [{ name: "ns", type: "Any" }],
      licence: "CC BY 4.0",
    });
    expect(file.starter).toBe('def sum_Squares(ns):\n    """Write a function that does as its name says."""\n    ...\n');
    expect(file.cases.map(({ hidden }) => hidden)).toEqual([false, true, true]);
    expect(await bench.verdict(made)).toBe("Accepted");
  });

  it("runs what the tests need before them", async () => {
    const made = await bench.problem(
      mbpp({
        code: "def f(xs):\n    return len(xs)",
        tests: ["assert f(DATA) == 3"],
        more: { test_setup_code: "DATA = [1, 2, 3]", test_imports: ["import math"] },
      }),
    );
    expect(argsOf(made)).toEqual(["[[1,2,3]]"]);
  });

  it("guesses a signature where there is no code", async () => {
    const made = await bench.problem(mbpp({ code: null, tests: ["assert add_up(1, 2) == 3"] }));
    expect(made.file.problem).toMatchObject({ entry: "add_up", params: [{ name: "argument_1" }, { name: "argument_2" }] });
    expect(made.proved).toBe(false);
  });
});
