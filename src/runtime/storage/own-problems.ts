import type { Database, OwnProblem } from "./database";

/** A row for a problem that was not here before; its id is random, so that two problems never share their progress. */
export function newOwnProblem(made: Pick<OwnProblem, "title" | "text" | "origin" | "maker">, now: number): OwnProblem {
  return { ...made, id: newId(), createdAt: now, updatedAt: now };
}

/** Twelve letters and digits: 60 bits. */
function newId(): string {
  const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => ALPHABET[byte % 32]).join("");
}

/** The latest first. */
export const allOwnProblems = (database: Database): PromiseLike<OwnProblem[]> => database.ownProblems.orderBy("updatedAt").reverse().toArray();
