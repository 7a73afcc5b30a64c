import { beforeAll, describe, expect, it } from "vitest";
import { conclude } from "../../src/domain/growth/conclude";
import { measureGrowth } from "../../src/domain/growth/measure";
import { NodeInterpreters } from "../../tools/python/node-interpreters";

const LIST = "import random\ndef generate(seed, size):\n    rng = random.Random(seed)\n    return ([rng.randrange(10 * size) for _ in range(size)],)\n";
const problem = (generator = LIST): string =>
  JSON.stringify({
    entry: "f",
    params: [{ name: "a", type: "list[int]" }],
    generator,
  });

const ROWS = [
  {
    name: "a loop",
    code: "def f(a):\n    total = 0\n    for x in a:\n        total += x\n    return total\n",
    order: "n",
  },
  {
    name: "a comprehension on one line",
    code: "def f(a):\n    return len([x for x in a if x])\n",
    order: "n",
  },
  {
    name: "sorted",
    code: "def f(a):\n    return sorted(a)[0]\n",
    order: "n log n",
    inside: "sorted",
  },
  {
    name: "sorted pairs out of a zip",
    code: "def f(a):\n    return sorted(zip(a, a))[0]\n",
    order: "n log n",
    inside: "sorted",
  },
  {
    name: "sorted out of a generator expression",
    code: "def f(a):\n    return sorted(x for x in a)[0]\n",
    order: "n log n",
    inside: "sorted",
  },
  {
    name: "a list's own sort",
    code: "def f(a):\n    a.sort()\n    return a[0]\n",
    order: "n log n",
    inside: "sort",
  },
  {
    name: "a search in a list inside a loop",
    code: "def f(a):\n    b = list(range(len(a)))\n    return sum(1 for x in a if -1 in b)\n",
    order: "n^2",
    inside: "in",
  },
  {
    name: "slices inside a loop",
    code: "def f(a):\n    return sum(len(a[i:]) for i in range(len(a)))\n",
    order: "n^2",
    inside: "copying",
  },
  {
    name: "taking from the front of a list",
    code: "def f(a):\n    while a:\n        a.pop(0)\n    return 0\n",
    order: "n^2",
    inside: "pop",
  },
  {
    name: "a heap",
    code: "import heapq\ndef f(a):\n    h = []\n    for x in a:\n        heapq.heappush(h, x)\n    return h[0]\n",
    order: "n log n",
    inside: "heappush",
  },
  {
    name: "a bisection in a class Solution",
    code: "class Solution:\n    def f(self, a: List[int]) -> int:\n        low, high = 0, len(a)\n        while low < high:\n            middle = (low + high) // 2\n            if middle < 3:\n                low = middle + 1\n            else:\n                high = middle\n        return low\n",
    order: "log n",
  },
  {
    name: "two recursive calls",
    code: "def f(a):\n    def g(n):\n        return 1 if n < 2 else g(n - 1) + g(n - 2)\n    return g(len(a))\n",
    order: "2^n",
  },
  {
    name: "calls that double with each element, too many soon after 16",
    code: "def f(a):\n    def g(n):\n        return 1 if n < 1 else g(n - 1) + g(n - 1)\n    return g(len(a))\n",
    order: "2^n",
  },
];

describe("the growth of a solution, in real Pyodide", () => {
  let interpreters: NodeInterpreters;
  beforeAll(() => void (interpreters = new NodeInterpreters()));
  const measure = async (code: string, generator?: string) => {
    const meter = await interpreters.start("meter");
    const measured = await measureGrowth(meter, {
      problem: problem(generator),
      code,
    });
    meter.dispose();
    return measured;
  };

  it.each(ROWS)("$name: $order", async ({ code, order, inside = null }) => {
    const measured = await measure(code);
    if (measured.kind !== "measured") throw new Error(measured.message);
    expect(conclude(measured.samples, measured.timings)).toMatchObject({
      order,
      mostlyInside: inside,
    });
  });

  it("counts the same on every run", async () => {
    const code = ROWS[4]?.code ?? "";
    const [first, second] = [await measure(code), await measure(code)];
    expect(first.kind === "measured" && first.samples).toEqual(second.kind === "measured" && second.samples);
  });

  it("says why nothing was measured", async () => {
    expect(await measure("def f(a):\n    return 1 / 0\n")).toEqual({
      kind: "not-measured",
      message: expect.stringMatching(/ZeroDivisionError/) as string,
    });
    expect(await measure("def f(a)\n")).toMatchObject({ kind: "not-measured" });
    expect(await measure("def f(a): return 1\n", "def generate(seed, size):\n    raise ValueError('no')\n")).toMatchObject({ kind: "not-measured" });
  });

  it("ends on an endless loop", async () => {
    expect(await measure("def f(a):\n    while True:\n        pass\n")).toMatchObject({ kind: "not-measured" });
  });
});
