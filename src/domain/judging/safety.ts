import { assertNever } from "../assert-never";
import type { Field } from "../problem/problem-file";
import { failed, type JudgedCase } from "./outcome";

/**
 * What an answer to an ML problem is worth beside its verdict: right on ordinary input, and right as well where numbers
 * overflow, cancel or are missing, with its input left as it was.
 */
export type Safety =
  | { readonly kind: "safe" }
  | { readonly kind: "fails"; readonly on: JudgedCase }
  | { readonly kind: "changes-input"; readonly on: JudgedCase; readonly argument: string };

/** Tags that say nothing about right or wrong on ordinary input. */
const CAREFUL: ReadonlySet<JudgedCase["tag"]> = new Set(["edge", "stability"]);

/**
 * Over all cases of a Submit. Null where nothing can be said: for an algorithm, and for an answer that is wrong on
 * ordinary input already. Scale cases that were not run, since an edge case failed, are not held against it.
 */
export function safetyOf(field: Field, cases: readonly JudgedCase[]): Safety | null {
  if (field !== "ml" || cases.length === 0) return null;
  const ordinary = cases.filter(({ tag }) => !CAREFUL.has(tag));
  const right = ordinary.every(({ tag, outcome }) => outcome.kind === "passed" || (tag === "scale" && outcome.kind === "not-run"));
  if (!right) return null;
  const failure = cases.find(({ outcome }) => failed(outcome));
  if (failure) return { kind: "fails", on: failure };
  for (const judged of cases) {
    const [argument] = "changed" in judged.outcome ? (judged.outcome.changed ?? []) : [];
    if (argument !== undefined) return { kind: "changes-input", on: judged, argument };
  }
  return cases.some(({ tag }) => CAREFUL.has(tag)) ? { kind: "safe" } : null;
}

/** `Numerically safe`, or in a sentence what is not. */
export function safetyText(safety: Safety): string {
  switch (safety.kind) {
    case "safe":
      return "Numerically safe";
    case "fails":
      return `Not numerically safe: fails on “${safety.on.label || `case ${safety.on.index + 1}`}”`;
    case "changes-input":
      return `Not safe to use: changes its argument ${safety.argument}`;
    default:
      return assertNever(safety);
  }
}
