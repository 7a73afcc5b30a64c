import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse as parseYaml } from "yaml";
import { z } from "zod";
import { compareSchema, growthSchema, limitsSchema } from "../../src/domain/problem/problem-file";
import { PROBLEMS } from "../paths";

/** Something in a problem's folder that its author has to mend: which file, and what to do. */
export class Complaint extends Error {
  constructor(slug: string, file: string, message: string) {
    super(`problems/${slug}/${file}: ${message}`);
  }
}

const metaSchema = z.strictObject({
  title: z.string(),
  difficulty: z.enum(["easy", "medium", "hard"]),
  field: z.enum(["algorithms", "ml"]).optional(),
  topics: z.array(z.string()).min(1),
  minutes: z.number().int(),
  leetcode: z.number().int().optional(),
  seed_question: z.string().optional(),
  entry: z.string(),
  kind: z.enum(["function", "class"]).optional(),
  params: z.record(z.string(), z.string()),
  returns: z.string(),
  mutates: z.array(z.string()).optional(),
  judged_methods: z.array(z.string()).optional(),
  packages: z.array(z.string()).optional(),
  banned: z.array(z.string()).optional(),
  compare: compareSchema.partial().optional(),
  limits: limitsSchema.partial().optional(),
  time: z.string(),
  space: z.string(),
  growth: growthSchema.optional(),
  // Solutions that are right but have to exceed the time limit on the SCALE cases.
  too_slow: z.array(z.string()).default([]),
  // The solution by another method that has to agree with the reference on generated inputs.
  independent: z.string().default("brute_force"),
});

export type Meta = z.infer<typeof metaSchema>;

export interface NamedCode {
  readonly name: string;
  readonly code: string;
}

/** A problem as its author wrote it. */
export interface ProblemFolder {
  readonly slug: string;
  readonly meta: Meta;
  readonly statement: string;
  readonly starter: string;
  readonly hints: readonly string[];
  readonly followUps: readonly FollowUp[];
  readonly editorial: string;
  readonly cases: string;
  readonly checker: string | null;
  readonly slips: string | null;
  /** `optimal` first: it is the reference. */
  readonly solutions: readonly NamedCode[];
  readonly wrong: readonly NamedCode[];
}

/** What an interviewer asks once the problem goes well. */
interface FollowUp {
  readonly question: string;
  readonly answer: string;
}

/** The slugs of the bank, sorted. */
export function allSlugs(): string[] {
  const entries = readdirSync(PROBLEMS, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && existsSync(join(PROBLEMS, entry.name, "problem.yaml"))).map(({ name }) => name).sort();
}

/** What is said of the first of the names that is none of the bank; null where there is no such. */
export function unknownSlug(names: readonly string[]): string | null {
  const known = allSlugs();
  const unknown = names.find((name) => !known.includes(name));
  return unknown === undefined ? null : `There is no folder problems/${unknown} with a problem.yaml.`;
}

/** Reads a folder. Throws a Complaint where a file is missing or malformed. */
export function readFolder(slug: string): ProblemFolder {
  const read = (file: string): string => {
    const path = join(PROBLEMS, slug, file);
    if (!existsSync(path)) throw new Complaint(slug, file, "is missing; every problem has one (see CONTRIBUTING.md)");
    return readFileSync(path, "utf8");
  };
  const optional = (file: string): string | null => (existsSync(join(PROBLEMS, slug, file)) ? read(file) : null);
  return {
    slug,
    meta: readMeta(slug, read("problem.yaml")),
    statement: read("statement.md").trim(),
    starter: read("starter.py"),
    hints: splitHints(slug, read("hints.md")),
    followUps: splitFollowUps(slug, optional("follow-ups.md")),
    editorial: read("editorial.md").trim(),
    cases: read("cases.py"),
    checker: optional("checker.py"),
    slips: optional("slips.py"),
    solutions: optimalFirst(slug, readCode(slug, "solutions")),
    wrong: readCode(slug, "wrong"),
  };
}

function readMeta(slug: string, text: string): Meta {
  let raw: unknown;
  try {
    raw = parseYaml(text);
  } catch (error) {
    throw new Complaint(slug, "problem.yaml", (error as Error).message);
  }
  const parsed = metaSchema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `${path.join(".") || "the file"}: ${message}`);
  throw new Complaint(slug, "problem.yaml", faults.join("; "));
}

/** Hints are separated by lines of three dashes. */
function splitHints(slug: string, text: string): string[] {
  const hints = text.split(/^---$/m).map((hint) => hint.trim());
  if (hints.some((hint) => hint === "")) throw new Complaint(slug, "hints.md", "a hint is empty; put text between the --- lines");
  return hints;
}

/** Between lines of three dashes: the question in the first paragraph, a good answer below it. */
function splitFollowUps(slug: string, text: string | null): FollowUp[] {
  if (text === null) return [];
  return text.split(/^---$/m).map((block) => {
    const [question = "", ...answer] = block.trim().split(/\n\s*\n/);
    if (question === "" || answer.length === 0) throw new Complaint(slug, "follow-ups.md", "each needs a question, an empty line and an answer, with --- lines between");
    return { question: question.replaceAll("\n", " "), answer: answer.join("\n\n").trim() };
  });
}

function readCode(slug: string, folder: string): NamedCode[] {
  const path = join(PROBLEMS, slug, folder);
  if (!existsSync(path)) throw new Complaint(slug, `${folder}/`, "is missing");
  const files = readdirSync(path).filter((file) => file.endsWith(".py")).sort();
  return files.map((file) => ({ name: basename(file, ".py"), code: readFileSync(join(path, file), "utf8") }));
}

function optimalFirst(slug: string, solutions: NamedCode[]): NamedCode[] {
  const optimal = solutions.find(({ name }) => name === "optimal");
  if (!optimal) throw new Complaint(slug, "solutions/optimal.py", "is missing; it is the reference");
  return [optimal, ...solutions.filter((solution) => solution !== optimal)];
}
