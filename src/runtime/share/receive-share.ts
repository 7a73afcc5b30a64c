import { remainingMs, startCountdown } from "../../domain/clock/countdown";
import { crc32 } from "../../domain/share/crc32";
import type { Share } from "../../domain/share/share";
import type { Services } from "../services";
import { keepOwnProblem, knownOwnKey } from "../storage/own-problems";

type Needed = Pick<Services, "storage" | "now">;

/** What is here already of a problem that somebody sent. */
export interface AlreadyHere {
  /** The key of drafts and progress; null for an own problem that was never opened here. */
  readonly key: string | null;
  readonly draft: string | null;
}

export async function alreadyHere({ problem }: Share, { storage }: Needed): Promise<AlreadyHere> {
  const key = await keyHere(problem, storage);
  return { key, draft: key === null ? null : await storage.draft(key) };
}

/** The key under which a problem is kept here; null for one of somebody's own that is not. */
export const keyHere = async (problem: Share["problem"], storage: Needed["storage"]): Promise<string | null> =>
  problem.kind === "bank" ? problem.slug : knownOwnKey(problem.file.text, storage);

export type Received = { readonly kind: "ready"; readonly key: string } | { readonly kind: "not-saved"; readonly message: string };

/**
 * Takes in what somebody sent, when its reader presses Start: keeps the problem, keeps the code as an attempt of its
 * own, and starts the countdown. With `useCode` the code becomes the draft, and a draft that was there is set aside.
 */
export async function receiveShare(share: Share, options: { readonly useCode: boolean; readonly origin: "link" | "file" }, needed: Needed): Promise<Received> {
  const { storage, now } = needed;
  const before = await alreadyHere(share, needed);
  const key = before.key ?? (await keepProblem(share.problem, options.origin, needed));
  if (typeof key !== "string") return key;
  const { code, minutes } = share;
  if (code !== null) {
    await storage.saveAttempt({ id: `from-link ${key} ${digest(code)}`, problemId: key, at: now(), kind: "from-link", code, result: null });
    const aside = before.draft !== null && before.draft !== code ? before.draft : null;
    if (options.useCode && aside !== null) {
      const saved = await storage.saveAttempt({
        id: `set-aside ${key} ${digest(aside)}`,
        problemId: key,
        at: now(),
        kind: "set-aside",
        code: aside,
        result: null,
      });
      // What cannot be set aside is not replaced.
      if (saved.kind === "not-saved") return saved;
    }
    if (options.useCode) {
      const saved = await storage.saveDraft(key, code, now());
      if (saved.kind === "not-saved") return saved;
    }
  }
  if (minutes !== null) await startTimer({ key, minutes }, needed);
  return { kind: "ready", key };
}

/** A link that is opened again, with time left, does not give more of it. */
async function startTimer({ key, minutes }: { key: string; minutes: number }, { storage, now }: Needed): Promise<void> {
  const running = await storage.timer(key);
  if (running?.status === "running" && running.minutes === minutes && remainingMs(running, now()) > 0) return;
  await storage.saveTimer(key, startCountdown({ status: "idle", minutes }, now()));
}

/** Keeps a problem that is not here yet, and returns its key. */
export async function keepProblem(
  problem: Share["problem"],
  origin: "link" | "file",
  needed: Needed,
): Promise<string | Extract<Received, { kind: "not-saved" }>> {
  if (problem.kind === "bank") return problem.slug;
  const { file } = problem;
  return keepOwnProblem({ title: file.problem.title, text: file.text, origin }, needed);
}

/** Tells one code from another, so that the same link opened twice leaves one attempt. */
const digest = (code: string): string => `${crc32(new TextEncoder().encode(code)).toString(16)}-${code.length}`;
