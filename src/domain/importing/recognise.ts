import type { ImportFault, ImportFormat, ImportItem, SourceFile } from "./import-item";
import { type Row, splitRows } from "./split-rows";

export interface Recognised {
  readonly items: readonly ImportItem[];
  readonly faults: readonly ImportFault[];
  /** What else is worth knowing of the files. */
  readonly remarks: readonly string[];
}

export const FORMAT_NAMES: Readonly<Record<ImportFormat, string>> = {
  humaneval: "HumanEval",
  mbpp: "MBPP",
  "deep-ml": "Deep-ML",
  exercism: "Exercism",
  dryrun: "Dryrun",
};

/** Finds out what files hold; runs nothing. `whole`: they are a folder or archive, where other files may lie too. */
export function recognise(files: readonly SourceFile[], { whole }: { readonly whole: boolean }): Recognised {
  const sorted = [...files].sort((a, b) => a.path.localeCompare(b.path, "en", { numeric: true }));
  const folders = byFolder(whole ? sorted : files);
  const items: ImportItem[] = [];
  const faults: ImportFault[] = [];
  let other = 0;
  for (const [folder, inside] of folders) {
    if (isDeepMlFolder(inside)) {
      if (!nameOf(folder).startsWith("_")) items.push(deepMlItem(folder, inside));
      continue;
    }
    for (const file of inside.values()) {
      if (nameOf(file.path) === "canonical-data.json") {
        const found = exercismItem(file, inside);
        if (found.kind === "item") items.push(found.item);
        else faults.push(...found.faults);
      } else if (/\.(md|py)$/.test(file.path)) {
        // Read for a folder that turned out to be of no known kind.
        other += 1;
      } else {
        const found = fromRows(file);
        items.push(...found.items);
        if (whole && found.items.length === 0) other += 1;
        else faults.push(...found.faults);
      }
    }
  }
  const unique = withoutRepeated(items);
  return { items: unique, faults, remarks: remarks(items.length - unique.length, other) };
}

function byFolder(files: readonly SourceFile[]): Map<string, Map<string, SourceFile>> {
  const folders = new Map<string, Map<string, SourceFile>>();
  for (const file of files) {
    const folder = file.path.split("/").slice(0, -1).join("/");
    const inside = folders.get(folder) ?? new Map<string, SourceFile>();
    folders.set(folder, inside.set(nameOf(file.path), file));
  }
  return folders;
}

const nameOf = (path: string): string => path.split("/").at(-1) ?? "";
const isDeepMlFolder = (inside: ReadonlyMap<string, SourceFile>): boolean => inside.has("tests.json") && (inside.has("meta.json") || inside.has("solution.py"));

function deepMlItem(folder: string, inside: ReadonlyMap<string, SourceFile>): ImportItem {
  const files = Object.fromEntries([...inside].map(([name, { text }]) => [name, text]));
  const meta = inside.get("meta.json");
  const [row] = meta ? splitRows(meta).rows : [];
  const label = row ? deepMlLabel(row) : `Deep-ML ${nameOf(folder)}`;
  return { format: "deep-ml", label, where: folder === "" ? "this folder" : folder, text: JSON.stringify({ files }) };
}

type FoundItem = { readonly kind: "item"; readonly item: ImportItem } | { readonly kind: "faults"; readonly faults: readonly ImportFault[] };

function exercismItem(file: SourceFile, beside: ReadonlyMap<string, SourceFile>): FoundItem {
  const { rows, faults } = splitRows(file);
  const [row] = rows;
  if (!row || faults.length > 0) return { kind: "faults", faults };
  const pages = ["description.md", "introduction.md", "instructions.md"].flatMap((name) => beside.get(name)?.text.trim() ?? []);
  return { kind: "item", item: exercism(row, file.path, pages.join("\n\n")) };
}

/** The file's own text stays as it is: its numbers are read by Python. */
function exercism({ value, text, place }: Row, path: string, description: string): ImportItem {
  const label = `Exercism ${asText(value["exercise"])}`;
  return { format: "exercism", label, where: at(path, place), text: `{"data":${text},"description":${JSON.stringify(description)}}` };
}

function fromRows(file: SourceFile): { items: ImportItem[]; faults: ImportFault[] } {
  const { rows, faults } = splitRows(file);
  const items: ImportItem[] = [];
  const unknown: ImportFault[] = [];
  for (const row of rows) {
    const item = itemOf(row, file.path);
    if (item) items.push(item);
    else unknown.push({ where: at(file.path, row.place), reason: unknownReason(row), remedy: KNOWN });
  }
  return { items, faults: [...faults, ...unknown] };
}

const KNOWN = "Dryrun imports HumanEval, MBPP, Deep-ML, Exercism's canonical-data.json and dryrun.problem/1.";

function unknownReason({ value }: Row): string {
  const keys = Object.keys(value);
  const named = keys.slice(0, 6).join(", ");
  return keys.length === 0 ? "it is an empty object" : `it is of no known format: its keys are ${named}${keys.length > 6 ? " and others" : ""}`;
}

function itemOf(row: Row, path: string): ImportItem | null {
  const { value, text, place } = row;
  const where = at(path, place);
  const has = (...keys: string[]): boolean => keys.every((key) => key in value);
  if (typeof value["format"] === "string" && value["format"].startsWith("dryrun.problem/"))
    return { format: "dryrun", label: asText(value["id"]), where, text };
  if (has("prompt", "entry_point", "test")) return { format: "humaneval", label: asText(value["task_id"]), where, text };
  if (has("test_list", "task_id")) return { format: "mbpp", label: `MBPP ${asText(value["task_id"])}`, where, text };
  if (has("test_cases", "solution", "title")) return { format: "deep-ml", label: deepMlLabel(row), where, text };
  return has("exercise", "cases") ? exercism(row, path, "") : null;
}

const deepMlLabel = ({ value }: Row): string => `Deep-ML ${asText(value["id"])} ${asText(value["title"])}`.trim();
const asText = (value: unknown): string => (typeof value === "string" || typeof value === "number" ? String(value).trim() : "");
const at = (path: string, place: string): string => (place === "" ? path : `${path}, ${place}`);

/** A question's folder and its bundle, or two copies of a line, are one item. */
function withoutRepeated(items: readonly ImportItem[]): ImportItem[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = `${item.format} ${identity(item)}`;
    return !seen.has(key) && seen.add(key);
  });
}

function identity({ format, label, where }: ImportItem): string {
  return label === "" || format === "exercism" ? where : label;
}

function remarks(repeated: number, other: number): string[] {
  return [
    ...(repeated > 0 ? [`${repeated} ${repeated === 1 ? "item is" : "items are"} there twice; the first of each is taken.`] : []),
    ...(other > 0 ? [`${other} other ${other === 1 ? "file holds" : "files hold"} no problem of a known format.`] : []),
  ];
}
