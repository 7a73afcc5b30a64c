import { z } from "zod";
import { compareSchema, type Problem } from "../problem/problem-file";
import { pythonLiteral } from "../problem/python-literal";
import { raisesText } from "./raises";
import { starterOf } from "./starter";

/** The editor's fields as they are typed: whatever somebody has got to so far, so hardly anything is forbidden here. */
const text = z.string();

const typedCase = z.object({ args: z.array(text), expected: text, label: text, note: text, tag: z.enum(["basic", "edge", "stability", "scale"]) });

/** Cases that the generator writes: kept in the file, or made when they are judged (`large`), and then not part of it. */
const round = z.object({ count: z.number(), size: z.number(), seed: z.number(), large: z.boolean() });

const formSchema = z.object({
  title: text,
  difficulty: z.enum(["easy", "medium", "hard"]),
  topics: z.array(text),
  minutes: z.number(),
  statement: text,
  kind: z.enum(["function", "class"]),
  entry: text,
  params: z.array(z.object({ name: text, type: text })),
  returns: text,
  /** The parameter that is judged after the call in place of what it returns; empty for none. */
  mutates: text,
  /** Null while it follows from the signature. */
  starter: text.nullable(),
  reference: text,
  samples: z.array(typedCase),
  hidden: z.array(typedCase),
  generator: text,
  rounds: z.array(round),
  compare: z.object({ kind: compareSchema.shape.kind.unwrap(), rtol: text, atol: text, strict: z.boolean() }),
  checker: text,
  wrong: z.array(z.object({ name: text, code: text })),
  hints: text,
  editorial: text,
  timeLimit: text,
  banned: text,
  /** What a file holds that this editor does not show, kept as it is. */
  kept: z.record(text, z.unknown()),
});

export type MakerForm = z.infer<typeof formSchema>;
export type TypedCase = MakerForm["samples"][number];
export type Round = MakerForm["rounds"][number];

export const emptyCase = (params: number): TypedCase => ({ args: Array.from({ length: params }, () => ""), expected: "", label: "", note: "", tag: "basic" });

export const EMPTY_FORM: MakerForm = {
  title: "",
  difficulty: "medium",
  topics: [],
  minutes: 30,
  statement: "",
  kind: "function",
  entry: "",
  params: [{ name: "", type: "" }],
  returns: "",
  mutates: "",
  starter: null,
  reference: "",
  samples: [emptyCase(1)],
  hidden: [],
  generator: "",
  rounds: [],
  compare: { kind: "exact", rtol: "1e-6", atol: "1e-8", strict: false },
  checker: "",
  wrong: [],
  hints: "",
  editorial: "",
  timeLimit: "2",
  banned: "",
  kept: {},
};

/** A class problem always takes these two. */
export const CLASS_PARAMS: MakerForm["params"] = [
  { name: "operations", type: "list[str]" },
  { name: "arguments", type: "list[list]" },
];

/** The fields for a problem that was made elsewhere. */
export function formOf(problem: Problem): MakerForm {
  const { title, difficulty, topics, minutes, statement, kind, entry, returns, compare, checker, wrong, hints, editorial, limits } = problem;
  const params = problem.params.length > 0 ? problem.params : kind === "class" ? CLASS_PARAMS : namelessParams(problem);
  const cases = problem.cases.map((item) => ({
    args: item.args.map(pythonLiteral),
    expected: item.raises ? raisesText(item.raises) : "expected" in item ? pythonLiteral(item.expected) : "",
    label: item.label,
    note: item.note ?? "",
    tag: item.tag,
  }));
  const form = {
    ...{ title, difficulty, topics, minutes, statement, kind, entry, params, editorial },
    returns: returns ?? "",
    mutates: problem.mutates.length === 1 ? (problem.mutates[0] ?? "") : "",
    reference: problem.solutions[0]?.code ?? "",
    samples: cases.filter((_, i) => !problem.cases[i]?.hidden),
    hidden: cases.filter((_, i) => problem.cases[i]?.hidden),
    generator: problem.generator ?? "",
    rounds: problem.scale.map(({ size, seed }) => ({ count: 1, size, seed, large: true })),
    compare: { kind: compare.kind, rtol: String(compare.rtol), atol: String(compare.atol), strict: compare.strict },
    checker: checker ?? "",
    wrong: wrong.map(({ name, code }) => ({ name, code })),
    hints: hints.join("\n---\n"),
    timeLimit: String(limits.time_s),
    banned: problem.banned.join(", "),
    kept: keptOf(problem),
  };
  return { ...form, starter: problem.starter === starterOf({ ...form, starter: null }) ? null : problem.starter };
}

function namelessParams({ cases }: Problem): MakerForm["params"] {
  const count = Math.max(0, ...cases.map(({ args }) => args.length));
  return Array.from({ length: count }, (_, i) => ({ name: `argument_${i + 1}`, type: "Any" }));
}

function keptOf(problem: Problem): MakerForm["kept"] {
  const { field, leetcode, seed_question, source, licence, judged_methods, packages, slips, time, space, growth } = problem;
  const several = problem.mutates.length > 1 && { mutates: problem.mutates };
  const [, ...solutions] = problem.solutions;
  const { factor, memory_mb, output_kb } = problem.limits;
  const kept = {
    field,
    leetcode,
    seed_question,
    source,
    licence,
    judged_methods,
    packages,
    slips,
    time,
    space,
    growth,
    ...several,
    solutions,
    limits: { factor, memory_mb, output_kb },
    nan: problem.compare.nan,
  };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
}

/** Reads fields that were stored; null where they are damaged. */
export function readForm(json: string): MakerForm | null {
  try {
    const parsed = formSchema.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
