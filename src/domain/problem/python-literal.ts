import { isLosslessNumber } from "lossless-json";

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

function tagged(value: { readonly $?: unknown; readonly v?: unknown; readonly data?: unknown; readonly shape?: unknown }): string {
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
      return pythonLiteral(nested(value.data as unknown[], (value.shape as unknown[]).map(Number)));
    case "complex":
      return `complex(${inner.map(pythonLiteral).join(", ")})`;
    case "bytes":
      return `bytes ${pythonLiteral(value.v)}`;
    default:
      return pythonLiteral(value.v);
  }
}

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
