import type { Services } from "../services";
import { removeLeftEvents } from "./left-events";
import { forgetKept } from "./open-session";

/** Bytes and characters that are kept for a session, its voice included. */
export async function sessionSize(id: string, { sessions, voice }: Pick<Services, "sessions" | "voice">): Promise<number> {
  return (await sessions.size(id)) + (await voice.size(id));
}

/** Deletes a session and all that was kept for it. Attempts that were made in it stay in their problems' histories. */
export async function deleteSession(id: string, services: Pick<Services, "sessions" | "storage" | "voice">): Promise<void> {
  const session = await services.sessions.get(id);
  if (session) await forgetKept(session, services);
  removeLeftEvents(id);
  await services.voice.delete(id);
  await services.sessions.delete(id);
}
