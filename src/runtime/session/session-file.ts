import { OWN_PREFIX } from "../../domain/problem/own-problem";
import { type FiledProblem, type SessionFile, writeSessionFile } from "../../domain/session/session-file";
import type { Session } from "../../domain/session/session";
import type { Services } from "../services";
import { keepOwnProblem, knownOwnKey } from "../storage/own-problems";
import { sessionProblems } from "./session-problems";

export interface FileOptions {
  readonly voice: boolean;
  /** The candidate's own ratings and remarks. */
  readonly ratings: boolean;
}

/** A session as a file's bytes. Rejects where its voice cannot be read. */
export async function sessionFileBytes(session: Session, options: FileOptions, services: Services): Promise<Uint8Array> {
  const problems = await sessionProblems(session, services);
  const takes = options.voice ? await services.voice.takes(session.id) : [];
  const voice = [];
  for (const take of takes) {
    const { at, lengthMs, mime } = take;
    voice.push({ at, lengthMs, mime, bytes: new Uint8Array(await (await services.voice.audio(take)).arrayBuffer()) });
  }
  return writeSessionFile({
    session: options.ratings ? session : { ...session, ratings: {}, remarks: "" },
    events: await services.sessions.events(session.id),
    problems: problems.map(({ key, title, starter, file }) => ({ key, title, starter, text: key.startsWith(OWN_PREFIX) ? (file?.text ?? null) : null })),
    voice,
  });
}

export type KeptFile =
  | { readonly kind: "kept"; readonly id: string }
  /** It was recorded in this browser: what is here stands. */
  | { readonly kind: "own"; readonly id: string }
  | { readonly kind: "not-saved"; readonly message: string };

/** Keeps what came as a file, next to the sessions recorded here. Opened again, it keeps the ratings that it was given here. */
export async function keepSessionFile(file: SessionFile, services: Services): Promise<KeptFile> {
  const { session, events, voice, problems } = file;
  const before = await services.sessions.get(session.id);
  if (before?.origin === "here") return { kind: "own", id: session.id };
  const keys: string[] = [];
  for (const problem of problems) {
    const key = await keyOf(problem, services);
    if (typeof key !== "string") return key;
    keys.push(key);
  }
  const kept: Session = {
    ...session,
    plan: { ...session.plan, problems: keys },
    starters: problems.map(({ starter }) => starter),
    origin: "file",
    findings: before?.findings,
    ...(before && { ratings: before.ratings, remarks: before.remarks }),
  };
  const saved = await services.sessions.save(kept);
  if (saved.kind === "not-saved") return saved;
  const log = await services.sessions.saveEvents(session.id, events, 0);
  if (log.kind === "not-saved") return log;
  return keepVoice(session.id, voice, services);
}

async function keepVoice(id: string, voice: SessionFile["voice"], services: Services): Promise<KeptFile> {
  try {
    // Without a voice in it, the one that came before stays.
    if (voice.length > 0) await services.voice.delete(id);
    for (const { bytes, ...take } of voice) await services.voice.add(id, take, bytes);
    return { kind: "kept", id };
  } catch (error) {
    return { kind: "not-saved", message: (error as Error).message };
  }
}

/** The key under which a file's problem is known here; one that is not here yet is kept. */
async function keyOf({ key, title, text }: FiledProblem, services: Services): ReturnType<typeof keepOwnProblem> {
  if (text === null) return key;
  return (await knownOwnKey(text, services.storage)) ?? keepOwnProblem({ title, text, origin: "file" }, services);
}
