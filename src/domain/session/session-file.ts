import { gzipSync, strToU8 } from "fflate";
import { z } from "zod";
import { gunzip, isGzip } from "../gunzip";
import { decodeUtf8 } from "../importing/decode-utf8";
import { isObject } from "../is-object";
import { faultsOf, faultsText } from "../problem/fault";
import { jsonDepth } from "../problem/json-depth";
import { fromBase64, toBase64 } from "../problem/pack";
import { MAX, readProblem } from "../problem/problem-file";
import { readEvents, writeEvents } from "./event-text";
import type { Session, SessionEvent } from "./session";
import { sessionSchema } from "./session-schema";
import type { VoiceTake } from "./voice-take";

const FORMAT = "dryrun.session/1";
const FORMAT_FAMILY = "dryrun.session/";
const MIB = 1024 * 1024;
/** A file as it is picked, and unpacked: ten hours of voice, far more than a session has. */
export const MAX_SESSION_FILE_BYTES = 192 * MIB;
/** Larger ones are compressed. */
const PLAIN_BYTES = 64 * 1024;
const MAX_DEPTH = 50;
/** So many faults are named of a damaged file. */
const MOST_SAID = 3;

/** A recorded session on its way to somebody: whole in itself. */
export interface SessionFile {
  readonly session: Session;
  readonly events: readonly SessionEvent[];
  readonly problems: readonly FiledProblem[];
  readonly voice: readonly FiledTake[];
}

export interface FiledProblem {
  readonly key: string;
  readonly title: string;
  /** The code as it began. */
  readonly starter: string;
  /** The whole `dryrun.problem/1` of a problem that is not of the bank; null for one that everybody has. */
  readonly text: string | null;
}

export interface FiledTake extends Pick<VoiceTake, "at" | "lengthMs" | "mime"> {
  readonly bytes: Uint8Array;
}

/** `two-sum-2026-03-01-1405.dryrun-session.json` */
export const sessionFileName = ({ plan }: Session, stamp: string): string =>
  `${plan.problems.map((key) => key.replaceAll(/[^a-z0-9-]+/gi, "-")).join("-and-")}-${stamp}.dryrun-session.json`;

const filedSession = z.object({
  ...sessionSchema.shape,
  // It becomes part of addresses and keys.
  id: z.string().regex(/^[\w-]{1,60}$/),
});

const fileSchema = z.object({
  format: z.literal(FORMAT),
  session: filedSession,
  events: z.string(),
  problems: z
    .array(
      z.object({
        key: z.string().min(1).max(100),
        title: z.string().max(200),
        starter: z.string().max(MAX.code),
        text: z.string().max(MAX.fileBytes).nullable(),
      }),
    )
    .max(2),
  voice: z
    .array(
      z.object({
        at: z.number().nonnegative(),
        lengthMs: z.number().nonnegative(),
        mime: z.string().regex(/^audio\/(webm|ogg|mp4)(;codecs=[\w.]+)?$/),
        data: z.string(),
      }),
    )
    .max(1_000),
});

/** The file's bytes: JSON, compressed with gzip where it is not small. */
export function writeSessionFile({ session, events, problems, voice }: SessionFile): Uint8Array {
  // Whoever opens it finds out for themselves.
  const sent = { ...session, findings: undefined };
  const takes = voice.map(({ bytes, ...take }) => ({ ...take, data: toBase64(bytes) }));
  const text = strToU8(JSON.stringify({ format: FORMAT, session: sent, events: writeEvents(events), problems, voice: takes }));
  return text.length <= PLAIN_BYTES ? text : gzipSync(text, { level: 6 });
}

export type ReadSessionFile =
  | { readonly kind: "session"; readonly file: SessionFile }
  /** `what` is wrong, in words that follow the file's name and a colon. */
  | { readonly kind: "refused"; readonly what: string };

/** Whether a file's first bytes look like a session's: to tell it from a problem's without reading all of it. */
export function looksLikeSession(head: Uint8Array): boolean {
  const text = new Uint8Array(head.subarray(0, 200)).reduce((all, byte) => all + String.fromCharCode(byte), "");
  return isGzip(head) || text.includes(FORMAT_FAMILY);
}

/** Reads what `writeSessionFile` wrote, and checks every part of it. Never throws. */
export function readSessionFile(bytes: Uint8Array): ReadSessionFile {
  const text = textOf(bytes);
  if (text.kind === "refused") return text;
  if (jsonDepth(text.text) > MAX_DEPTH) return refused("it is nested deeper than any session.");
  let raw: unknown;
  try {
    raw = JSON.parse(text.text);
  } catch (error) {
    return refused(`it is no JSON, or only part of it (${(error as Error).message}).`);
  }
  const format = formatOf(raw);
  if (format !== FORMAT)
    return refused(format.startsWith(FORMAT_FAMILY) ? `it was made by a newer Dryrun (${format}).` : "it is JSON, but no recorded session.");
  const parsed = fileSchema.safeParse(raw);
  if (!parsed.success) return refused(`it is damaged: ${faultsText(faultsOf(parsed.error).slice(0, MOST_SAID))}.`);
  return checked(parsed.data);
}

/** What no schema tells: events, problems and sound are texts within the text, and have to agree with the plan. */
function checked({ session, events, problems, voice }: z.infer<typeof fileSchema>): ReadSessionFile {
  const read = readEvents(events);
  if (read.kind === "damaged") return refused(`what happened cannot be read (${read.message}).`);
  const keys = problems.map(({ key }) => key);
  if (keys.join() !== session.plan.problems.join()) return refused("its problems are not those of its plan.");
  if (read.events.some((event) => "problem" in event && event.problem >= keys.length)) return refused("it speaks of a problem that it does not have.");
  const bad = problems.find(({ text }) => text !== null && readProblem(text).kind !== "problem");
  if (bad) return refused(`the problem “${bad.title}” in it is damaged.`);
  const takes = voice.map(({ data, ...take }) => ({ ...take, bytes: fromBase64(data) }));
  const whole = takes.flatMap(({ bytes, ...take }) => (bytes === null ? [] : [{ ...take, bytes }]));
  if (whole.length < takes.length) return refused("its sound is damaged.");
  return { kind: "session", file: { session, events: read.events, problems, voice: whole } };
}

function textOf(bytes: Uint8Array): { readonly kind: "text"; readonly text: string } | Extract<ReadSessionFile, { kind: "refused" }> {
  if (bytes.length > MAX_SESSION_FILE_BYTES) return tooLarge();
  const plain = isGzip(bytes) ? gunzip(bytes, MAX_SESSION_FILE_BYTES) : { kind: "bytes" as const, bytes };
  if (plain.kind !== "bytes") return plain.kind === "too-long" ? tooLarge() : refused(`${plain.message}.`);
  const decoded = decodeUtf8(plain.bytes);
  return decoded.kind === "text" ? decoded : refused(`${decoded.message}.`);
}

const refused = (what: string): { readonly kind: "refused"; readonly what: string } => ({ kind: "refused", what });
const tooLarge = () => refused(`it is larger than the ${MAX_SESSION_FILE_BYTES / MIB} MB that a session can have.`);
const formatOf = (raw: unknown): string => (isObject(raw) && "format" in raw ? String(raw["format"]) : "");
