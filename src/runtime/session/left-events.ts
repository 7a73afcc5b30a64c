import { readEvents, writeEvents } from "../../domain/session/event-text";
import type { SessionEvent } from "../../domain/session/session";
import { localStore } from "../storage/local-store";

/** What a page leaves behind when it ends before its last write: a database drops what is under way then, localStorage does not. */
export interface LeftEvents {
  /** How many events went before these. */
  readonly from: number;
  readonly events: readonly SessionEvent[];
}

const keyOf = (sessionId: string): string => `dryrun.unsaved.session.${sessionId}`;

export const leaveEvents = (sessionId: string, { from, events }: LeftEvents): void =>
  localStore.setItem(keyOf(sessionId), JSON.stringify({ from, events: writeEvents(events) }));

export const removeLeftEvents = (sessionId: string): void => localStore.removeItem(keyOf(sessionId));

/** What is on disk, with what a page left behind where that is more. */
export function withLeftEvents(sessionId: string, onDisk: readonly SessionEvent[]): readonly SessionEvent[] {
  const left = read(localStore.getItem(keyOf(sessionId)));
  if (!left || left.from > onDisk.length || left.from + left.events.length <= onDisk.length) return onDisk;
  return [...onDisk.slice(0, left.from), ...left.events];
}

function read(text: string | null): LeftEvents | null {
  try {
    const { from, events } = JSON.parse(text ?? "{}") as { from?: unknown; events?: unknown };
    if (typeof from !== "number" || typeof events !== "string") return null;
    const found = readEvents(events);
    return found.kind === "events" ? { from, events: found.events } : null;
  } catch {
    return null;
  }
}
