import type { BankedProblem } from "../../domain/problem/bank";
import type { Session, SessionEvent } from "../../domain/session/session";
import { sessionKey } from "../../domain/session/session-key";
import { endedByTime } from "../../domain/session/time-over";
import { openProblem } from "../problems/open-problem";
import type { Services } from "../services";
import type { Kept } from "../storage/kept";
import { keptCases, keptDraft } from "../storage/kept-work";
import { withLeftEvents } from "./left-events";
import { SessionRecorder } from "./session-recorder";

type Needed = Pick<Services, "sessions" | "storage" | "library" | "now">;

export type OpenedSession =
  | { readonly kind: "missing" }
  | { readonly kind: "not-opened"; readonly message: string }
  | { readonly kind: "opened"; readonly recorder: SessionRecorder; readonly problems: readonly BankedProblem[] };

/**
 * Opens a session where it was left, by whichever page and however that ended. One whose time is over meanwhile is
 * ended at that instant. The caller has claimed it: nobody else records it.
 */
export async function openSession(id: string, services: Needed): Promise<OpenedSession> {
  const { sessions, now } = services;
  const session = await sessions.get(id);
  if (session === null) return { kind: "missing" };
  const opened = await Promise.all(session.plan.problems.map((key) => openProblem(key, services)));
  const failure = opened.find((one) => one.kind === "not-opened");
  if (failure) return failure;
  const problems = opened.flatMap((one) => (one.kind === "problem" ? [one.problem] : []));
  const events = withLeftEvents(id, await sessions.events(id));
  const recorder = new SessionRecorder({ session, events, starters: problems.map(({ starter }) => starter), sessions, now });
  if (session.end !== null) return { kind: "opened", recorder, problems };
  const end = endIn(session, events) ?? endedByTime(session, now());
  if (end === null) {
    if (events.length > 0) recorder.record({ kind: "opened" });
  } else {
    await readKept(recorder, problems, services);
    await recorder.end(end);
  }
  return { kind: "opened", recorder, problems };
}

/** The end that was recorded just before the page died. */
function endIn({ startedAt }: Session, events: readonly SessionEvent[]): Session["end"] {
  const end = events.findLast((event) => event.kind === "end");
  return end?.kind === "end" ? { at: startedAt + end.at, reason: end.reason } : null;
}

/** Code and own cases may have reached the disk where what was recorded of them did not. */
export async function readKept(recorder: SessionRecorder, problems: readonly BankedProblem[], { storage }: Needed): Promise<void> {
  const { id } = recorder.state.getState().session;
  for (const [index, problem] of problems.entries()) {
    const key = sessionKey(id, index);
    recorder.edited(index, await valueOf(keptDraft(storage, { problemId: problem.id, key }, problem.starter)));
    recorder.casesTyped(index, await valueOf(keptCases(storage, key)));
  }
}

async function valueOf<T>(kept: Kept<T>): Promise<T> {
  await kept.dispose();
  const { value } = kept.state.getState();
  if (value === null) throw new Error("what is kept was not read");
  return value;
}

/** Lets go of what a session kept beside its recording, which has all of it once it is over. */
export async function forgetKept({ id, plan }: Session, { storage }: Pick<Services, "storage">): Promise<void> {
  for (const index of plan.problems.keys()) {
    const key = sessionKey(id, index);
    await storage.shelf("drafts").delete(key);
    await storage.shelf("ownCases").delete(key);
  }
}
