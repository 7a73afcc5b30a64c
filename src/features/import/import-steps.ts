import { type Converted, withUniqueIds } from "../../domain/importing/convert-items";
import type { ImportFault, ImportItem } from "../../domain/importing/import-item";
import { recognise } from "../../domain/importing/recognise";
import { unwrapFiles } from "../../domain/importing/unwrap-files";
import type { ProblemFile } from "../../domain/problem/problem-file";
import { type NamedFile, readPicked } from "../../runtime/importing/picked-files";
import { type Standing, standings } from "../../runtime/importing/save-imported";
import type { OwnProblem } from "../../runtime/storage/database";

/** What was found in the files, before anything of them runs. */
export interface Found {
  readonly name: string;
  readonly items: readonly ImportItem[];
  readonly faults: readonly ImportFault[];
  readonly remarks: readonly string[];
}

/** A problem that may be saved. */
export interface Candidate {
  readonly file: ProblemFile;
  readonly notes: readonly string[];
  readonly proved: boolean;
  readonly standing: Standing;
}

export interface Preview {
  readonly candidates: readonly Candidate[];
  readonly faults: readonly ImportFault[];
  readonly remarks: readonly string[];
  /** How many of how many items were looked at, where the import was stopped. */
  readonly stopped: { readonly done: number; readonly total: number } | null;
}

/** Reads files and finds out what they hold; runs nothing. */
export async function find(files: readonly NamedFile[]): Promise<Found> {
  const picked = await readPicked(files);
  const unwrapped = unwrapFiles(picked.files);
  const { items, faults, remarks } = recognise(unwrapped.files, picked);
  return { name: nameOf(files), items, faults: [...picked.faults, ...unwrapped.faults, ...faults], remarks };
}

/** The file's name, or that of the folder. */
function nameOf(files: readonly NamedFile[]): string {
  const [first] = files;
  if (!first) return "what you picked";
  const [folder = first.path] = first.path.split("/");
  return files.length === 1 || first.path.includes("/") ? folder : `${files.length} files`;
}

/** What can be saved of what was converted, next to what is here already. */
export function previewOf(found: Found, converted: readonly Converted[], stopped: Preview["stopped"], rows: readonly OwnProblem[]): Preview {
  const problems = converted.flatMap((one) => (one.kind === "problem" ? [one] : []));
  const skipped = converted.flatMap((one) =>
    one.kind === "skipped" ? [{ where: `${one.item.label} (${one.item.where})`, reason: one.reason, remedy: one.remedy }] : [],
  );
  const files = withUniqueIds(
    problems.map(({ file }) => file),
    new Set(),
  );
  const standing = standings(files, rows);
  return {
    candidates: problems.map(({ file, notes, proved }, i) => ({ file: files[i] ?? file, notes, proved, standing: standing[i] ?? { kind: "new" } })),
    faults: [...skipped, ...found.faults],
    remarks: found.remarks,
    stopped,
  };
}
