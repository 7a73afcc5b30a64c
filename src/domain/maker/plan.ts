import type { Fault } from "../problem/fault";
import { MAX } from "../problem/problem-file";
import type { MakerForm, TypedCase } from "./form";
import { readRaises } from "./raises";
import { starterOf } from "./starter";

/** A case to be made, and the field that its faults belong to. */
export interface PlannedCase {
  readonly at: string;
  readonly method: "typed" | "generated";
  readonly item: object;
  /** What the finished case has besides arguments and answer. */
  readonly rest: { readonly hidden: boolean; readonly label: string; readonly tag: TypedCase["tag"]; readonly note?: string };
}

/** What is to be done to make a problem of the fields: its file without cases, and the cases. */
export interface Plan {
  readonly head: object;
  readonly cases: readonly PlannedCase[];
}

export type Planned = { readonly kind: "plan"; readonly plan: Plan } | { readonly kind: "faults"; readonly faults: readonly Fault[] };

/** Checks what can be checked without Python. */
export function planOf(form: MakerForm): Planned {
  const faults = [...faultsOf(form)];
  if (faults.length > 0) return { kind: "faults", faults };
  return { kind: "plan", plan: { head: headOf(form), cases: [...typedCases(form), ...generatedCases(form)] } };
}

const PYTHON_NAME = /^[A-Za-z_]\w*$/;
const MOST_GENERATED = 500;

function* faultsOf(form: MakerForm): Generator<Fault> {
  if (form.title.trim() === "") yield { path: "title", message: "a title is missing" };
  if (form.title.trim().length > 120) yield { path: "title", message: "at most 120 characters" };
  if (form.statement.trim() === "") yield { path: "statement", message: "say what is given and what is asked for" };
  if (form.statement.length > MAX.statement) yield { path: "statement", message: `at most ${MAX.statement.toLocaleString("en")} characters` };
  if (!Number.isInteger(form.minutes) || form.minutes < 1 || form.minutes > 600) yield { path: "minutes", message: "a whole number from 1 to 600" };
  if (!PYTHON_NAME.test(form.entry.trim())) yield { path: "entry", message: "a Python name: letters, digits and _" };
  yield* paramFaults(form);
  if (form.reference.trim() === "") yield { path: "reference", message: "a reference solution is missing; it gives the expected outputs" };
  yield* numberFaults(form);
  yield* caseFaults(form);
  if (form.compare.kind === "checker" && form.checker.trim() === "")
    yield { path: "checker", message: "write check(args, expected, actual), or choose another comparison" };
  for (const [i, { code }] of form.wrong.entries()) if (code.trim() === "") yield { path: `wrong.${i}.code`, message: "a wrong solution is missing" };
}

function* paramFaults({ params, mutates }: MakerForm): Generator<Fault> {
  const names = params.map(({ name }) => name.trim());
  for (const [i, name] of names.entries()) {
    if (!PYTHON_NAME.test(name)) yield { path: `params.${i}.name`, message: "a Python name" };
    else if (names.indexOf(name) !== i) yield { path: `params.${i}.name`, message: "this name is there twice" };
  }
  if (mutates !== "" && !names.includes(mutates)) yield { path: "mutates", message: "no parameter has this name any more" };
}

function* numberFaults({ compare, timeLimit }: MakerForm): Generator<Fault> {
  for (const key of ["rtol", "atol"] as const) {
    const tolerance = Number(compare[key]);
    if (compare[key].trim() === "" || !Number.isFinite(tolerance) || tolerance < 0) yield { path: `compare.${key}`, message: "a number such as 1e-6" };
  }
  const seconds = Number(timeLimit);
  if (!(seconds > 0 && seconds <= 60)) yield { path: "timeLimit", message: "seconds, more than 0 and at most 60" };
}

function* caseFaults({ samples, hidden, rounds, generator }: MakerForm): Generator<Fault> {
  if (samples.length + hidden.length + rounds.length === 0) yield { path: "cases", message: "at least one case is needed" };
  if (rounds.length > 0 && generator.trim() === "") yield { path: "generator", message: "write generate(seed, size), or take the generated cases away" };
  for (const [i, { count, size }] of rounds.entries()) {
    if (!Number.isInteger(count) || count < 1 || count > MOST_GENERATED) yield { path: `rounds.${i}.count`, message: `from 1 to ${MOST_GENERATED}` };
    if (!Number.isInteger(size) || size < 0) yield { path: `rounds.${i}.size`, message: "a whole number" };
  }
}

function headOf(form: MakerForm): object {
  const { kept, checker, generator, compare } = form;
  const {
    nan,
    solutions = [],
    limits = {},
    packages,
    mutates,
    ...rest
  } = kept as Record<string, unknown> & { solutions?: object[]; limits?: object; packages?: string[] };
  const large = form.rounds.filter((round) => round.large);
  return {
    format: "dryrun.problem/1",
    id: slugOf(form.title),
    ...signatureOf(form),
    ...rest,
    ...(form.mutates !== "" ? { mutates: [form.mutates] } : mutates !== undefined && { mutates }),
    starter: starterOf(form),
    packages: packagesOf(form, packages ?? []),
    banned: form.banned
      .split(",")
      .map((name) => name.trim())
      .filter(Boolean),
    compare: { kind: compare.kind, rtol: Number(compare.rtol), atol: Number(compare.atol), strict: compare.strict, ...(nan !== undefined && { nan }) },
    limits: { ...limits, time_s: Number(form.timeLimit) },
    ...(generator.trim() !== "" && { generator }),
    scale: large.flatMap((round) => seedsOf(round).map((seed) => ({ size: round.size, seed, label: `large input, size ${round.size.toLocaleString("en")}` }))),
    ...(checker.trim() !== "" && compare.kind === "checker" && { checker }),
    hints: form.hints
      .split(/^\s*---\s*$/m)
      .map((hint) => hint.trim())
      .filter(Boolean),
    editorial: form.editorial.trim(),
    solutions: [{ name: "reference", code: form.reference }, ...solutions],
    wrong: form.wrong.map(({ name, code }, i) => ({ name: name.trim() || `wrong ${i + 1}`, code })),
  };
}

function signatureOf({ title, difficulty, topics, minutes, statement, kind, entry, params, returns }: MakerForm): object {
  return {
    ...{ title: title.trim(), difficulty, topics, minutes, statement: statement.trim(), kind, entry: entry.trim() },
    params: params.map(({ name, type }) => ({ name: name.trim(), type: type.trim() || "Any" })),
    ...(returns.trim() !== "" && { returns: returns.trim() }),
  };
}

/** `Course Schedule II` is `course-schedule-ii`. */
export function slugOf(title: string): string {
  const words =
    title
      .normalize("NFKD")
      .toLowerCase()
      .replaceAll(/[\u0300-\u036f]/g, "")
      .match(/[a-z0-9]+/g) ?? [];
  return words.join("-").slice(0, 60).replace(/-$/, "") || "problem";
}

function packagesOf({ reference, starter, checker, generator, wrong, params }: MakerForm, before: readonly string[]): string[] {
  const code = [reference, starter ?? "", checker, generator, ...wrong.map((solution) => solution.code)].join("\n");
  const needed = /^\s*(import|from)\s+numpy\b/m.test(code) || params.some(({ type }) => type.includes("ndarray"));
  return [...new Set([...before.filter((name) => name !== "numpy"), ...(needed ? ["numpy"] : [])])];
}

function typedCases({ samples, hidden }: MakerForm): PlannedCase[] {
  const planned = (list: readonly TypedCase[], path: string, isHidden: boolean): PlannedCase[] =>
    list.map(({ args, expected, label, note, tag }, i) => {
      const raises = readRaises(expected);
      return {
        at: `${path}.${i}`,
        method: "typed",
        item: { args, ...(raises ? { raises } : expected.trim() !== "" && { expected }) },
        rest: { hidden: isHidden, label: label.trim(), tag, ...(note.trim() !== "" && { note: note.trim() }) },
      };
    });
  return [...planned(samples, "samples", false), ...planned(hidden, "hidden", true)];
}

function generatedCases({ rounds }: MakerForm): PlannedCase[] {
  return rounds.flatMap((round, i) =>
    round.large
      ? []
      : seedsOf(round).map((seed) => ({
          at: `rounds.${i}`,
          method: "generated" as const,
          item: { seed, size: round.size },
          rest: { hidden: true, label: `random, size ${round.size.toLocaleString("en")}`, tag: "basic" as const },
        })),
  );
}

const seedsOf = ({ count, seed }: MakerForm["rounds"][number]): number[] => Array.from({ length: count }, (_, i) => seed + i);
