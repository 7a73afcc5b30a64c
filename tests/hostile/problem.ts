/** A problem small enough to aim at: `double_all(values)` returns each value twice as large. */
export const double = (timeLimitS: number): string =>
  JSON.stringify({
    format: "dryrun.problem/1",
    id: "double",
    title: "Double",
    statement: "Double each value.",
    entry: "double_all",
    params: [{ name: "values", type: "list[int]" }],
    returns: "list[int]",
    limits: { time_s: timeLimitS, memory_mb: 128, output_kb: 16 },
    cases: [
      { args: [[1, 2]], expected: [2, 4], hidden: false, label: "two" },
      { args: [[]], expected: [], label: "empty", tag: "edge" },
      { args: [[-3, 0, 5]], expected: [-6, 0, 10], label: "signs" },
    ],
  });

export const RIGHT = "def double_all(values):\n    return [2 * v for v in values]\n";

export interface Attack {
  readonly name: string;
  readonly code: string;
  readonly verdict: string;
  /** What the first failure has to say. */
  readonly says?: RegExp;
}

const body = (line: string): string => `def double_all(values):\n    ${line.replaceAll("\n", "\n    ")}\n`;

export const ATTACKS: readonly Attack[] = [
  { name: "a syntax error", code: "def double_all(values)\n    return 1\n", verdict: "Syntax Error", says: /expected ':'/ },
  { name: "nesting that the compiler cannot take", code: `x = ${"(".repeat(5000)}${")".repeat(5000)}`, verdict: "Syntax Error" },
  { name: "no such function", code: "def doubel_all(values):\n    return values\n", verdict: "Runtime Error", says: /Did you mean to rename `doubel_all`/ },
  { name: "too few parameters", code: "def double_all():\n    return []\n", verdict: "Runtime Error", says: /takes 0 parameters/ },
  { name: "an endless loop", code: body("while True: pass"), verdict: "Time Limit Exceeded" },
  {
    name: "an endless loop that catches all",
    code: body("while True:\n    try:\n        while True: pass\n    except BaseException: pass"),
    verdict: "Time Limit Exceeded",
  },
  { name: "a loop inside C", code: body("return sum(range(10**12))"), verdict: "Time Limit Exceeded" },
  { name: "endless recursion", code: body("return double_all(values)"), verdict: "Runtime Error", says: /recursion/i },
  { name: "a memory bomb", code: body("return [0] * 10**9"), verdict: "Memory Limit Exceeded" },
  { name: "a slow memory bomb", code: body("hoard = []\nwhile True: hoard.append(bytearray(1 << 20))"), verdict: "Memory Limit Exceeded" },
  { name: "an output flood", code: body("while True: print('x' * 100)"), verdict: "Output Limit Exceeded" },
  { name: "sys.exit", code: `import sys\n${body("sys.exit(0)")}`, verdict: "Runtime Error", says: /SystemExit/ },
  { name: "os._exit", code: `import os\n${body("os._exit(0)")}`, verdict: "Runtime Error" },
  { name: "an exception", code: body("return values[99]"), verdict: "Runtime Error", says: /IndexError/ },
  { name: "an object that is no answer", code: body("return [object() for _ in values]"), verdict: "Wrong Answer" },
  { name: "a list that contains itself", code: body("loop = []\nloop.append(loop)\nreturn loop"), verdict: "Runtime Error", says: /contains itself/ },
  { name: "a generator", code: body("return (2 * v for v in values)"), verdict: "Wrong Answer" },
  { name: "None", code: body("values.sort()"), verdict: "Wrong Answer", says: /Is a `return` missing/ },
  {
    name: "an answer that says it equals everything",
    code: `class Liar(list):\n    def __eq__(self, other): return True\n${body("return Liar([7])")}`,
    verdict: "Wrong Answer",
  },
  {
    name: "a patched built-in of the judge",
    code: `import json, builtins\njson.dumps = lambda *a, **k: '{"kind": "returned", "result": "[2, 4]", "ms": 0}'\nbuiltins.len = lambda x: 0\n${body("return [9]")}`,
    verdict: "Wrong Answer",
  },
  {
    name: "a look at the caller's frames",
    code: `import sys\n${body("frame = sys._getframe(1)\nreturn [k for k in frame.f_locals if 'expected' in k]")}`,
    verdict: "Wrong Answer",
  },
];
