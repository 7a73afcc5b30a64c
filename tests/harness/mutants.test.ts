import { afterAll, describe, expect, it } from "vitest";
import { Builders } from "../../tools/problems/builders";
import { tryMutants } from "../../tools/problems/strength/trial";
import { readProblem } from "../../src/domain/problem/problem-file";
import { Lane } from "../../tools/python/lane";
import { NodeInterpreters } from "../../tools/python/node-interpreters";

interface Made {
  readonly ids: readonly string[];
  readonly mutants: readonly { readonly id: string; readonly code: string; readonly counted: string }[];
}

const problemOf = (code: string, cases: object[] = []): string =>
  JSON.stringify({
    format: "dryrun.problem/1",
    id: "p",
    title: "P",
    statement: "",
    entry: "f",
    params: [{ name: "n", type: "int" }],
    cases,
    solutions: [{ name: "optimal", code }],
  });

const CLAMPED = `"""Docstrings are no code."""

def f(n: int, step: int = 1) -> int:
    """Nor is this."""
    if n < 0 and n != step:
        raise ValueError("never " + "this")
    total = 0
    for i in range(n):
        total += i
    return max(total, 3)
`;

/** What is made of each line, and nothing else. */
const EXPECTED = [
  "def f(n: int, step: int=1) -> int: -> def f(n: int, step: int=2) -> int:",
  "def f(n: int, step: int=1) -> int: -> def f(n: int, step: int=0) -> int:",
  "if n < 0 and n != step: -> pass",
  "if n < 0 and n != step: -> if not (n < 0 and n != step):",
  "if n < 0 and n != step: -> if n < 0 or n != step:",
  "if n < 0 and n != step: -> if n != step:",
  "if n < 0 and n != step: -> if n < 0:",
  "if n < 0 and n != step: -> if n <= 0 and n != step:",
  "if n < 0 and n != step: -> if n >= 0 and n != step:",
  "if n < 0 and n != step: -> if n < 1 and n != step:",
  "if n < 0 and n != step: -> if n < -1 and n != step:",
  "if n < 0 and n != step: -> if n < 0 and n == step:",
  "raise ValueError('never ' + 'this') -> pass",
  "total = 0 -> pass",
  "total = 0 -> total = 1",
  "total = 0 -> total = -1",
  "for i in range(n): -> pass",
  "for i in range(n): -> for i in range(1, n):",
  "for i in range(n): -> for i in range(n + 1):",
  "for i in range(n): -> for i in range(n - 1):",
  "total += i -> total = i",
  "total += i -> total -= i",
  "total += i -> pass",
  "return max(total, 3) -> pass",
  "return max(total, 3) -> return min(total, 3)",
  "return max(total, 3) -> return total",
  "return max(total, 3) -> return 3",
  "return max(total, 3) -> return max(total, 4)",
  "return max(total, 3) -> return max(total, 2)",
];

const SLIPS: readonly { readonly name: string; readonly line: string; readonly becomes: readonly string[] }[] = [
  { name: "the last element and the first", line: "return n[-1]", becomes: ["return n[0]", "return n[-2]", "return n[1]"] },
  { name: "bounds of slices", line: "return n[k:]", becomes: ["return n[:]", "return n[k + 1:]", "return n[k - 1:]"] },
  {
    name: "the other axis",
    line: "return n.sum(axis=0, keepdims=True)",
    becomes: [
      "return n.sum(axis=1, keepdims=True)",
      "return n.sum(axis=0, keepdims=False)",
      "return n.mean(axis=0, keepdims=True)",
      "return n.sum(keepdims=True)",
    ],
  },
  { name: "sorting", line: "return sorted(n)", becomes: ["return sorted(n, reverse=True)", "return list(n)"] },
  { name: "a tiny number", line: "return n + 1e-09", becomes: ["return n + 1e-06", "return n + 0.0"] },
  {
    name: "filters",
    line: "return [x for x in n if x > k]",
    becomes: ["return [x for x in n]", "return [x for x in n if x >= k]", "return [x for x in n if x <= k]"],
  },
  { name: "swapped arguments", line: "return divmod(n, k)", becomes: ["return divmod(k, n)"] },
  { name: "a choice", line: "return n if k else None", becomes: ["return n", "return None", "return n if not k else None"] },
  { name: "any and all", line: "return any(n)", becomes: ["return all(n)"] },
  { name: "truth", line: "return True", becomes: ["return False"] },
];

describe("mutants, in real Pyodide", () => {
  const interpreters = new NodeInterpreters();
  const builders = new Builders(() => interpreters);
  const lane = new Lane(interpreters);
  afterAll(async () => {
    lane.dispose();
    await builders.dispose();
  });
  const made = async (code: string, most = 1000): Promise<Made> => JSON.parse(await builders.tool("mutate", { problem: problemOf(code), most })) as Made;

  it("are small slips, each once, and leave docstrings, annotations and messages alone", async () => {
    const { ids, mutants } = await made(CLAMPED);
    expect(ids).toEqual(EXPECTED);
    expect(new Set(mutants.map(({ code }) => code)).size).toBe(EXPECTED.length);
  });

  it.each(SLIPS)("know of $name", async ({ line, becomes }) => {
    const { ids } = await made(`def f(n, k):\n    ${line}\n`);
    const after = ids.map((id) => id.replace(`${line} -> `, ""));
    expect(after).toEqual(expect.arrayContaining([...becomes]));
  });

  it("are named by their line's text, counted where it occurs twice", async () => {
    const { ids } = await made("def f(n):\n    n += 1\n    n += 1\n    return n\n");
    expect(ids.filter((id) => id.startsWith("n += 1 -> pass"))).toEqual(["n += 1 -> pass", "n += 1 -> pass (2)"]);
  });

  it("stay the same choice when a program grows", async () => {
    const few = await made(CLAMPED, 10);
    const grown = await made(CLAMPED.replace("    total = 0\n", "    print(n)\n    total = 0\n"), 10);
    expect(few.mutants).toHaveLength(10);
    expect(few.mutants.filter(({ id }) => grown.mutants.some((other) => other.id === id)).length).toBeGreaterThanOrEqual(9);
  });

  it("are judged by the hidden cases; an endless loop is a rejection, and a sample's is told apart", async () => {
    const code = "def f(n):\n    while n > 9:\n        n -= 5\n    return n\n";
    const text = problemOf(code, [
      { args: [9], expected: 9, hidden: false, label: "sample" },
      { args: [12], expected: 7, label: "twelve" },
    ]);
    const read = readProblem(text);
    if (read.kind !== "problem") throw new Error(read.kind);
    const { mutants } = await tryMutants(read.file, lane, builders);
    const by = Object.fromEntries(mutants.map(({ id, killedBy }) => [id, killedBy]));
    expect(by["n -= 5 -> pass"]).toBe("hidden");
    expect(by["n -= 5 -> n += 5"]).toBe("hidden");
    expect(by["while n > 9: -> while n >= 9:"]).toBe("samples");
    expect(by["while n > 9: -> while n > 10:"]).toBe("none");
  });
});
