import { afterAll, describe, expect, it } from "vitest";
import { argsOf, ImportBench } from "../import-bench";
import { deepMl, exercism, exercismCase } from "../import-fixtures";

const bench = new ImportBench();
afterAll(() => bench.dispose());

describe("Deep-ML, in real Pyodide", () => {
  const third = "def third(x):\n    return round(x / 3, 2)\n";

  it("takes values from the solution, the printed text as a check alone", async () => {
    const made = await bench.problem(
      deepMl({
        solution: third,
        starter: "def third(x):\n    # Your code here\n",
        tests: [
          ["print(third(1))", "0.3300"],
          ["y = third(2)\nprint('so', y)", "so 0.67"],
          ["print(third(3))", "2.0"],
        ],
      }),
    );
    const { problem: file } = made.file;
    expect(argsOf(made)).toEqual(["[1]", "[2]"]);
    expect(made.notes).toEqual(["Left out: 1 of 3 tests; the first because the solution prints '1.0' in test 3, where the file expects '2.0'."]);
    expect(file).toMatchObject({ id: "deep-ml-3-a-sample-question", difficulty: "easy", topics: ["linear-algebra", "deep-ml"], editorial: "## Adding" });
    expect(file.licence).toMatch(/Educational Use Only/);
    expect(file.statement).toMatch(/^Compute \$x\$\.\n\n### Example\n\n```text\nInput: {2}x = 1\nOutput: 2\n```\n\nOne more\.$/);
    expect(file.starter).toBe("def third(x):\n    # Your code here\n    pass\n");
    // Half a unit of what the solution rounds to.
    expect(await bench.verdict(made, "def third(x):\n    return x / 3\n")).toBe("Accepted");
    expect(await bench.verdict(made, "def third(x):\n    return x / 3 + 0.01\n")).toBe("Wrong Answer");
  });

  it("takes what a function leaves in its argument", async () => {
    const made = await bench.problem(deepMl({ solution: "def clear(xs):\n    xs.clear()\n", tests: [["a = [1]\nclear(a)\nprint(a)", "[]"]] }));
    expect(made.file.problem).toMatchObject({ mutates: ["xs"], returns: "None" });
    expect(await bench.verdict(made, "def clear(xs):\n    del xs[:]\n")).toBe("Accepted");
    expect(await bench.verdict(made, "def clear(xs):\n    return []\n")).toBe("Wrong Answer");
  });

  it("takes a class as its methods' calls", async () => {
    const made = await bench.problem(
      deepMl({
        solution:
          "class Counter2:\n    def __init__(self, start=0):\n        self.n = start\n    def add(self, k):\n        self.n += k\n    def total(self):\n        return self.n\n",
        tests: [["c = Counter2(start=5)\nc.add(2)\nprint(c.total())", "7"]],
      }),
    );
    expect(argsOf(made)).toEqual(['[["Counter2","add","total"],[[5],[2],[]]]']);
    expect(await bench.verdict(made)).toBe("Accepted");
    expect(
      await bench.verdict(made, "class Counter2:\n    def __init__(self, start=0): pass\n    def add(self, k): pass\n    def total(self): return 2\n"),
    ).toBe("Wrong Answer");
  });

  it("takes answers that depend on a seed from the judge's own", async () => {
    const solution = "import random\ndef draw(n):\n    return [random.randint(0, 99) for _ in range(n)]\n";
    const made = await bench.problem(deepMl({ solution, tests: [["import random\nrandom.seed(3)\nprint(draw(3))", "[30, 75, 69]"]] }));
    expect(made.notes).toEqual([expect.stringMatching(/^The answers depend on random numbers/)]);
    expect(await bench.verdict(made)).toBe("Accepted");
  });

  it("adds the import of NumPy that a solution forgot", async () => {
    if (!(await bench.hasNumpy)) return;
    const made = await bench.problem(
      deepMl({
        solution: "def total(a):\n    return np.sum(a, axis=0)\n",
        starter: "def total(a):\n    pass\n",
        tests: [["import numpy as np\nprint(total(np.array([[1, 2], [3, 4]])))", "[4 6]"]],
      }),
    );
    expect(made.file.problem).toMatchObject({ packages: ["numpy"], starter: "import numpy as np\ndef total(a):\n    pass\n" });
    expect(await bench.verdict(made, "def total(a):\n    return [4, 6]\n")).toBe("Accepted");
  });

  const SKIPPED: readonly { name: string; item: Parameters<typeof deepMl>[0]; says: RegExp }[] = [
    { name: "a print of what is only computed from the answer", item: { solution: third, tests: [["print(third(1) < third(2))", "True"]] }, says: /prints what it computes from the answer/ },
    { name: "a solution that does not compile", item: { solution: "def third(x)\n    return x", tests: [["print(third(1))", "1"]] }, says: /its solution does not compile: expected ':' \(line 1\)/ },
    { name: "a solution that does not run", item: { solution: "class A(B):\n    pass\n", tests: [["print(A())", "1"]] }, says: /does not run here: NameError: name 'B' is not defined/ },
    { name: "a function as an argument", item: { solution: "def apply(g, x):\n    return g(x)\n", tests: [["print(apply(lambda x: x, 1))", "1"]] }, says: /an argument is or holds a function/ },
    { name: "instances that are added", item: { solution: "class V:\n    def __init__(self, x):\n        self.x = x\n    def __add__(self, other):\n        return V(self.x + other.x)\n", tests: [["print(V(1) + V(2))", "3"]] }, says: /does more with a `V` than call its methods/ },
    { name: "tests that call nothing of the solution", item: { solution: third, tests: [["print(1)", "1"]] }, says: /call nothing that its solution defines/ },
  ]; // prettier-ignore

  it.each(SKIPPED)("skips $name, and says why", async ({ item, says }) => {
    expect(await bench.reason(deepMl(item))).toMatch(says);
  });
});

describe("Exercism, in real Pyodide", () => {
  it("makes a problem of every property, arguments in the order of the keys", async () => {
    const text = JSON.stringify(
      exercism([
        {
          description: "sums",
          cases: [exercismCase("sumUp", { theNumbers: [1, 2], lambda: 3 }, 9), exercismCase("sumUp", { theNumbers: [], lambda: "BIG" }, 0)],
        },
        exercismCase("isValid", { text: "" }, { error: "text must not be empty" }),
        exercismCase("isValid", { text: "a" }, true),
      ]),
    );
    const [first, second] = await bench.converted(text.replaceAll('"BIG"', "9007199254740993"));
    if (first?.kind !== "problem" || second?.kind !== "problem") throw new Error("not imported");
    expect(first.file.problem).toMatchObject({
      id: "exercism-sample-sums-sumup",
      title: "Sample sums: sum up",
      entry: "sum_up",
      params: [{ name: "the_numbers" }, { name: "lambda_" }],
    });
    expect(first.file.problem.cases[0]?.label).toMatch(/^sums; with /);
    expect(argsOf(first)).toEqual(["[[1,2],3]", '[[],{"$":"int","v":"9007199254740993"}]']);
    expect(await bench.verdict(first, "def sum_up(the_numbers, lambda_):\n    return sum(the_numbers) * lambda_\n")).toBe("Accepted");
    const code = (empty: string): string => `def is_valid(text):\n    if not text: ${empty}\n    return True\n`;
    expect(await bench.verdict(second, code("raise ValueError('text must not be empty')"))).toBe("Accepted");
    expect(await bench.verdict(second, code("return False"))).toBe("Wrong Answer");
  });

  it("drops what another case reimplements, and cases with random answers", async () => {
    const wrong = exercismCase("add", { a: 1 }, 1, { uuid: "old" });
    const made = await bench.problem(
      exercism([wrong, exercismCase("add", { a: 1 }, 2, { reimplements: "old" }), exercismCase("add", { a: 2 }, "a + ?", { scenarios: ["random"] })]),
    );
    expect(made.file.text).toContain('"args":[1],"expected":2');
    expect(made.file.problem.cases).toHaveLength(1);
    expect(made.notes).toContain("Left out: 1 of 2 cases; their answers are random.");
  });

  const SKIPPED: readonly { name: string; cases: readonly object[]; says: RegExp }[] = [
    { name: "operations", cases: [exercismCase("run", { operations: [{ operation: "push" }] }, {})], says: /lists of operations/ },
    { name: "functions in words", cases: [exercismCase("map", { list: [1], function: "(x) -> x + 1" }, [2])], says: /pass functions/ },
    { name: "inputs that differ", cases: [exercismCase("go", { a: 1 }, 1), exercismCase("go", { b: 1 }, 1)], says: /different inputs: a and b/ },
    { name: "expressions in place of values", cases: [exercismCase("go", { a: 1 }, "a == a")], says: /expressions in place of values/ },
    { name: "random answers", cases: [exercismCase("go", {}, 1, { scenarios: ["random"] })], says: /its answers are random/ },
  ]; // prettier-ignore

  it.each(SKIPPED)("skips $name, and says why", async ({ cases, says }) => {
    expect(await bench.reason(exercism(cases))).toMatch(says);
  });
});

describe("problem files, in real Pyodide", () => {
  const file = {
    format: "dryrun.problem/1",
    id: "p",
    title: "P",
    statement: "",
    entry: "f",
    cases: [
      { args: [1], expected: 1 },
      { args: [2], expected: 2 },
    ],
  };

  it("keeps them as they stand, and says whether their solution holds", async () => {
    const text = JSON.stringify(file).replace('"expected":1', '"expected":9007199254740993');
    const solutions = [{ name: "reference", code: "def f(x):\n    return 2\n" }];
    const [plain] = await bench.converted(text);
    expect(plain).toMatchObject({ kind: "problem", proved: false, notes: [] });
    expect(plain?.kind === "problem" && plain.file.text).toBe(text);
    expect(await bench.problem({ ...file, solutions })).toMatchObject({ proved: false, notes: ["Its own solution fails 1 of 2 cases."] });
    expect(await bench.problem({ ...file, cases: file.cases.slice(1), solutions })).toMatchObject({ proved: true, notes: [] });
  });

  it("skips what breaks the format, and what cannot be opened", async () => {
    expect(await bench.reason({ ...file, title: "" })).toMatch(/breaks the format dryrun\.problem\/1: title/);
    expect(await bench.reason({ ...file, compare: { kind: "checker" }, checker: "def check(:" })).toMatch(/cannot be opened: .*SyntaxError/);
  });
});
