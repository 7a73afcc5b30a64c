import { parse, stringify } from "lossless-json";
import { isObject } from "../is-object";
import type { ImportFault, SourceFile } from "./import-item";

/** One object of a file. */
export interface Row {
  /** `line 57`, `item 3`, or nothing where the file is one object. */
  readonly place: string;
  /** For its keys and strings alone: numbers have gone through doubles. */
  readonly value: Readonly<Record<string, unknown>>;
  /** Its JSON, number for number. */
  readonly text: string;
}

export interface Rows {
  readonly rows: readonly Row[];
  readonly faults: readonly ImportFault[];
}

/** The objects of a JSON file (one, or a list) or of a file with one object a line. */
export function splitRows({ path, text }: SourceFile): Rows {
  const trimmed = text.trim();
  if (trimmed === "") return fault(path, "it is empty");
  const whole = tryParse(trimmed);
  if (whole.kind === "value") return Array.isArray(whole.value) ? items(path, trimmed) : single(path, trimmed, whole.value);
  if (/\.(jsonl|ndjson)$/i.test(path) || isLineByLine(trimmed)) return lines(path, text);
  return fault(path, `it is not JSON: ${whole.message}`);
}

/** A file of another name, with one object a line: the first line, or failing that the second, is one. */
function isLineByLine(text: string): boolean {
  return text.split("\n", 2).some((line) => {
    const parsed = tryParse(line);
    return parsed.kind === "value" && isObject(parsed.value);
  });
}

function lines(path: string, text: string): Rows {
  const rows: Row[] = [];
  const faults: ImportFault[] = [];
  for (const [i, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const place = `line ${i + 1}`;
    const parsed = tryParse(line);
    if (parsed.kind === "value" && isObject(parsed.value)) rows.push({ place, value: parsed.value, text: line });
    else
      faults.push({
        where: `${path}, ${place}`,
        reason: parsed.kind === "value" ? "this line holds no object" : `this line is not JSON: ${parsed.message}`,
        remedy: MEND_IT,
      });
  }
  return { rows, faults };
}

function items(path: string, text: string): Rows {
  const rows: Row[] = [];
  const faults: ImportFault[] = [];
  // Parsed once more, without a loss, so that each item can be written out as it stood.
  for (const [i, item] of (parse(text) as unknown[]).entries()) {
    const place = `item ${i + 1}`;
    const own = stringify(item) ?? "";
    const value = JSON.parse(own) as unknown;
    if (isObject(value)) rows.push({ place, value, text: own });
    else faults.push({ where: `${path}, ${place}`, reason: "this item is no object", remedy: MEND_IT });
  }
  return { rows, faults };
}

function single(path: string, text: string, value: unknown): Rows {
  return isObject(value) ? { rows: [{ place: "", value, text }], faults: [] } : fault(path, "it holds neither an object nor a list");
}

type Parsed = { readonly kind: "value"; readonly value: unknown } | { readonly kind: "broken"; readonly message: string };

function tryParse(text: string): Parsed {
  try {
    return { kind: "value", value: JSON.parse(text) as unknown };
  } catch {
    return { kind: "broken", message: whereBroken(text) };
  }
}

/** In the words of lossless-json, which are the same in every engine; the position as line and column. */
function whereBroken(text: string): string {
  try {
    parse(text);
  } catch (error) {
    return (error as Error).message.replace(/ at position (\d+)$/, (_, position: string) => {
      const before = text.slice(0, Number(position)).split("\n");
      const column = (before.at(-1)?.length ?? 0) + 1;
      return before.length === 1 ? ` (column ${column})` : ` (line ${before.length}, column ${column})`;
    });
  }
  return "it cannot be read";
}

const fault = (where: string, reason: string): Rows => ({ rows: [], faults: [{ where, reason, remedy: MEND_IT }] });
const MEND_IT = "Mend it in the file, or fetch the file once more.";
