import { takeAt, type VoiceTake } from "../../domain/session/voice-take";

/** Seconds by which sound and replay may differ before the sound is moved. */
const DRIFT_S = 0.25;
/** Faster than this nobody understands a word. */
const FASTEST_HEARD = 4;

export interface PlayerMoment {
  /** Milliseconds since the session's start. */
  readonly at: number;
  readonly playing: boolean;
  readonly speed: number;
}

/** Plays a session's takes in time with a replay that is told to it again and again. */
export class VoicePlayer {
  /** For whoever looks at it from outside, such as a test. */
  readonly element = new Audio();
  readonly #takes: readonly VoiceTake[];
  readonly #load: (take: VoiceTake) => Promise<Blob>;
  #loaded: { readonly take: VoiceTake; readonly url: string } | undefined;
  #loading: VoiceTake | undefined;
  #disposed = false;

  constructor(takes: readonly VoiceTake[], load: (take: VoiceTake) => Promise<Blob>) {
    this.#takes = takes;
    this.#load = load;
    this.element.preservesPitch = true;
  }

  follow({ at, playing, speed }: PlayerMoment): void {
    const take = takeAt(this.#takes, at);
    if (!take) return this.element.pause();
    if (this.#loaded?.take !== take) return void this.#open(take);
    const wanted = (at - take.at) / 1000;
    const { element } = this;
    element.playbackRate = speed;
    element.muted = speed > FASTEST_HEARD;
    if (!playing) element.pause();
    if (Math.abs(element.currentTime - wanted) > DRIFT_S * (playing ? speed : 1)) element.currentTime = wanted;
    // A browser may refuse to play before the page was touched; the next call tries again.
    if (playing && element.paused) void element.play().catch(() => undefined);
  }

  dispose(): void {
    this.#disposed = true;
    this.#close();
  }

  async #open(take: VoiceTake): Promise<void> {
    if (this.#loading === take) return;
    this.#loading = take;
    this.#close();
    try {
      const blob = await this.#load(take);
      if (this.#disposed || this.#loading !== take) return;
      const url = URL.createObjectURL(blob);
      this.element.src = url;
      this.#loaded = { take, url };
    } catch {
      // Silence: the takes that can be read are played all the same.
    } finally {
      if (this.#loaded?.take === take) this.#loading = undefined;
    }
  }

  #close(): void {
    this.element.pause();
    if (!this.#loaded) return;
    URL.revokeObjectURL(this.#loaded.url);
    this.element.removeAttribute("src");
    this.#loaded = undefined;
  }
}
