import { isLosslessNumber } from "lossless-json";
import { fromBase64 } from "./pack";

/** A case's value as a Python literal on one line, for samples that are shown before any Python runs. */
export function pythonLiteral(value: unknown): string {
  if (isLosslessNumber(value)) return value.value;
  if (value === null || value === undefined) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string") return pythonString(value);
  if (Array.isArray(value)) return `[${value.map(pythonLiteral).join(", ")}]`;
  if (typeof value === "object") return "$" in value ? tagged(value) : mapping(Object.entries(value));
  return String(value);
}

function pythonString(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\t", "\\t").replaceAll("\r", "\\r");
  return quote + escaped.replaceAll(quote, `\\${quote}`) + quote;
}

const mapping = (pairs: readonly (readonly [unknown, unknown])[]): string =>
  `{${pairs.map(([key, item]) => `${pythonLiteral(key)}: ${pythonLiteral(item)}`).join(", ")}}`;

interface Tagged {
  readonly $?: unknown;
  readonly v?: unknown;
  readonly dtype?: unknown;
  readonly data?: unknown;
  readonly shape?: unknown;
}

function tagged(value: Tagged): string {
  const inner = Array.isArray(value.v) ? (value.v as unknown[]) : [];
  switch (value.$) {
    case "float":
    case "int":
      return String(value.v);
    case "tuple":
      return inner.length === 1 ? `(${pythonLiteral(inner[0])},)` : `(${inner.map(pythonLiteral).join(", ")})`;
    case "set":
      return inner.length === 0 ? "set()" : `{${inner.map(pythonLiteral).join(", ")}}`;
    case "dict":
      return mapping(inner as [unknown, unknown][]);
    case "ndarray":
      return array(value);
    case "complex":
      return `(${inner.map(pythonLiteral).join("+").replace("+-", "-")}j)`;
    case "bytes":
      return `b'${bytesText(fromBase64(String(value.v).replaceAll("=", "")) ?? [])}'`;
    default:
      return pythonLiteral(value.v);
  }
}

/** Lists, where those make the same array again; a stranger's array may be of any shape. */
function array({ dtype, data, shape }: Tagged): string {
  const values = Array.isArray(data) ? (data as unknown[]) : [];
  const lengths = Array.isArray(shape) ? shape.map(Number) : [values.length];
  const whole = lengths.reduce((a, b) => a * b, 1);
  const lists = pythonLiteral(whole === values.length ? nested(values, lengths) : values);
  return PLAIN_DTYPES.has(dtype) ? lists : `np.array(${lists}, dtype='${String(dtype)}')`;
}

const PLAIN_DTYPES = new Set<unknown>(["int64", "float64", "bool"]);

const bytesText = (bytes: Iterable<number>): string =>
  Array.from(bytes, (byte) =>
    byte >= 32 && byte < 127 && byte !== 39 && byte !== 92 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, "0")}`,
  ).join("");

function nested(data: readonly unknown[], shape: readonly number[]): unknown {
  const [length, ...rest] = shape;
  if (length === undefined) return data[0];
  const step = rest.reduce((a, b) => a * b, 1);
  return Array.from({ length }, (_, i) => nested(data.slice(i * step, (i + 1) * step), rest));
}

/** A class problem's operations, arguments and results as lines of code: `cache.get(1)` and `-1`. */
export function callLines(args: readonly unknown[], expected: unknown): { readonly call: string; readonly result: string | null }[] {
  const [operations = [], argumentLists = []] = args as [string[]?, unknown[][]?];
  const results = Array.isArray(expected) ? (expected as unknown[]) : [];
  const [className = "object"] = operations;
  const instance = className.replaceAll(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "_").toLowerCase();
  return operations.map((operation, i) => {
    const values = (argumentLists[i] ?? []).map(pythonLiteral).join(", ");
    const result = results[i] ?? null;
    const call = i === 0 ? `${instance} = ${operation}(${values})` : `${instance}.${operation}(${values})`;
    return { call, result: result === null ? null : pythonLiteral(result) };
  });
}
