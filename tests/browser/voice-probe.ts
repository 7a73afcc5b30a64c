import { VoiceService } from "../../src/runtime/voice/voice-service";

/** What a test has in its hands in the page: the service that the session's screen uses. */
export interface VoiceProbe {
  readonly service: VoiceService;
  /** The loudest sample of a session's first take, decoded. */
  loudest(sessionId: string): Promise<number>;
}

declare global {
  var voiceProbe: VoiceProbe;
}

const service = new VoiceService(() => Date.now());

globalThis.voiceProbe = {
  service,
  async loudest(sessionId) {
    const [take] = await service.takes(sessionId);
    if (!take) return 0;
    const sound = await new AudioContext().decodeAudioData(await (await service.audio(take)).arrayBuffer());
    return sound.getChannelData(0).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  },
};
