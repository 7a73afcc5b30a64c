import type { OwnProblem } from "./database";
import { newId } from "./new-id";

/** It stands in addresses, so it is shorter than other ids; 60 bits. */
const ID_LETTERS = 12;

/** A row for a problem that was not here before; its id is random, so that two problems never share their progress. */
export function newOwnProblem(made: Pick<OwnProblem, "title" | "text" | "origin" | "maker">, now: number): OwnProblem {
  return { ...made, id: newId(ID_LETTERS), createdAt: now, updatedAt: now };
}
