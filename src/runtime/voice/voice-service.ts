import { createStore, type StoreApi } from "zustand/vanilla";
import { voiceBytes, type VoiceTake } from "../../domain/session/voice-take";
import { onPageLife } from "../storage/page-life";
import type { VoiceRecorder } from "./voice-recorder";
import type { VoiceStore } from "./voice-store";

export type VoiceState =
  | { readonly kind: "off" }
  | { readonly kind: "recording"; readonly sessionId: string }
  /** It ended without being asked to; what was said before is kept. */
  | { readonly kind: "lost"; readonly message: string };

export type VoiceStart = { readonly kind: "recording" } | { readonly kind: "refused"; readonly message: string };

interface Recording {
  readonly sessionId: string;
  readonly recorder: VoiceRecorder;
  readonly ignorePage: () => void;
}

/** The voice of sessions: recorded, kept on this machine, and given back. Nothing is asked for or loaded before `start`. */
export class VoiceService {
  readonly state: StoreApi<VoiceState> = createStore<VoiceState>(() => ({ kind: "off" }));
  readonly #now: () => number;
  #store: Promise<VoiceStore> | undefined;
  #recording: Recording | undefined;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Begins a take; asks for the microphone where that was not done. A pause of the session is a `stop` and another `start`. */
  async start(session: { readonly id: string; readonly startedAt: number }): Promise<VoiceStart> {
    if (this.#recording?.sessionId === session.id) return { kind: "recording" };
    await this.stop();
    if (!("mediaDevices" in navigator) || typeof MediaRecorder === "undefined")
      return { kind: "refused", message: "This browser cannot record here. A page that is not served over https gets no microphone." };
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: { echoCancellation: true, noiseSuppression: true } });
      const [{ VoiceRecorder }, store] = await Promise.all([import("./voice-recorder"), this.#opened()]);
      const recorder = new VoiceRecorder({ stream, store, session, now: this.#now, onLost: (message) => void this.#lose(message) });
      await recorder.start();
      this.#recording = { sessionId: session.id, recorder, ignorePage: onPageLife({ hide: () => recorder.flush(), show: () => undefined }) };
      this.state.setState({ kind: "recording", sessionId: session.id }, true);
      return { kind: "recording" };
    } catch (error) {
      return { kind: "refused", message: refusal(error as Error) };
    }
  }

  /** Ends the take; resolves when the last of it is kept. */
  async stop(): Promise<void> {
    await this.#end();
    if (this.state.getState().kind === "recording") this.state.setState({ kind: "off" }, true);
  }

  /** A session's takes, in the order of time; none where they cannot be read. */
  async takes(sessionId: string): Promise<readonly VoiceTake[]> {
    try {
      return await (await this.#opened()).takes(sessionId);
    } catch {
      return [];
    }
  }

  /** A take's sound. Rejects where it cannot be read. */
  async audio(take: VoiceTake): Promise<Blob> {
    return (await this.#opened()).audio(take);
  }

  /** Bytes kept for a session. */
  async size(sessionId: string): Promise<number> {
    return voiceBytes(await this.takes(sessionId));
  }

  async delete(sessionId: string): Promise<boolean> {
    if (this.#recording?.sessionId === sessionId) await this.stop();
    try {
      await (await this.#opened()).delete(sessionId);
      return true;
    } catch {
      return false;
    }
  }

  /** Keeps a take that came with a file. Rejects where there is no room. */
  async add(sessionId: string, { at, lengthMs, mime }: Pick<VoiceTake, "at" | "lengthMs" | "mime">, bytes: Uint8Array): Promise<void> {
    const store = await this.#opened();
    const id = await store.begin(sessionId, at, mime);
    await store.append({ id, sessionId }, 0, { untilMs: lengthMs, bytes });
  }

  async #end(): Promise<void> {
    const recording = this.#recording;
    this.#recording = undefined;
    recording?.ignorePage();
    await recording?.recorder.stop();
  }

  async #lose(message: string): Promise<void> {
    if (!this.#recording) return;
    this.state.setState({ kind: "lost", message }, true);
    await this.#end();
  }

  #opened(): Promise<VoiceStore> {
    this.#store ??= import("./voice-store").then(({ VoiceStore }) => new VoiceStore());
    return this.#store;
  }
}

function refusal({ name, message }: Error): string {
  if (name === "NotAllowedError") return "The microphone is not allowed for this page. Allow it in the browser's address bar, and try again.";
  if (name === "NotFoundError") return "There is no microphone.";
  if (name === "NotReadableError") return "Another program holds the microphone.";
  return `The microphone could not be used: ${message}`;
}
