import { afterAll, describe, expect, it } from "vitest";
import { holds, prove, proofText } from "../../src/domain/judging/proof";
import { Referee } from "../../src/domain/judging/referee";
import { build } from "../../src/domain/maker/build";
import { CaseMaker } from "../../src/domain/maker/case-maker";
import { EMPTY_FORM, emptyCase, formOf, type MakerForm } from "../../src/domain/maker/form";
import { planOf } from "../../src/domain/maker/plan";
import type { ProblemFile } from "../../src/domain/problem/problem-file";
import { NodeInterpreters } from "../../tools/python/node-interpreters";

const typed = (args: string[], expected = "", more: Partial<MakerForm["samples"][number]> = {}) => ({ ...emptyCase(0), args, expected, ...more });

const SCALED: MakerForm = {
  ...EMPTY_FORM,
  title: "Scale a List",
  statement: "Multiply every number.",
  entry: "scale",
  params: [
    { name: "values", type: "list[float]" },
    { name: "by", type: "int" },
  ],
  returns: "list[float]",
  reference: "def scale(values, by):\n    if by == 0:\n        raise ValueError('by zero')\n    return [v * by for v in values]\n",
  samples: [typed(["[1.0, 2.5]", "2"])],
  hidden: [typed(["[]", "3"], "[]"), typed(["[1e-3] * 2", "9007199254740993"]), typed(["[1]", "0"], "raises ValueError: by zero")],
  generator: "import random\n\ndef generate(seed, size):\n    rng = random.Random(seed)\n    return [rng.random() for _ in range(size)], rng.randint(1, 9)\n",
  rounds: [
    { count: 3, size: 4, seed: 1, large: false },
    { count: 1, size: 1000, seed: 7, large: true },
  ],
  wrong: [
    { name: "adds", code: "def scale(values, by):\n    if by == 0: raise ValueError('by zero')\n    return [v + by for v in values]\n" },
    { name: "forgets zero", code: "def scale(values, by):\n    return [v * by for v in values]\n" },
    { name: "is right", code: "def scale(values, by):\n    if by == 0: raise ValueError('by zero')\n    return [by * v for v in values]\n" },
    { name: "no Python", code: "def scale(" },
  ],
};

describe("making a problem, in real Pyodide", () => {
  const interpreters = new NodeInterpreters();
  let maker: CaseMaker | undefined;
  afterAll(() => maker?.dispose());

  async function made(form: MakerForm) {
    const planned = planOf(form);
    if (planned.kind === "faults") return planned;
    maker ??= new CaseMaker(await interpreters.start("maker"));
    return build(planned.plan, maker, () => undefined);
  }

  async function file(form: MakerForm): Promise<ProblemFile> {
    const built = await made(form);
    if (built.kind !== "built") throw new Error(JSON.stringify(built));
    return built.file;
  }

  const faults = async (changes: Partial<MakerForm>) => {
    const built = await made({ ...SCALED, ...changes });
    return built.kind === "faults" ? built.faults.map(({ path, message }) => `${path}: ${message}`) : [built.kind];
  };

  it("computes the answers, number for number", async () => {
    const { text, problem } = await file(SCALED);
    expect(text).toContain('"expected":[2.0,5.0]');
    expect(text).toContain('{"$":"int","v":"9007199254740993"}');
    expect(problem.cases.map(({ hidden }) => hidden)).toEqual([false, true, true, true, true, true, true]);
    expect(problem.cases[3]?.raises).toEqual({ type: "ValueError", match: "by zero" });
    expect(problem).toMatchObject({
      id: "scale-a-list",
      packages: [],
      scale: [{ size: 1000, seed: 7 }],
      starter: "def scale(values: list[float], by: int) -> list[float]:\n    pass\n",
    });
  });

  it("proves itself, and names the wrong solutions that pass", async () => {
    const { problem, text } = await file(SCALED);
    const referee = new Referee(await interpreters.start("referee"));
    const opened = await referee.open(text);
    if (opened.kind === "problem") throw new Error(opened.message);
    const proof = await prove(problem, opened.value, { referee, takeSolver: () => interpreters.start("solver") });
    referee.dispose();
    if (proof.kind !== "proof") throw new Error(proof.kind);
    expect(holds(proof)).toBe(true);
    expect(proofText(proof)).toBe("Reference passes 8 of 8; 2 of 4 wrong answers are caught.");
    expect(proof.wrong.map(({ fate }) => fate.kind)).toEqual(["caught", "caught", "passes", "does-not-run"]);
  });

  it("can be edited again without loss", async () => {
    const first = await file(SCALED);
    const again = await file(formOf(first.problem));
    expect(again.problem.cases.map(({ args, expected }) => JSON.stringify([args, expected]))).toEqual(
      first.problem.cases.map(({ args, expected }) => JSON.stringify([args, expected])),
    );
    expect({ ...again.problem, cases: [] }).toEqual({ ...first.problem, cases: [] });
  });

  it("tells faults beside their fields, all that it finds", async () => {
    const two = [typed(["[1.0,", "2"]), typed(['["a"]', "two"])];
    expect(await faults({ hidden: two })).toEqual([
      expect.stringMatching(/^hidden\.0\.args\.0: not a Python literal/) as string,
      expect.stringMatching(/^hidden\.1\.args\.0: values\[0\]: expected float, got str/) as string,
    ]);
    expect(await faults({ hidden: [typed(["[1.0]", ""])] })).toEqual([expect.stringMatching(/^hidden\.0\.args\.1: a value is missing/)]);
    expect(await faults({ hidden: [typed(["[1.0]", "2"], "[3.0]")] })).toEqual([
      expect.stringMatching(/^hidden\.0\.expected: the reference disagrees: result\[0\]: expected 3\.0, got 2\.0/),
    ]);
    expect(await faults({ hidden: [typed(["[1.0]", "0"])] })).toEqual([
      expect.stringMatching(/^hidden\.0: the reference raised ValueError: by zero; .*`raises ValueError`/),
    ]);
    expect(await faults({ hidden: [typed(["[1.0]", "1"], "raises ValueError")] })).toEqual([
      expect.stringMatching(/^hidden\.0\.expected: the reference disagrees: expected ValueError/),
    ]);
    expect(await faults({ params: [{ name: "values", type: "lsit[int]" }] })).toEqual([expect.stringMatching(/^params\.0\.type: lsit is not a type/)]);
    expect(await faults({ returns: "list[" })).toEqual([expect.stringMatching(/^returns: /)]);
    expect(await faults({ reference: "def scale(values, by)\n    return 1" })).toEqual([
      expect.stringMatching(/^reference: line 1: SyntaxError: expected ':'/),
    ]);
    expect(await faults({ reference: "def other(): ..." })).toEqual([expect.stringMatching(/^reference: There is no function named `scale`/)]);
    expect(await faults({ reference: "def scale(values, by):\n    return 'x'" })).toEqual([
      expect.stringMatching(/^reference: the answer: expected list\[float\], got str/),
    ]);
    expect(await faults({ generator: "def generate(seed, size):\n    return 1 / 0" })).toEqual([
      expect.stringMatching(/^generator: generate\(1, 4\): ZeroDivisionError/),
    ]);
    expect(await faults({ generator: "def generate(seed, size):\n    return ([1.0],)" })).toEqual([
      expect.stringMatching(/^generator: .*returned 1 values; a tuple of 2 is needed/),
    ]);
    expect(await faults({ generator: "x = 1" })).toEqual([expect.stringMatching(/^generator: there is no function generate/)]);
    expect(await faults({ compare: { ...SCALED.compare, kind: "checker" }, checker: "def chek(): ..." })).toEqual([
      expect.stringMatching(/^checker: there is no function check/),
    ]);
    expect(await faults({ compare: { ...SCALED.compare, kind: "any_of" } })).toContainEqual(
      expect.stringMatching(/^samples\.0\.expected: write the list of all right answers/),
    );
    expect(await faults({ title: "", entry: "2x", reference: " " })).toHaveLength(3);
  });

  it("takes classes, changes in place, nodes, arrays and checkers", async () => {
    const counter = await file({
      ...EMPTY_FORM,
      ...{
        title: "Counter",
        statement: "Count.",
        kind: "class",
        entry: "Tally",
        params: formOf({ ...(await file(SCALED)).problem, kind: "class", params: [] }).params,
      },
      reference:
        "class Tally:\n    def __init__(self, start: int):\n        self.n = start\n    def add(self, k: int) -> int:\n        self.n += k\n        return self.n\n",
      samples: [typed(['["Tally", "add"]', "[[2], [3]]"])],
    });
    expect(counter.text).toContain('"expected":[null,5]');
    expect(counter.problem.starter).toBe(
      "class Tally:\n    def __init__(self, start: int):\n        pass\n\n    def add(self, k: int) -> int:\n        pass\n",
    );
    const inPlace = await file({
      ...EMPTY_FORM,
      title: "Sort",
      statement: "Sort.",
      entry: "sort",
      params: [{ name: "a", type: "list[int]" }],
      mutates: "a",
      returns: "None",
      reference: "def sort(a):\n    a.sort()\n",
      samples: [typed(["[3, 1]"])],
    });
    expect(inPlace.text).toContain('"expected":[1,3]');
    const list = await file({
      ...EMPTY_FORM,
      title: "Rest",
      statement: "Rest.",
      entry: "rest",
      params: [{ name: "head", type: "ListNode | None" }],
      returns: "ListNode | None",
      reference: "def rest(head):\n    return head and head.next\n",
      samples: [typed(["[1, 2]"], "[2]"), typed(["None"])],
    });
    expect(formOf(list.problem).samples.map(({ args, expected }) => [args, expected])).toEqual([
      [["[1, 2]"], "[2]"],
      [["None"], "None"],
    ]);
  });

  it("takes NumPy where it is to be had", async () => {
    if (!(await interpreters.hasNumpy)) return;
    const { problem, text } = await file({
      ...EMPTY_FORM,
      title: "Mean",
      statement: "Mean.",
      entry: "mean",
      params: [{ name: "x", type: "ndarray" }],
      returns: "ndarray",
      reference: "import numpy as np\n\ndef mean(x):\n    return x.mean(axis=0)\n",
      samples: [typed(["[[1, 2], [3, 5]]"])],
    });
    expect(problem.packages).toEqual(["numpy"]);
    expect(text).toContain('"data":[2.0,3.5]');
  });

  it("ends an endless reference, and says so", async () => {
    const planned = planOf({ ...SCALED, reference: "def scale(values, by):\n    while True: pass\n" });
    if (planned.kind === "faults") throw new Error(JSON.stringify(planned));
    const built = await build(planned.plan, new CaseMaker(await interpreters.start("maker"), { stepMs: 500 }), () => undefined);
    const message = expect.stringMatching(/longer than 0\.5 s on one case \(case: \[1\.0, 2\.5\], 2\)/) as string;
    expect(built).toMatchObject({ kind: "faults", faults: [{ path: "reference", message }] });
  });
});
