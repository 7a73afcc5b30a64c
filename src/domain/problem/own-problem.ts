import { type BankedProblem, bankedProblem } from "./bank";
import { pack } from "./pack";
import type { ProblemFile } from "./problem-file";

/** Own problems are known by this and their id wherever slugs of the bank are used too; no slug has a slash in it. */
export const OWN_PREFIX = "own/";
export const ownKey = (id: string): string => OWN_PREFIX + id;

/** Where a problem is opened: the route for a slug of the bank, or for an own problem's key. */
export const routeOf = (key: string): string => (key.startsWith(OWN_PREFIX) ? `/${key}` : `/problem/${key}`);

/** An own problem as the workspace takes it; the file's own id, which any other file may bear too, stays inside. */
export function openedOwnProblem({ problem, text }: ProblemFile, id: string): BankedProblem {
  const key = ownKey(id);
  return bankedProblem({ ...problem, id: key }, pack(text, key));
}
