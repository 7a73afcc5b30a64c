/** One unbroken stretch of a session's voice; a pause or a reload begins another one. */
export interface VoiceTake {
  readonly id: string;
  readonly sessionId: string;
  /** Milliseconds of the wall clock from the session's start to the take's. */
  readonly at: number;
  readonly lengthMs: number;
  readonly mime: string;
  readonly bytes: number;
}

export const voiceBytes = (takes: readonly Pick<VoiceTake, "bytes">[]): number => takes.reduce((sum, { bytes }) => sum + bytes, 0);

/** The take that is heard at an instant of the session; the later one where two overlap. */
export const takeAt = <T extends Pick<VoiceTake, "at" | "lengthMs">>(takes: readonly T[], at: number): T | undefined =>
  takes.findLast((take) => at >= take.at && at < take.at + take.lengthMs);
