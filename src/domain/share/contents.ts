import { countText } from "../count-text";
import type { Problem } from "../problem/problem-file";

const listed = (parts: readonly string[]): string => (parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`);

/** How many cases there are, in a line, and nothing of what is in them. */
export function casesText({ cases, scale }: Problem): string {
  const samples = cases.filter(({ hidden }) => !hidden).length;
  const parts = [countText(samples, "sample"), countText(cases.length - samples, "hidden case")];
  return `${listed(parts)}${scale.length > 0 ? `; ${countText(scale.length, "large one is", "large ones are")} generated while judging` : ""}`;
}

/** What Python of its author's a problem brings along; empty where there is none. */
export function programsText({ solutions, wrong, checker, generator, slips }: Problem): string {
  return listed([
    ...(solutions.length > 0 ? [countText(solutions.length, "reference solution")] : []),
    ...(wrong.length > 0 ? [countText(wrong.length, "wrong solution")] : []),
    ...(checker === undefined ? [] : ["a checker"]),
    ...(generator === undefined ? [] : ["a case generator"]),
    ...(slips === undefined ? [] : ["explanations of wrong answers"]),
  ]);
}
