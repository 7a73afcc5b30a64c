import { afterAll, describe, expect, it } from "vitest";
import { graded } from "../../tools/grade/graded";
import { Lane } from "../../tools/python/lane";
import { NodeInterpreters } from "../../tools/python/node-interpreters";

interface Row {
  readonly name: string;
  /** What the problem says besides the format's required keys. */
  readonly problem: Record<string, unknown>;
  /** The body of `f`, or a whole program. */
  readonly code: string;
  readonly verdict: string;
  readonly says?: RegExp;
}

const NAN = { $: "float", v: "nan" };
const expecting = (expected: unknown, more: Record<string, unknown> = {}): Record<string, unknown> => ({ cases: [{ args: [], expected }], ...more });
const float = (more: Record<string, unknown> = {}) => ({ compare: { kind: "float", rtol: 1e-6, atol: 1e-9, ...more } });
const unordered = { compare: { kind: "unordered" } };
const nested = { compare: { kind: "unordered_nested" } };
const NUMPY = { packages: ["numpy"], ...float() };

const ROWS: readonly Row[] = [
  { name: "equal", problem: expecting([1, 2]), code: "return [1, 2]", verdict: "Accepted" },
  {
    name: "the first place that differs",
    problem: expecting([
      [1, 2],
      [3, 4],
    ]),
    code: "return [[1, 2], [3, 5]]",
    verdict: "Wrong Answer",
    says: /result\[1\]\[1\]: expected 4, got 5/,
  },
  { name: "a tuple for a list", problem: expecting([1, 2]), code: "return (1, 2)", verdict: "Accepted" },
  { name: "a tuple for a list, strictly", problem: expecting([1, 2], { compare: { strict: true } }), code: "return (1, 2)", verdict: "Wrong Answer" },
  { name: "True is not 1", problem: expecting(1), code: "return True", verdict: "Wrong Answer" },
  { name: "a length", problem: expecting([1, 2]), code: "return [1]", verdict: "Wrong Answer", says: /expected 2 items, got 1/ },
  {
    name: "each part of a tuple by its own type",
    problem: expecting([0, 3], { returns: "tuple[float, int]", ...float() }),
    code: "return (0.0, 4)",
    verdict: "Wrong Answer",
    says: /result\[1\]: expected 3, got 4/,
  },
  { name: "within the tolerance", problem: expecting(0.3, float()), code: "return 0.1 + 0.2", verdict: "Accepted" },
  { name: "beyond the tolerance", problem: expecting(0.3, float()), code: "return 0.30001", verdict: "Wrong Answer", says: /off by 1e-05/ },
  { name: "no tolerance unless asked for", problem: expecting(0.3), code: "return 0.1 + 0.2", verdict: "Wrong Answer" },
  { name: "NaN where NaN is expected", problem: expecting(NAN, float()), code: "return float('nan')", verdict: "Accepted" },
  { name: "NaN where it is never right", problem: expecting(NAN, float({ nan: "forbid" })), code: "return float('nan')", verdict: "Wrong Answer" },
  { name: "infinity is not a large number", problem: expecting(1e308, float()), code: "return float('inf')", verdict: "Wrong Answer" },
  { name: "any order", problem: expecting([1, 2, 2], unordered), code: "return [2, 1, 2]", verdict: "Accepted" },
  {
    name: "any order, as a multiset",
    problem: expecting([1, 2, 2], unordered),
    code: "return [1, 1, 2]",
    verdict: "Wrong Answer",
    says: /missing 2; not expected 1/,
  },
  { name: "any order at the top only", problem: expecting([[1, 2]], unordered), code: "return [[2, 1]]", verdict: "Wrong Answer" },
  { name: "any order at every level", problem: expecting([[1, 2], [3]], nested), code: "return [[3], [2, 1]]", verdict: "Accepted" },
  { name: "one of several", problem: expecting(["ab", "ba"], { compare: { kind: "any_of" } }), code: "return 'ba'", verdict: "Accepted" },
  { name: "none of several", problem: expecting(["ab", "ba"], { compare: { kind: "any_of" } }), code: "return 'aa'", verdict: "Wrong Answer" },
  {
    name: "an array for lists",
    problem: expecting(
      [
        [1, 2],
        [3, 4],
      ],
      NUMPY,
    ),
    code: "import numpy\n    return numpy.array([[1.0, 2], [3, 4]])",
    verdict: "Accepted",
  },
  {
    name: "an array's shape before its values",
    problem: expecting(
      [
        [1, 2],
        [3, 4],
      ],
      NUMPY,
    ),
    code: "import numpy\n    return numpy.arange(4.0)",
    verdict: "Wrong Answer",
    says: /expected shape \(2, 2\), got shape \(4,\)/,
  },
  {
    name: "never broadcast",
    problem: expecting([[1], [1]], NUMPY),
    code: "import numpy\n    return numpy.ones((1, 1))",
    verdict: "Wrong Answer",
    says: /shape/,
  },
  {
    name: "an exception that is asked for",
    problem: { cases: [{ args: [], raises: { type: "ValueError" } }] },
    code: "raise ValueError('no')",
    verdict: "Accepted",
  },
  {
    name: "another exception",
    problem: { cases: [{ args: [], raises: { type: "ValueError" } }] },
    code: "raise KeyError('no')",
    verdict: "Runtime Error",
    says: /expected ValueError, got KeyError/,
  },
  {
    name: "no exception",
    problem: { cases: [{ args: [], raises: { type: "ValueError" } }] },
    code: "return 1",
    verdict: "Wrong Answer",
    says: /expected ValueError, but the call returned/,
  },
  {
    name: "in place",
    problem: { params: [{ name: "a", type: "list[int]" }], returns: "None", mutates: ["a"], cases: [{ args: [[3, 1]], expected: [1, 3] }] },
    code: "def f(a):\n    a.sort()\n",
    verdict: "Accepted",
  },
  {
    name: "in place, but a new list",
    problem: { params: [{ name: "a", type: "list[int]" }], returns: "None", mutates: ["a"], cases: [{ args: [[3, 1]], expected: [1, 3] }] },
    code: "def f(a):\n    return sorted(a)\n",
    verdict: "Wrong Answer",
  },
  {
    name: "linked lists",
    problem: { params: [{ name: "a", type: "ListNode | None" }], returns: "ListNode | None", cases: [{ args: [[1, 2, 3]], expected: [2, 3] }] },
    code: "def f(a):\n    return a.next\n",
    verdict: "Accepted",
  },
  {
    name: "trees",
    problem: { params: [{ name: "a", type: "TreeNode | None" }], returns: "TreeNode | None", cases: [{ args: [[1, null, 2]], expected: [2] }] },
    code: "def f(a):\n    return a.right\n",
    verdict: "Accepted",
  },
  {
    name: "a class, and the call that fails",
    problem: {
      kind: "class",
      entry: "Counter2",
      cases: [
        {
          args: [
            ["Counter2", "add", "total"],
            [[], [2], []],
          ],
          expected: [null, null, 2],
        },
      ],
    },
    code: "class Counter2:\n    def __init__(self): self.n = 0\n    def add(self, k): self.n += 1\n    def total(self): return self.n\n",
    verdict: "Wrong Answer",
    says: /call 2: total\(\) -> 1, expected 2/,
  },
  {
    name: "a checker, and what it says",
    problem: {
      compare: { kind: "checker" },
      checker: "def check(args, expected, actual):\n    return True if actual % 2 == 0 else 'it has to be even'\n",
      cases: [{ args: [], expected: 2 }],
    },
    code: "return 3",
    verdict: "Wrong Answer",
    says: /it has to be even/,
  },
  {
    name: "a checker that fails is our fault",
    problem: { compare: { kind: "checker" }, checker: "def check(args, expected, actual):\n    return 1 / 0\n", cases: [{ args: [], expected: 2 }] },
    code: "return 3",
    verdict: "Judge Error",
  },
  {
    name: "fresh arguments for every case",
    problem: {
      params: [{ name: "a", type: "list[int]" }],
      cases: [
        { args: [[1]], expected: 1 },
        { args: [[1]], expected: 1 },
      ],
    },
    code: "hoard = []\ndef f(a):\n    hoard.append(1)\n    a.append(2)\n    return len(hoard)\n",
    verdict: "Accepted",
  },
  {
    name: "LeetCode's spelling with capitals",
    problem: expecting(1, { entry: "length_of_lis" }),
    code: "class Solution:\n    def lengthOfLIS(self) -> int:\n        return 1\n",
    verdict: "Accepted",
  },
  { name: "a banned name", problem: expecting(1, { banned: ["sorted"] }), code: "return sorted([1])[0]", verdict: "Runtime Error", says: /without sorted/ },
];

describe("judging, in real Pyodide", () => {
  const interpreters = new NodeInterpreters();
  const lane = new Lane(interpreters);
  afterAll(() => lane.dispose());

  it.each(ROWS)("$name: $verdict", async ({ problem, code, verdict, says, name }) => {
    if (problem["packages"] !== undefined && !(await interpreters.hasNumpy)) return;
    const file = { format: "dryrun.problem/1", id: "p", title: name, statement: "", entry: "f", ...problem };
    const program = /^(def|class|hoard)/.test(code) ? code : `def f():\n    ${code}\n`;
    const result = graded({ problem: "p", solution: "x.py" }, await lane.grade(JSON.stringify(file), program));
    expect(result.verdict, JSON.stringify(result.firstFailure)).toBe(verdict);
    if (says) expect(result.firstFailure?.message).toMatch(says);
  });
});
