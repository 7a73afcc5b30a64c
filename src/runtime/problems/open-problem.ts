import type { BankedProblem } from "../../domain/problem/bank";
import { OWN_PREFIX, openedOwnProblem } from "../../domain/problem/own-problem";
import { readProblem, whyUnread } from "../../domain/problem/problem-file";
import type { OwnProblem } from "../storage/database";
import type { Services } from "../services";

export type Opened = { readonly kind: "problem"; readonly problem: BankedProblem } | { readonly kind: "not-opened"; readonly message: string };

/** A problem of the bank or of one's own, by the key under which it is kept. */
export async function openProblem(key: string, { library, storage }: Pick<Services, "library" | "storage">): Promise<Opened> {
  if (key.startsWith(OWN_PREFIX)) {
    const opened = openOwnProblem(await storage.ownProblem(key.slice(OWN_PREFIX.length)));
    if (opened.kind === "missing") return { kind: "not-opened", message: "A problem of your own that it asks is no longer on this machine." };
    return opened.kind === "problem" ? opened : { kind: "not-opened", message: opened.message };
  }
  const fetched = await library.fetch(key);
  if (fetched.kind === "problem") return fetched;
  return { kind: "not-opened", message: fetched.kind === "unknown" ? `This bank has no problem “${key}”.` : fetched.message };
}

export type OpenedOwn =
  { readonly kind: "problem"; readonly problem: BankedProblem } | { readonly kind: "missing" } | { readonly kind: "unfinished"; readonly message: string };

/** An own problem as the workspace takes it, from its row. */
export function openOwnProblem(row: OwnProblem | null): OpenedOwn {
  if (row === null) return { kind: "missing" };
  if (row.text === "") return { kind: "unfinished", message: "It opens here once its reference solution passes its own cases." };
  const read = readProblem(row.text);
  if (read.kind === "problem") return { kind: "problem", problem: openedOwnProblem(read.file, row.id) };
  return { kind: "unfinished", message: `Its file cannot be read: ${whyUnread(read)}` };
}
