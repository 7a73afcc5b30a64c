import type { ProblemCase } from "../problem/problem-file";

type Raises = NonNullable<ProblemCase["raises"]>;

/** How an expected error is typed: `raises ValueError`, `raises ValueError, TypeError`, `raises ValueError: a pattern`. */
export function raisesText({ type, match }: Raises): string {
  return `raises ${[type].flat().join(", ")}${match === undefined ? "" : `: ${match}`}`;
}

/** Null for a text that is no expected error. */
export function readRaises(text: string): Raises | null {
  const [, names, match] = /^raises\s+(\w+(?:\s*,\s*\w+)*)\s*(?::\s*(.+?)\s*)?$/.exec(text.trim()) ?? [];
  if (names === undefined) return null;
  const types = names.split(",").map((name) => name.trim());
  const [only = ""] = types;
  return { type: types.length === 1 ? only : types, ...(match !== undefined && { match }) };
}
