import { isUnderWay } from "../../domain/session/session";
import { type Invitation, planOf } from "../../domain/share/invitation";
import type { Services } from "../services";
import { startSession } from "../session/start-session";
import { keepProblem, keyHere } from "./receive-share";

export type Begun =
  | { readonly kind: "begun"; readonly sessionId: string }
  /** Another session has not ended. */
  | { readonly kind: "under-way"; readonly sessionId: string }
  | { readonly kind: "not-saved"; readonly message: string };

/** Begins the session that somebody prepared, when its reader presses Start: keeps its problems and starts the clock. */
export async function beginInvitation(invitation: Invitation, origin: "link" | "file", needed: Pick<Services, "storage" | "sessions" | "now">): Promise<Begun> {
  const open = (await needed.sessions.all()).find(isUnderWay);
  if (open) return { kind: "under-way", sessionId: open.id };
  const keys: string[] = [];
  for (const problem of invitation.problems) {
    const key = (await keyHere(problem, needed.storage)) ?? (await keepProblem(problem, origin, needed));
    if (typeof key !== "string") return key;
    keys.push(key);
  }
  const { id } = await startSession(planOf(invitation, keys), needed);
  return { kind: "begun", sessionId: id };
}
