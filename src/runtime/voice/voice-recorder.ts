import type { VoiceStore } from "./voice-store";

/** Chunks this long are written as they come: so much is lost at most when the browser is killed. */
const CHUNK_MS = 5_000;
/** Speech in Opus is good at this: eleven megabytes an hour. */
const BITS_PER_SECOND = 24_000;
const TYPES = ["audio/webm;codecs=opus", "audio/ogg;codecs=opus", "audio/mp4"];

interface RecorderOptions {
  readonly stream: MediaStream;
  readonly store: VoiceStore;
  readonly session: { readonly id: string; readonly startedAt: number };
  readonly now: () => number;
  /** It ended without being asked to. */
  readonly onLost: (message: string) => void;
}

/** One take, from its start to its stop. */
export class VoiceRecorder {
  readonly #recorder: MediaRecorder;
  readonly #options: RecorderOptions;
  /** Chunks are written one after the other; the last one before `stop` returns. */
  #writing: Promise<unknown> = Promise.resolve();
  #take: string | undefined;
  #startedAt = 0;
  #index = 0;

  constructor(options: RecorderOptions) {
    const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type));
    this.#options = options;
    this.#recorder = new MediaRecorder(options.stream, { audioBitsPerSecond: BITS_PER_SECOND, ...(mimeType !== undefined && { mimeType }) });
    this.#recorder.ondataavailable = ({ data }) => this.#write(data);
    this.#recorder.onerror = () => options.onLost("the browser could not go on recording");
    for (const track of options.stream.getTracks()) track.addEventListener("ended", () => options.onLost("the microphone is gone"));
  }

  /** Resolves when sound is being taken. */
  async start(): Promise<void> {
    const { store, session, now } = this.#options;
    const started = new Promise<void>((resolve) => (this.#recorder.onstart = () => resolve()));
    this.#recorder.start(CHUNK_MS);
    await started;
    this.#startedAt = now();
    this.#take = await store.begin(session.id, Math.max(0, this.#startedAt - session.startedAt), this.#recorder.mimeType);
  }

  /** Resolves when the last of it is written. */
  async stop(): Promise<void> {
    if (this.#recorder.state !== "inactive") {
      const stopped = new Promise<void>((resolve) => (this.#recorder.onstop = () => resolve()));
      this.#recorder.stop();
      await stopped;
    }
    this.#options.stream.getTracks().forEach((track) => track.stop());
    await this.#writing;
  }

  /** Hands over what has been said up to now: for a page that may end at once. */
  flush(): void {
    if (this.#recorder.state === "recording") this.#recorder.requestData();
  }

  #write(data: Blob): void {
    if (data.size === 0) return;
    const untilMs = this.#options.now() - this.#startedAt;
    const index = this.#index++;
    this.#writing = this.#writing.then(async () => {
      const { store, session, onLost } = this.#options;
      try {
        if (this.#take === undefined) throw new Error("it never began");
        await store.append({ id: this.#take, sessionId: session.id }, index, { untilMs, bytes: new Uint8Array(await data.arrayBuffer()) });
      } catch (error) {
        onLost(`what was said cannot be kept (${(error as Error).message})`);
      }
    });
  }
}
