import type { SessionChunk } from "../../domain/records/records";
import type { Session, SessionEvent } from "../../domain/session/session";
import type { Saved, Storage } from "./storage";

/** Fetched with the first session: the schema's library would double the catalogue's script. */
const eventText = () => import("../../domain/session/event-text");

/** Events are gathered into parts of about this many, so that saving one more rewrites little. */
const EVENTS_PER_PART = 200;

/** Sessions and what happened in them, on this machine. */
export class SessionStorage {
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  /** The latest first. */
  async all(): Promise<readonly Session[]> {
    return (await this.#storage.shelf("sessions").all()).toSorted((a, b) => b.startedAt - a.startedAt);
  }

  async get(id: string): Promise<Session | null> {
    return (await this.#storage.shelf("sessions").get(id))?.record ?? null;
  }

  async save(session: Session): Promise<Saved> {
    const put = await this.#storage.shelf("sessions").put({ ...session, updatedAt: this.#storage.now() });
    return put.kind === "not-saved" ? put : { kind: "saved" };
  }

  /** All that happened, in order. A part that is damaged is left out. */
  async events(sessionId: string): Promise<readonly SessionEvent[]> {
    return this.#read(await this.#parts(sessionId));
  }

  /** What happened last, the verdicts after the end among it: for lists, which need not read all. */
  async lastEvents(sessionId: string): Promise<readonly SessionEvent[]> {
    // Two verdicts may stand on both sides of a part's end.
    const parts = await this.#storage.shelf("sessionLog").all(async (table) => {
      const keys = await table.where("sessionId").equals(sessionId).primaryKeys();
      const last = Math.max(...keys.map((key) => Number(key.split(" ")[1])));
      return (await table.bulkGet([`${sessionId} ${last - 1}`, `${sessionId} ${last}`])).filter((part) => part !== undefined);
    });
    return this.#read(parts.filter((part) => part.sessionId === sessionId).toSorted((a, b) => a.index - b.index));
  }

  /** Writes the parts in which something is new: `events` is all that happened, of which the first `written` are on disk. */
  async saveEvents(sessionId: string, events: readonly SessionEvent[], written: number): Promise<Saved> {
    const { writeEvents } = await eventText();
    for (let index = Math.floor(written / EVENTS_PER_PART); index * EVENTS_PER_PART < events.length; index++) {
      const part = events.slice(index * EVENTS_PER_PART, (index + 1) * EVENTS_PER_PART);
      const put = await this.#storage.shelf("sessionLog").put({ id: `${sessionId} ${index}`, sessionId, index, events: writeEvents(part) });
      if (put.kind === "not-saved") return put;
    }
    return { kind: "saved" };
  }

  /** The session, and all that was recorded of it but the voice. */
  async delete(id: string): Promise<boolean> {
    for (const part of await this.#parts(id)) await this.#storage.shelf("sessionLog").delete(part.id);
    return this.#storage.shelf("sessions").delete(id);
  }

  /** Characters kept for a session. */
  async size(id: string): Promise<number> {
    return (await this.#parts(id)).reduce((sum, { events }) => sum + events.length, 0);
  }

  async #read(parts: readonly SessionChunk[]): Promise<readonly SessionEvent[]> {
    const { readEvents } = await eventText();
    return parts.flatMap(({ events }) => {
      const read = readEvents(events);
      return read.kind === "events" ? read.events : [];
    });
  }

  async #parts(sessionId: string) {
    const parts = await this.#storage.shelf("sessionLog").all((table) => table.where("sessionId").equals(sessionId).toArray());
    return parts.filter((part) => part.sessionId === sessionId).toSorted((a, b) => a.index - b.index);
  }
}
