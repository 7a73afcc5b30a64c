import { ownKey } from "../../domain/problem/own-problem";
import type { OwnProblem } from "./database";
import { newId } from "./new-id";
import type { Saved, Storage } from "./storage";

/** It stands in addresses, so it is shorter than other ids; 60 bits. */
const ID_LETTERS = 12;

/** A row for a problem that was not here before; its id is random, so that two problems never share their progress. */
export function newOwnProblem(made: Pick<OwnProblem, "title" | "text" | "origin" | "maker">, now: number): OwnProblem {
  return { ...made, id: newId(ID_LETTERS), createdAt: now, updatedAt: now };
}

/** The key of an own problem that is here already: the same text is the same problem, however often it comes. */
export async function knownOwnKey(text: string, storage: Storage): Promise<string | null> {
  const known = (await storage.ownProblems()).find((row) => row.text === text);
  return known ? ownKey(known.id) : null;
}

/** Keeps a problem that came from somebody else, and returns its key. */
export async function keepOwnProblem(
  made: Pick<OwnProblem, "title" | "text" | "origin">,
  { storage, now }: { readonly storage: Storage; readonly now: () => number },
): Promise<string | Extract<Saved, { kind: "not-saved" }>> {
  const row = newOwnProblem(made, now());
  const saved = await storage.saveOwnProblem(row);
  return saved.kind === "saved" ? ownKey(row.id) : saved;
}
