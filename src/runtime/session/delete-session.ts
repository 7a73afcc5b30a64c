import type { Services } from "../services";
import { removeLeftEvents } from "./left-events";
import { forgetKept } from "./open-session";

/** Deletes a session and all that was kept for it. Attempts that were made in it stay in their problems' histories. */
export async function deleteSession(id: string, services: Pick<Services, "sessions" | "storage">): Promise<void> {
  const session = await services.sessions.get(id);
  if (session) await forgetKept(session, services);
  removeLeftEvents(id);
  await services.sessions.delete(id);
}
