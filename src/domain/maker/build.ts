import { type Fault, faultsOf } from "../problem/fault";
import { type ProblemFile, problemSchema, readPlainProblem, writeProblem } from "../problem/problem-file";
import type { CaseMaker } from "./case-maker";
import type { Plan, PlannedCase } from "./plan";

export type Built =
  { readonly kind: "built"; readonly file: ProblemFile } | { readonly kind: "faults"; readonly faults: readonly Fault[] } | { readonly kind: "stopped" };

/** So many faults are enough to work on. */
const MOST_FAULTS = 20;

/** Makes a problem file: the answer of every case from the reference. Tells all faults that it finds, by field. */
export async function build({ head, cases }: Plan, maker: CaseMaker, onCase: (done: number) => void): Promise<Built> {
  const begun = await maker.begin(head);
  if (begun.kind === "stopped") return begun;
  if (begun.kind === "fault") return { kind: "faults", faults: [{ path: begun.at, message: begun.message }] };
  const finished: object[] = [];
  const faults: Fault[] = [];
  for (const [i, planned] of cases.entries()) {
    const made = await maker.make(planned.method, planned.item);
    if (made.kind === "stopped") return made;
    if (made.kind === "fault") faults.push(placed(planned, made));
    if (made.kind === "case") finished.push({ ...made.case, ...planned.rest });
    // A program of the author's that fails does so for every case to come.
    if (faults.length >= MOST_FAULTS || faults.at(-1)?.path === "reference" || faults.at(-1)?.path === "generator") break;
    onCase(i + 1);
  }
  return faults.length > 0 ? { kind: "faults", faults } : finishedFile({ ...head, cases: finished });
}

const PROGRAMS: readonly string[] = ["reference", "generator", "checker"];

function placed({ at, item, rest }: PlannedCase, { at: field, message }: { readonly at: string; readonly message: string }): Fault {
  if (!PROGRAMS.includes(field)) return { path: field === "" ? at : `${at}.${field}`, message };
  const which = rest.label || ("args" in item ? (item.args as readonly string[]).join(", ").slice(0, 80) : at);
  return { path: field, message: `${message} (case: ${which})` };
}

/** Through the schema, so that nothing is shared or kept that no other Dryrun would read. */
function finishedFile(raw: object): Built {
  const checked = problemSchema.safeParse(raw);
  if (!checked.success) return { kind: "faults", faults: faultsOf(checked.error) };
  const text = writeProblem(checked.data);
  const read = readPlainProblem(text);
  if (read.kind === "problem") return { kind: "built", file: read.file };
  return { kind: "faults", faults: read.kind === "not-a-problem" ? read.faults : [{ path: "", message: read.message }] };
}
