import type { Services } from "../services";
import { claimSession } from "./session-claim";
import { forgetKept, openSession, readKept } from "./open-session";

/** Ends a session where it stands, from outside of it. Nothing more is judged. */
export async function abandonSession(id: string, services: Services): Promise<{ readonly kind: "ended" | "elsewhere" }> {
  const claimed = await claimSession(id, false, { handOver: () => Promise.resolve(), lost: () => undefined });
  if (claimed.kind === "elsewhere") return claimed;
  try {
    const opened = await openSession(id, services);
    if (opened.kind === "opened") {
      const { recorder, problems } = opened;
      await readKept(recorder, problems, services);
      if (recorder.state.getState().session.end === null) await recorder.end({ at: services.now(), reason: "abandoned" });
      await recorder.close();
      await forgetKept(recorder.state.getState().session, services);
    } else {
      // Its problems are gone: what was recorded stays as it is.
      const session = await services.sessions.get(id);
      if (session) await services.sessions.save({ ...session, end: { at: services.now(), reason: "abandoned" } });
    }
    return { kind: "ended" };
  } finally {
    claimed.release();
  }
}
