import { isLosslessNumber, parse, stringify } from "lossless-json";
import { z } from "zod";
import { ORDERS } from "../growth/order";
import { type Fault, faultsOf, faultsText } from "./fault";
import { jsonDepth } from "./json-depth";
import { unpack } from "./pack";

// The page's policy forbids `new Function`, with which zod would speed itself up; not even trying leaves no report of it.
z.config({ jitless: true });

/**
 * `dryrun.problem/1`: what the build makes, what an own problem exports, what a link carries. Unknown keys are kept
 * out; values inside cases stay as they were written, number for number (`1.0` is not `1`), and are read by Python.
 */
/** Bounds on a stranger's texts, in characters: far beyond what a good problem needs. */
export const MAX = { statement: 20_000, note: 5_000, code: 100_000, short: 200, items: 100, cases: 10_000, fileBytes: 4 * 1024 * 1024 } as const;

const code = z.string().max(MAX.code);
const short = z.string().max(MAX.short);
const markdown = z.string().max(MAX.statement);
const value = z.unknown().describe('A value: JSON, or tagged {"$": kind, ...} for what JSON cannot hold');

const caseSchema = z.object({
  args: z.array(value),
  expected: value.optional(),
  raises: z.object({ type: z.union([short, z.array(short).max(MAX.items)]), match: short.optional() }).optional(),
  hidden: z.boolean().default(true),
  label: short.default(""),
  tag: z.enum(["basic", "edge", "stability", "scale"]).default("basic"),
  note: z.string().max(MAX.note).optional(),
});

const codeSchema = z.object({
  name: short,
  code,
  time: z.string().max(MAX.note).optional(),
  space: z.string().max(MAX.note).optional(),
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

const paramSchema = z.object({ name: short, type: short.default("Any") });

/** How each solution's work grows with the generator's `size`, by its name, where its stated cost names other sizes. */
export const growthSchema = z.record(z.string(), z.enum(ORDERS));

export const problemSchema = z
  .object({
    format: z.literal("dryrun.problem/1"),
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/, "lower-case letters, digits and hyphens"),
    title: z.string().min(1).max(120),
    statement: markdown,
    entry: short.regex(/^[A-Za-z_]\w*$/, "a Python name"),
    kind: z.enum(["function", "class"]).default("function"),
    difficulty: z.enum(["easy", "medium", "hard"]).default("medium"),
    field: z.enum(["algorithms", "ml"]).default("algorithms"),
    topics: z.array(short).max(MAX.items).default([]),
    minutes: z.number().int().min(1).max(600).default(25),
    leetcode: z.number().int().optional(),
    seed_question: z.string().max(MAX.note).optional(),
    source: z.string().max(MAX.note).optional(),
    licence: z.string().max(MAX.note).optional(),
    params: z.array(paramSchema).max(MAX.items).default([]),
    returns: short.optional(),
    mutates: z.array(short).max(MAX.items).default([]),
    judged_methods: z.array(short).max(MAX.items).optional(),
    starter: code.default(""),
    packages: z.array(short).max(MAX.items).default([]),
    banned: z.array(short).max(MAX.items).default([]),
    compare: compareSchema.prefault({}),
    limits: limitsSchema.prefault({}),
    cases: z.array(caseSchema).max(MAX.cases),
    generator: code.optional(),
    scale: z
      .array(z.object({ size: z.number().int(), seed: z.number().int().default(1), label: short.default("") }))
      .max(MAX.items)
      .default([]),
    checker: code.optional(),
    slips: code.optional(),
    follow_ups: z
      .array(z.object({ question: markdown, answer: markdown }))
      .max(MAX.items)
      .default([]),
    hints: z.array(markdown).max(MAX.items).default([]),
    editorial: markdown.default(""),
    time: z.string().max(MAX.note).optional(),
    space: z.string().max(MAX.note).optional(),
    growth: growthSchema.optional(),
    solutions: z.array(codeSchema).max(MAX.items).default([]),
    wrong: z.array(codeSchema).max(MAX.items).default([]),
    packed: z.string().optional().describe("The whole file, packed; what stands beside it is for people"),
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

/** Why a text is no problem, in a line. */
export const whyUnread = (read: Exclude<ReadProblem, { kind: "problem" }>): string => (read.kind === "not-json" ? read.message : faultsText(read.faults));

/** Reads the text of a problem file and checks it against the schema. Where the file was packed to be sent, it is unpacked. */
export function readProblem(text: string): ReadProblem {
  const read = readPlainProblem(text);
  if (read.kind !== "problem" || read.file.problem.packed === undefined) return read;
  const { packed, id } = read.file.problem;
  const whole = unpack(packed, id, MAX.fileBytes);
  if (whole === null) return fault("packed", "damaged, or larger than a problem can be");
  const inner = readPlainProblem(whole);
  return inner.kind === "problem" && inner.file.problem.packed !== undefined ? fault("packed", "packed more than once") : inner;
}

/** Values as deep as an interpreter sends them, and the file around them. */
const MAX_DEPTH = 500;

/** Reads a file as it stands, and unpacks nothing. Never throws. */
export function readPlainProblem(text: string): ReadProblem {
  let raw: unknown;
  try {
    if (jsonDepth(text) > MAX_DEPTH) return { kind: "not-json", message: `it is nested deeper than ${MAX_DEPTH} levels` };
    raw = parse(text);
  } catch (error) {
    return { kind: "not-json", message: (error as Error).message };
  }
  const parsed = problemSchema.safeParse(withNumbers(raw, 0));
  if (parsed.success) return { kind: "problem", file: { problem: parsed.data, text } };
  return { kind: "not-a-problem", faults: faultsOf(parsed.error) };
}

const fault = (path: string, message: string): ReadProblem => ({ kind: "not-a-problem", faults: [{ path, message }] });

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
