import type { VoiceTake } from "../../domain/session/voice-take";
import { newId } from "../storage/new-id";
import { VoiceDatabase } from "./voice-database";

/** What is kept of voices, take by take and chunk by chunk. Rejects where storage is blocked or full. */
export class VoiceStore {
  readonly #database = new VoiceDatabase();

  async begin(sessionId: string, at: number, mime: string): Promise<string> {
    const id = newId();
    await this.#database.takes.put({ id, sessionId, at, mime });
    return id;
  }

  async append(
    take: { readonly id: string; readonly sessionId: string },
    index: number,
    chunk: { readonly untilMs: number; readonly bytes: Uint8Array },
  ): Promise<void> {
    await this.#database.chunks.put({ id: `${take.id} ${index}`, takeId: take.id, sessionId: take.sessionId, index, ...chunk });
  }

  /** In the order of time. A take in which nothing was kept is left out. */
  async takes(sessionId: string): Promise<readonly VoiceTake[]> {
    const takes = await this.#database.takes.where("sessionId").equals(sessionId).toArray();
    const sizes = new Map<string, { lengthMs: number; bytes: number }>();
    await this.#database.chunks
      .where("sessionId")
      .equals(sessionId)
      .each(({ takeId, untilMs, bytes }) => {
        const before = sizes.get(takeId) ?? { lengthMs: 0, bytes: 0 };
        sizes.set(takeId, { lengthMs: Math.max(before.lengthMs, untilMs), bytes: before.bytes + bytes.length });
      });
    return takes
      .flatMap((take) => ({ ...take, ...(sizes.get(take.id) ?? { lengthMs: 0, bytes: 0 }) }))
      .filter(({ bytes }) => bytes > 0)
      .toSorted((a, b) => a.at - b.at);
  }

  /** A take as one file. */
  async audio({ id, mime }: Pick<VoiceTake, "id" | "mime">): Promise<Blob> {
    const chunks = await this.#database.chunks.where("takeId").equals(id).toArray();
    return new Blob(
      chunks.toSorted((a, b) => a.index - b.index).map(({ bytes }) => bytes as BlobPart),
      { type: mime },
    );
  }

  async delete(sessionId: string): Promise<void> {
    await this.#database.transaction("rw", [this.#database.takes, this.#database.chunks], async () => {
      await this.#database.takes.where("sessionId").equals(sessionId).delete();
      await this.#database.chunks.where("sessionId").equals(sessionId).delete();
    });
  }
}
