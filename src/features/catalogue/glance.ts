import type { Difficulty } from "../../domain/problem/problem-file";
import type { OwnProblem } from "../../runtime/storage/database";

/** As much of an own problem as its line in the list shows. */
export interface Glance {
  readonly row: OwnProblem;
  readonly difficulty: Difficulty | null;
  /** In lower case, for the search. */
  readonly words: string;
}

/** Reads no more than the list needs: a problem that is opened is checked as a whole. */
export function glanceOf(row: OwnProblem): Glance {
  const { difficulty, topics } = head(row.text);
  const known = difficulty === "easy" || difficulty === "medium" || difficulty === "hard" ? difficulty : null;
  const words = [row.title, ...(Array.isArray(topics) ? topics.map(String) : [])].join(" ").toLowerCase();
  return { row, difficulty: known ?? (row.text === "" ? null : "medium"), words };
}

function head(text: string): { readonly difficulty?: unknown; readonly topics?: unknown } {
  try {
    return JSON.parse(text || "{}") as object;
  } catch {
    return {};
  }
}

/** Where it came from, and how far its making is. */
export function originText({ origin, text, maker }: OwnProblem): string {
  const from = { made: "Made here", link: "From a link", file: "From a file", import: "Imported" }[origin];
  if (text === "") return `${from}, not proven yet`;
  return maker && !maker.proven ? `${from}, changed since proven` : from;
}
