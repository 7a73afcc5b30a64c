import { useCallback, useEffect, useRef, useState } from "react";
import type { Session, SessionEvent } from "../../domain/session/session";
import type { VoiceTake } from "../../domain/session/voice-take";
import { sessionProblems, type SessionProblem } from "../../runtime/session/session-problems";
import { useEnvironment } from "../../state/environment";

export interface RecordedSession {
  readonly session: Session;
  readonly events: readonly SessionEvent[];
  readonly problems: readonly SessionProblem[];
  readonly takes: readonly VoiceTake[];
}

export type Recorded = { readonly kind: "loading" } | { readonly kind: "missing" } | ({ readonly kind: "recorded" } & RecordedSession);

export interface UsedSession {
  readonly recorded: Recorded;
  /** Keeps what is rated and found out afterwards. */
  readonly change: (change: (before: Session) => Session) => void;
  readonly deleteVoice: () => Promise<void>;
}

/** A session with all that was recorded of it. */
export function useRecordedSession(id: string): UsedSession {
  const { services } = useEnvironment();
  const [recorded, setRecorded] = useState<Recorded>({ kind: "loading" });
  // Several findings may come before the next drawing: each builds on the one before.
  const latest = useRef<Session>(null);
  useEffect(() => {
    let current = true;
    const read = async (): Promise<Recorded> => {
      const session = await services.sessions.get(id);
      if (!session) return { kind: "missing" };
      const [events, problems, takes] = await Promise.all([services.sessions.events(id), sessionProblems(session, services), services.voice.takes(id)]);
      return { kind: "recorded", session, events, problems, takes };
    };
    void read().then((result) => {
      if (!current) return;
      latest.current = result.kind === "recorded" ? result.session : null;
      setRecorded(result);
    });
    return () => void (current = false);
  }, [services, id]);
  const change = useCallback(
    (change: (before: Session) => Session) => {
      if (!latest.current) return;
      const session = (latest.current = change(latest.current));
      setRecorded((before) => (before.kind === "recorded" ? { ...before, session } : before));
      void services.sessions.save(session);
    },
    [services],
  );
  const deleteVoice = useCallback(async () => {
    if (await services.voice.delete(id)) setRecorded((before) => (before.kind === "recorded" ? { ...before, takes: [] } : before));
  }, [services, id]);
  return { recorded, change, deleteVoice };
}
