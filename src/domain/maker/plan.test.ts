import { describe, expect, it } from "vitest";
import { EMPTY_FORM, type MakerForm, readForm } from "./form";
import { planOf, slugOf } from "./plan";
import { raisesText, readRaises } from "./raises";
import { starterOf } from "./starter";

const FORM: MakerForm = {
  ...EMPTY_FORM,
  title: "X",
  statement: "Do it.",
  entry: "f",
  params: [{ name: "n", type: "int" }],
  reference: "def f(n): return n",
  samples: [{ args: ["1"], expected: "", label: "", note: "", tag: "basic" }],
};

const paths = (changes: Partial<MakerForm>): string[] => {
  const planned = planOf({ ...FORM, ...changes });
  return planned.kind === "faults" ? planned.faults.map(({ path }) => path) : [];
};

describe("planOf", () => {
  it("names every field that has to be filled in", () => {
    expect(paths({})).toEqual([]);
    const planned = planOf(EMPTY_FORM);
    expect(planned.kind === "faults" && planned.faults.map(({ path }) => path)).toEqual(["title", "statement", "entry", "params.0.name", "reference"]);
  });

  it.each<[string[], Partial<MakerForm>]>([
    [["minutes"], { minutes: 0 }],
    [["minutes"], { minutes: Number.NaN }],
    [
      ["params.1.name"],
      {
        params: [
          { name: "n", type: "int" },
          { name: "n", type: "int" },
        ],
      },
    ],
    [["mutates"], { mutates: "m" }],
    [["compare.rtol"], { compare: { ...FORM.compare, rtol: "" } }],
    [["timeLimit"], { timeLimit: "0" }],
    [["cases"], { samples: [] }],
    [["generator"], { rounds: [{ count: 1, size: 1, seed: 1, large: false }] }],
    [["rounds.0.count"], { generator: "x", rounds: [{ count: 1e9, size: 1, seed: 1, large: false }] }],
    [["checker"], { compare: { ...FORM.compare, kind: "checker" } }],
    [["wrong.0.code"], { wrong: [{ name: "", code: "" }] }],
  ])("finds %j", (expected, changes) => expect(paths(changes)).toEqual(expected));

  it("plans generated cases seed by seed, and leaves large ones to the judge", () => {
    const rounds = [
      { count: 2, size: 5, seed: 3, large: false },
      { count: 2, size: 9999, seed: 1, large: true },
    ];
    const planned = planOf({ ...FORM, generator: "def generate(seed, size): ...", rounds });
    if (planned.kind === "faults") throw new Error(JSON.stringify(planned));
    expect(planned.plan.cases.slice(1).map(({ item }) => item)).toEqual([
      { seed: 3, size: 5 },
      { seed: 4, size: 5 },
    ]);
    expect(planned.plan.head).toMatchObject({
      scale: [
        { size: 9999, seed: 1 },
        { size: 9999, seed: 2 },
      ],
    });
  });
});

describe("the fields' texts", () => {
  it.each([
    ["Two Sum", "two-sum"],
    ["Größe: naïve?", "gro-e-naive"],
    ["数", "problem"],
    ["x".repeat(100), "x".repeat(60)],
  ])("%s has the slug %s", (title, slug) => expect(slugOf(title)).toBe(slug));

  it.each(["raises ValueError", "raises ValueError, TypeError", "raises ValueError: by \\w+"])("reads %s", (text) => {
    const raises = readRaises(text);
    expect(raises && raisesText(raises)).toBe(text);
  });

  it.each(["ValueError", "raises", "'raises ValueError'", "raises 1 + 1"])("takes %s for a value", (text) => expect(readRaises(text)).toBeNull());

  it("derives the starter code until it is edited", () => {
    expect(starterOf({ ...FORM, returns: "int" })).toBe("def f(n: int) -> int:\n    pass\n");
    expect(starterOf({ ...FORM, starter: "" })).toBe("");
  });

  it("reads stored fields, and nothing else", () => {
    expect(readForm(JSON.stringify(FORM))).toEqual(FORM);
    expect(readForm("{")).toBeNull();
    expect(readForm(JSON.stringify({ ...FORM, params: 1 }))).toBeNull();
  });
});
