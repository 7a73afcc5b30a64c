import { afterAll, describe, expect, it } from "vitest";
import { Lane } from "../../tools/python/lane";
import { NodeInterpreters } from "../../tools/python/node-interpreters";

interface Row {
  readonly name: string;
  readonly expected: unknown;
  readonly actual: unknown;
  /** What the hint says; null where none may be given. */
  readonly says: RegExp | null;
  readonly args?: readonly unknown[];
  readonly compare?: object;
}

const NAN = { $: "float", v: "nan" };
const LIST = [0.2137, 1.5591, 3.7712, 0.0418];
const TABLE = [
  [0.2137, 1.5591],
  [3.7712, 0.0418],
  [2.2931, 0.7713],
];
const SQUARE = [
  [0.2137, 1.5591],
  [3.7712, 0.0418],
];
const each = (f: (x: number) => number): number[] => LIST.map(f);
const transposed = TABLE[0]?.map((_, c) => TABLE.map((row) => row[c]));

const ROWS: readonly Row[] = [
  { name: "transposed, another shape", expected: TABLE, actual: transposed, says: /transposed/ },
  {
    name: "transposed, a square",
    expected: SQUARE,
    actual: [
      [0.2137, 3.7712],
      [1.5591, 0.0418],
    ],
    says: /transposed/,
  },
  { name: "one dimension too many", expected: LIST, actual: LIST.map((x) => [x]), says: /only their shape is not: \(4, 1\) instead of \(4,\)/ },
  { name: "flattened", expected: TABLE, actual: TABLE.flat(), says: /only their shape is not/ },
  { name: "a number in a list", expected: 0.2137, actual: [0.2137], says: /\(1,\) instead of a number alone/ },
  { name: "one value for each row", args: [TABLE], expected: [0.5137, 0.1291], actual: [0.1, 0.7, 0.3], says: /each row of `a`.*other axis/ },
  { name: "reversed", expected: LIST, actual: LIST.toReversed(), says: /in reverse order/ },
  { name: "rows reversed", expected: TABLE, actual: TABLE.toReversed(), says: /rows in reverse order/ },
  { name: "columns reversed", expected: TABLE, actual: TABLE.map((row) => row.toReversed()), says: /columns in reverse order/ },
  { name: "sorted", expected: LIST, actual: LIST.toSorted((a, b) => a - b), says: /sorted in ascending order/ },
  { name: "in another order", expected: LIST, actual: [0.0418, 0.2137, 3.7712, 1.5591], says: /in another order/ },
  { name: "rows in another order", expected: TABLE, actual: [TABLE[1], TABLE[2], TABLE[0]], says: /right rows in another order/ },
  { name: "one place too late", expected: LIST, actual: [9.131, 0.2137, 1.5591, 3.7712], says: /one place too late/ },
  { name: "one place too early", expected: LIST, actual: [1.5591, 3.7712, 0.0418, 9.131], says: /one place too early/ },
  { name: "order for rank", expected: [2, 0, 3, 1, 4], actual: [1, 3, 0, 2, 4], says: /argsort/, compare: { kind: "exact" } },
  {
    name: "keys exchanged",
    expected: { precision: 0.5137, recall: 0.7712, n: 4 },
    actual: { precision: 0.7712, recall: 0.5137, n: 4 },
    says: /'precision' and 'recall' have changed places/,
  },
  { name: "negated", expected: LIST, actual: each((x) => -x), says: /sign/ },
  { name: "complement", expected: LIST, actual: each((x) => 1 - x), says: /complement/ },
  { name: "percent", expected: LIST, actual: each((x) => 100 * x), says: /in percent/ },
  { name: "not in percent", expected: LIST, actual: each((x) => x / 100), says: /as a share/ },
  { name: "a square root missing", expected: LIST, actual: each((x) => x * x), says: /square root missing/ },
  { name: "a square root missing, of one number", expected: 1.5591, actual: 1.5591 ** 2, says: /square root missing/ },
  { name: "a square root too many", expected: LIST, actual: each(Math.sqrt), says: /square root of the right answer/ },
  { name: "log2 for ln", expected: LIST, actual: each((x) => x / Math.LN2), says: /base 2, and the natural one/ },
  { name: "log10 for ln", expected: 0.2137, actual: 0.2137 / Math.LN10, says: /base 10, and the natural one/ },
  { name: "ln for log2", expected: LIST, actual: each((x) => x * Math.LN2), says: /natural one, and base 2/ },
  { name: "a logarithm too many", expected: LIST, actual: each(Math.log), says: /exp missing/ },
  { name: "a logarithm missing", expected: LIST, actual: each(Math.exp), says: /logarithm missing/ },
  { name: "upside down", expected: LIST, actual: each((x) => 1 / x), says: /numerator and denominator/ },
  { name: "clipped", expected: [0.2137, 1.5591, -3.7712], actual: [0.2137, 1, 0], says: /clipped/ },
  { name: "rounded", expected: LIST, actual: each((x) => Math.round(x * 100) / 100), says: /rounded to 2 decimals/ },
  { name: "cut off", expected: [12.71, 33.62, 5.913, 80.77], actual: [12, 33, 5, 80], says: /cut off/ },
  { name: "n - 1 for n", args: [[1, 2, 3, 4, 5]], expected: 1.7137, actual: (1.7137 * 5) / 4, says: /n - 1 instead of n \(n = 5, the length of `a`\)/ },
  { name: "n for n - 1", args: [[1, 2, 3, 4, 5]], expected: 1.7137, actual: (1.7137 * 4) / 5, says: /n instead of n - 1/ },
  {
    name: "n - 1 under the root, for each column",
    args: [
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    ],
    expected: [0.2137, 1.5591],
    actual: [0.2137 * Math.sqrt(1.5), 1.5591 * Math.sqrt(1.5)],
    says: /standard deviation is taken with n - 1.*number of rows/,
  },
  { name: "a sum for a mean", args: [[1, 2, 3, 4, 5, 6, 7]], expected: 1.7137, actual: 1.7137 * 7, says: /sum where the mean/ },
  { name: "a factor", expected: LIST, actual: each((x) => 3.2 * x), says: /3\.2 times/ },
  { name: "an offset", expected: LIST, actual: each((x) => x - 0.3), says: /0\.3 too small/ },
  { name: "not normalised", expected: [0.1311, 0.5472, 0.3217], actual: [0.2622, 1.0944, 0.6434].map((x) => x * 1.3), says: /sum to 2\.6 instead of 1/ },
  {
    name: "rows not normalised",
    expected: [
      [0.1311, 0.5472, 0.3217],
      [0.2713, 0.6172, 0.1115],
    ],
    actual: [
      [0.2622, 1.0944, 0.6434],
      [0.8139, 1.8516, 0.3345],
    ],
    says: /row 0 sums to 2 instead of 1/,
  },
  {
    name: "columns normalised for rows",
    expected: [
      [0.1311, 0.8689],
      [0.2713, 0.7287],
    ],
    actual: [
      [0.3258, 0.5439],
      [0.6742, 0.4561],
    ],
    says: /other axis/,
  },
  { name: "NaN for 0", expected: [0, 1.5591, 0], actual: [NAN, 1.5591, NAN], says: /nan stands and 0 is asked for/ },
  { name: "infinities", expected: [0.5, 1.5591, 2], actual: [NAN, 1.5591, { $: "float", v: "inf" }], says: /division by 0, or an overflow/ },
  {
    name: "rows with gaps",
    args: [
      [
        [1, 2],
        [NAN, 3],
        [4, 5],
        [6, NAN],
      ],
    ],
    expected: LIST,
    actual: [0.2137, 1, 3.7712, 7],
    says: /Only rows in which `a` has a missing value/,
  },
  // What proves too little.
  { name: "a factor of one number", expected: 0.2137, actual: 0.7713, says: null },
  { name: "a factor of two numbers", expected: [0.2137, 1.5591], actual: [0.4274, 3.1182], says: null },
  { name: "flipped labels", expected: [0, 1, 1], actual: [1, 0, 0], says: null },
  { name: "small whole numbers", expected: [2, 1], actual: [1, 2], says: null },
  { name: "one number that came out whole", expected: 3.7713, actual: 4, says: null },
  { name: "a text", expected: "ab", actual: "ba", says: null },
  { name: "any order", expected: LIST, actual: each((x) => -x), says: null, compare: { kind: "unordered" } },
];

describe("slips, in real Pyodide", () => {
  const interpreters = new NodeInterpreters();
  const lane = new Lane(interpreters);
  afterAll(() => lane.dispose());

  /** Grades a program that returns what it is told, case by case; the hint on each. */
  const hints = async (rows: readonly Omit<Row, "name" | "says">[], more: object = {}): Promise<(string | undefined)[]> => {
    const count = Math.max(...rows.map(({ args = [] }) => args.length));
    const params = ["a", "b"].slice(0, count).map((name) => ({ name, type: "list" }));
    const cases = rows.map(({ expected, args = [] }, i) => ({ args: [i, ...args, ...Array<unknown>(count - args.length).fill([])], expected }));
    const [{ compare = { kind: "float" } } = {}] = rows;
    const file = {
      format: "dryrun.problem/1",
      id: "p",
      title: "P",
      statement: "",
      entry: "f",
      params: [{ name: "case", type: "int" }, ...params],
      compare,
      cases,
      ...more,
    };
    const code = `ANSWERS = ${JSON.stringify(rows.map(({ actual }) => actual)).replaceAll(/\{"\$":"float","v":"(\w+)"\}/g, 'float("$1")')}\ndef f(case, *rest):\n    return ANSWERS[case]\n`;
    const report = await lane.grade(JSON.stringify(file), code);
    if (report.kind !== "judged") throw new Error(JSON.stringify(report));
    return report.cases.map(({ outcome }) => {
      if (outcome.kind !== "wrong") throw new Error(JSON.stringify(outcome));
      return outcome.hint;
    });
  };

  it.each(ROWS)("$name", async ({ says, ...row }) => {
    const [hint] = await hints([row]);
    if (says) expect(hint).toMatch(says);
    else expect(hint).toBeUndefined();
  });

  it("claims nothing of answers that are wrong at random", async () => {
    const random = numbersFrom(7);
    const rows = Array.from({ length: 400 }, (_, i) => randomRow(random, i));
    const claimed = (await hints(rows)).flatMap((hint, i) => (hint === undefined ? [] : [{ hint, ...rows[i] }]));
    expect(claimed).toEqual([]);
  });

  it("says a problem's own slip first, two where both come to the same, and nothing when it fails", async () => {
    const slips = (body: string) => ({ slips: `def slips(args, expected):\n    ${body}\n` });
    const row = { expected: LIST, actual: each((x) => -x) };
    expect(await hints([row], slips('yield "a sign is lost", [-x for x in expected]'))).toEqual(["This is what comes out when a sign is lost."]);
    const both = 'yield "a is done", [-x for x in expected]\n    yield "b is done", [0 - x for x in expected]';
    expect(await hints([row], slips(both))).toEqual(["This is what comes out when a is done, or when b is done."]);
    expect(await hints([row], slips("raise KeyError(1)"))).toEqual([undefined]);
  });
});

/** The same numbers in every run, from 0 to 1. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Small whole numbers, halves and long fractions; alone, in lists and in tables. */
function randomRow(random: () => number, i: number): { expected: unknown; actual: unknown; args: unknown[] } {
  const value = [() => Math.floor(random() * 10), () => Math.floor(random() * 8) / 2, () => random() * 10, () => random()][i % 4] ?? random;
  const length = 1 + Math.floor(random() * 5);
  const list = (): number[] => Array.from({ length }, value);
  const width = 1 + Math.floor(random() * 4);
  const table = (): number[][] => Array.from({ length: width }, list);
  const make = [value, list, table][i % 3] ?? value;
  const expected = make();
  let actual = make();
  while (JSON.stringify(actual) === JSON.stringify(expected)) actual = make();
  return { expected, actual, args: [table()] };
}
