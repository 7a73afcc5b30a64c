import { useCallback, useEffect, useState } from "react";
import { type OpenedSession, openSession } from "../../../runtime/session/open-session";
import { claimSession } from "../../../runtime/session/session-claim";
import type { SessionRecorder } from "../../../runtime/session/session-recorder";
import { onPageLife } from "../../../runtime/storage/page-life";
import { useEnvironment } from "../../../state/environment";

export type SessionSeat =
  | { readonly kind: "loading" }
  /** Another tab has it, or took it. */
  | { readonly kind: "elsewhere" }
  | OpenedSession;

interface UsedSession {
  readonly seat: SessionSeat;
  /** Goes on here; the other tab writes what it has and lets go. */
  takeOver(): void;
}

/** Makes a session this tab's, opens it, and lets go of it when its screen is left. */
export function useSession(id: string): UsedSession {
  const { services } = useEnvironment();
  const [seat, setSeat] = useState<SessionSeat>({ kind: "loading" });
  const [claim, setClaim] = useState({ takeOver: false });
  useEffect(() => {
    let left = false;
    let recorder: SessionRecorder | undefined;
    let release = (): void => undefined;
    let unlisten = (): void => undefined;
    const open = async (): Promise<void> => {
      const claimed = await claimSession(id, claim.takeOver, {
        handOver: async () => recorder?.close(),
        lost: () => {
          recorder?.abandon();
          setSeat({ kind: "elsewhere" });
        },
      });
      if (claimed.kind === "elsewhere") return setSeat(claimed);
      release = claimed.release;
      if (left) return release();
      const opened = await openSession(id, services);
      recorder = opened.kind === "opened" ? opened.recorder : undefined;
      if (left) return void leave();
      if (opened.kind === "opened") unlisten = onPageLife({ hide: () => opened.recorder.hide(), show: () => opened.recorder.show() });
      setSeat(opened);
    };
    const leave = async (): Promise<void> => {
      left = true;
      unlisten();
      await recorder?.close();
      release();
    };
    setSeat({ kind: "loading" });
    void open();
    const unhold = services.storage.beforeClosing(() => recorder?.close() ?? Promise.resolve());
    return () => {
      unhold();
      void leave();
    };
  }, [id, claim, services]);
  return { seat, takeOver: useCallback(() => setClaim({ takeOver: true }), []) };
}
