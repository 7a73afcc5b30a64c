import type { Session, SessionPlan } from "../../domain/session/session";
import type { Services } from "../services";
import { newId } from "../storage/new-id";

/** Starts the clock on a plan. Where storage is full or blocked, the session is kept in this tab's memory, and the page says so. */
export async function startSession(plan: SessionPlan, { sessions, now }: Pick<Services, "sessions" | "now">): Promise<Session> {
  const startedAt = now();
  const session: Session = { id: newId(), plan, startedAt, pauses: [], end: null, ratings: {}, remarks: "", origin: "here", updatedAt: startedAt };
  await sessions.save(session);
  return session;
}
