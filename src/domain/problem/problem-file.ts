import { isLosslessNumber, parse, stringify } from "lossless-json";
import { z } from "zod";
import { ORDERS } from "../growth/order";

/**
 * `dryrun.problem/1`: what the build makes, what an own problem exports, what a link carries. Unknown keys are kept
 * out; values inside cases stay as they were written, number for number (`1.0` is not `1`), and are read by Python.
 */
const value = z.unknown().describe('A value: JSON, or tagged {"$": kind, ...} for what JSON cannot hold');

const caseSchema = z.object({
  args: z.array(value),
  expected: value.optional(),
  raises: z.object({ type: z.union([z.string(), z.array(z.string())]), match: z.string().optional() }).optional(),
  hidden: z.boolean().default(true),
  label: z.string().default(""),
  tag: z.enum(["basic", "edge", "stability", "scale"]).default("basic"),
  note: z.string().optional(),
});

const codeSchema = z.object({
  name: z.string(),
  code: z.string(),
  time: z.string().optional(),
  space: z.string().optional(),
  too_slow: z.boolean().optional(),
});

export const compareSchema = z.object({
  kind: z.enum(["exact", "float", "unordered", "unordered_nested", "any_of", "checker"]).default("exact"),
  rtol: z.number().nonnegative().default(1e-6),
  atol: z.number().nonnegative().default(1e-8),
  strict: z.boolean().default(false),
  nan: z.enum(["equal", "forbid"]).default("equal"),
});

export const limitsSchema = z.object({
  time_s: z.number().positive().max(60).default(2),
  factor: z.number().positive().max(1000).default(10),
  memory_mb: z.number().int().min(64).max(2048).default(256),
  output_kb: z.number().int().min(1).max(4096).default(64),
});

/** How each solution's work grows with the generator's `size`, by its name, where its stated cost names other sizes. */
export const growthSchema = z.record(z.string(), z.enum(ORDERS));

const paramSchema = z.object({ name: z.string(), type: z.string().default("Any") });

export const problemSchema = z
  .object({
    format: z.literal("dryrun.problem/1"),
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/, "lower-case letters, digits and hyphens"),
    title: z.string().min(1).max(120),
    statement: z.string(),
    entry: z.string().regex(/^[A-Za-z_]\w*$/, "a Python name"),
    kind: z.enum(["function", "class"]).default("function"),
    difficulty: z.enum(["easy", "medium", "hard"]).default("medium"),
    field: z.enum(["algorithms", "ml"]).default("algorithms"),
    topics: z.array(z.string()).default([]),
    minutes: z.number().int().min(1).max(600).default(25),
    leetcode: z.number().int().optional(),
    seed_question: z.string().optional(),
    source: z.string().optional(),
    licence: z.string().optional(),
    params: z.array(paramSchema).default([]),
    returns: z.string().optional(),
    mutates: z.array(z.string()).default([]),
    judged_methods: z.array(z.string()).optional(),
    starter: z.string().default(""),
    packages: z.array(z.string()).default([]),
    banned: z.array(z.string()).default([]),
    compare: compareSchema.prefault({}),
    limits: limitsSchema.prefault({}),
    cases: z.array(caseSchema),
    generator: z.string().optional(),
    scale: z.array(z.object({ size: z.number().int(), seed: z.number().int().default(1), label: z.string().default("") })).default([]),
    checker: z.string().optional(),
    slips: z.string().optional(),
    hints: z.array(z.string()).default([]),
    editorial: z.string().default(""),
    time: z.string().optional(),
    space: z.string().optional(),
    growth: growthSchema.optional(),
    solutions: z.array(codeSchema).default([]),
    wrong: z.array(codeSchema).default([]),
  })
  .refine(({ compare, checker }) => compare.kind !== "checker" || checker, { message: "compare.kind is `checker`, but there is no checker", path: ["checker"] })
  .refine(({ scale, generator }) => scale.length === 0 || generator, { message: "scale needs a generator", path: ["generator"] });

export type Problem = z.infer<typeof problemSchema>;
export type Difficulty = Problem["difficulty"];
export type Field = Problem["field"];
export type ProblemCase = Problem["cases"][number];

export interface ProblemFile {
  readonly problem: Problem;
  /** The file's own text: the referee reads this, so that no number passes through a JavaScript double. */
  readonly text: string;
}

export type ReadProblem =
  | { readonly kind: "problem"; readonly file: ProblemFile }
  | { readonly kind: "not-json"; readonly message: string }
  | { readonly kind: "not-a-problem"; readonly faults: readonly Fault[] };

/** Where a file breaks the schema, and how. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** Reads the text of a problem file and checks it against the schema. */
export function readProblem(text: string): ReadProblem {
  let raw: unknown;
  try {
    raw = parse(text);
  } catch (error) {
    return { kind: "not-json", message: (error as Error).message };
  }
  const parsed = problemSchema.safeParse(withNumbers(raw, 0));
  if (parsed.success) return { kind: "problem", file: { problem: parsed.data, text } };
  return { kind: "not-a-problem", faults: parsed.error.issues.map(({ path, message }) => ({ path: path.join("."), message })) };
}

const VALUE_KEYS = new Set(["args", "expected"]);

/** Turns exact numbers into plain ones everywhere but inside values. */
function withNumbers(node: unknown, depth: number): unknown {
  if (depth > 8) return node;
  if (isLosslessNumber(node)) return Number(node.value);
  if (Array.isArray(node)) return node.map((item) => withNumbers(item, depth + 1));
  if (node === null || typeof node !== "object") return node;
  const entries = Object.entries(node).map(([key, item]) => [key, VALUE_KEYS.has(key) ? item : withNumbers(item, depth + 1)]);
  return Object.fromEntries(entries) as unknown;
}

/** The text of a problem file; values that came from `readProblem` are written exactly as they stood. */
export function writeProblem(problem: Problem): string {
  return stringify(problem) ?? "";
}

/** The JSON Schema of the format, as it is published with the app. */
export function problemJsonSchema(): object {
  return z.toJSONSchema(problemSchema, { io: "input" });
}
