import { useEffect, useRef, useState } from "react";
import { advanced } from "../../../domain/session/playback";
import type { Timeline } from "../../../domain/session/timeline";
import type { VoicePlayer } from "../../../runtime/voice/voice-player";

export interface Playback {
  /** Milliseconds since the session's start. */
  readonly at: number;
  readonly playing: boolean;
  readonly speed: number;
  readonly skipIdle: boolean;
  seek(at: number): void;
  toggle(): void;
  setSpeed(speed: number): void;
  setSkipIdle(skip: boolean): void;
}

/** Runs a replay: time goes on with the screen's frames, and the voice follows it. Where there is one, quiet time is not passed over unasked. */
export function usePlayback(timeline: Timeline, voice: VoicePlayer | null, hasVoice: boolean): Playback {
  const [at, setAt] = useState(0);
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState(1);
  const [skipIdle, setSkipIdle] = useState(!hasVoice);
  const now = useRef(at);
  const end = timeline.lengthMs;
  useEffect(() => {
    if (!playing) return;
    let last = performance.now();
    let frame = requestAnimationFrame(function step(time) {
      const elapsedMs = Math.max(0, time - last);
      last = time;
      now.current = advanced(timeline.events, timeline.countAt(now.current), { at: now.current, elapsedMs, speed, skipIdle });
      setAt(now.current);
      voice?.follow({ at: now.current, playing: now.current < end, speed });
      if (now.current >= end) setPlaying(false);
      else frame = requestAnimationFrame(step);
    });
    return () => {
      cancelAnimationFrame(frame);
      voice?.follow({ at: now.current, playing: false, speed });
    };
  }, [playing, speed, skipIdle, timeline, voice, end]);
  const seek = (to: number): void => {
    now.current = Math.min(Math.max(0, to), end);
    setAt(now.current);
    if (!playing) voice?.follow({ at: now.current, playing: false, speed });
  };
  const toggle = (): void => {
    if (!playing && now.current >= end) seek(0);
    setPlaying(!playing);
  };
  return { at, playing, speed, skipIdle, seek, toggle, setSpeed, setSkipIdle };
}
