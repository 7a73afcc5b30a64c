import type { ProblemFile } from "../../domain/problem/problem-file";
import type { OwnProblem } from "../storage/database";
import { newOwnProblem } from "../storage/own-problems";
import type { Services } from "../services";

/** How an imported problem stands to those that are kept here already. */
export type Standing =
  | { readonly kind: "new" }
  /** The very same file is here. */
  | { readonly kind: "here"; readonly row: OwnProblem }
  /** An earlier import of it, which saving replaces; drafts and attempts stay. */
  | { readonly kind: "older"; readonly row: OwnProblem };

export function standings(files: readonly ProblemFile[], rows: readonly OwnProblem[]): Standing[] {
  const byText = new Map(rows.map((row) => [row.text, row]));
  // What was edited here since is a problem of its own.
  const imported = new Map(rows.filter(({ origin, maker }) => origin === "import" && maker === undefined).map((row) => [idOf(row.text), row]));
  return files.map(({ problem, text }) => {
    const here = byText.get(text);
    const older = imported.get(problem.id);
    return here ? { kind: "here", row: here } : older ? { kind: "older", row: older } : { kind: "new" };
  });
}

function idOf(text: string): unknown {
  try {
    return (JSON.parse(text) as { readonly id?: unknown }).id;
  } catch {
    return undefined;
  }
}

export interface SaveResult {
  readonly saved: readonly OwnProblem[];
  /** Why the rest was not saved. */
  readonly failed: string | null;
}

/** Keeps imported problems among one's own; ends at the first that storage refuses. */
export async function saveImported(
  chosen: readonly { readonly file: ProblemFile; readonly standing: Standing }[],
  { storage, now }: Pick<Services, "storage" | "now">,
): Promise<SaveResult> {
  const saved: OwnProblem[] = [];
  // The list shows the latest first: counted backwards, the file's order is kept.
  const at = now();
  for (const [i, { file, standing }] of chosen.entries()) {
    const {
      problem: { title },
      text,
    } = file;
    const row = standing.kind === "new" ? newOwnProblem({ title, text, origin: "import" }, at - i) : { ...standing.row, title, text, updatedAt: at - i };
    const result = await storage.saveOwnProblem(row);
    if (result.kind === "not-saved") return { saved, failed: result.message };
    saved.push(row);
  }
  return { saved, failed: null };
}
