import { deflateSync, strFromU8, strToU8 } from "fflate";
import { z } from "zod";
import { faultsText } from "../problem/fault";
import { fromBase64, inflate, mix, toBase64 } from "../problem/pack";
import { readPlainProblem } from "../problem/problem-file";
import { crc32 } from "./crc32";
import { type Invitation, invitationHeadSchema, invitationText, readInvitation } from "./invitation";
import { extrasOf, extrasSchema, type Share, slugSchema, withExtras } from "./share";

/**
 * A link's route is `/l/1/<payload>`: the version, and in base64url a CRC-32 and what it is the sum of: text, deflated
 * and mixed as hidden cases are, so that nobody reads an answer by accident. The text is one line of JSON (a slug of
 * the bank or none, code, minutes) and, for a problem that is not of the bank, its file as it stands; or it is that of
 * an invitation to a session.
 */
const VERSION = 1;
const SEED = "dryrun.link/1";
const CRC_BYTES = 4;

/**
 * Characters. Every current browser takes longer addresses and mail carries them; beyond this size a file is easier to
 * handle than a wall of letters. Chat programs are stricter: some cut a message at 2,000 (Discord) or 4,096 (Telegram).
 */
export const MAX_LINK = 32_000;
export const CHAT_LINK = 2_000;

/** A link may inflate to so much: twenty times the longest link's bytes, where a problem's text needs five. */
const MAX_TEXT_BYTES = 512 * 1024;

export type ReadLink =
  | { readonly kind: "share"; readonly share: Share }
  | { readonly kind: "invitation"; readonly invitation: Invitation }
  /** Cut off, or changed on its way. */
  | { readonly kind: "damaged"; readonly message: string }
  | { readonly kind: "too-long"; readonly length: number }
  /** Made by a Dryrun that is newer than this one. */
  | { readonly kind: "newer"; readonly version: number }
  /** It arrived as it was made, but no Dryrun made it. */
  | { readonly kind: "refused"; readonly message: string };

/** The route, to stand after `#`. */
export function linkRoute(share: Share): string {
  const { problem } = share;
  const extras = extrasOf(share);
  if (problem.kind === "bank" && Object.keys(extras).length === 0) return `/problem/${problem.slug}`;
  const text = problem.kind === "bank" ? JSON.stringify({ slug: problem.slug, ...extras }) : `${JSON.stringify(extras)}\n${problem.file.text}`;
  return `/l/${VERSION}/${sealed(text)}`;
}

/** The route of an invitation to a session. */
export const invitationRoute = (invitation: Invitation): string => `/l/${VERSION}/${sealed(invitationText(invitation))}`;

/** A link's payload for any text: what `readLink` opens. */
export const sealed = (text: string): string => sealedBytes(deflateSync(strToU8(text), { level: 9 }));

/** The same for what was deflated already. */
export function sealedBytes(deflated: Uint8Array): string {
  const body = mix(deflated, SEED);
  const bytes = new Uint8Array(CRC_BYTES + body.length);
  new DataView(bytes.buffer).setUint32(0, crc32(body));
  bytes.set(body, CRC_BYTES);
  return toBase64(bytes).replaceAll("+", "-").replaceAll("/", "_");
}

/** Reads what stands after `/l/` in the address. Never throws, and needs a bounded time and memory whatever it is given. */
export function readLink(path: string): ReadLink {
  if (path.length > MAX_LINK) return { kind: "too-long", length: path.length };
  const [, digits, payload = ""] = /^(\d{1,4})\/([^]*)$/.exec(path) ?? [];
  if (digits === undefined) return damaged("it has no version");
  if (Number(digits) !== VERSION) return { kind: "newer", version: Number(digits) };
  const body = opened(payload);
  if (body === null) return damaged(`its checksum does not fit; ${payload.length.toLocaleString("en")} characters of it arrived`);
  const text = inflate(mix(body, SEED), MAX_TEXT_BYTES);
  return text ? readText(strFromU8(text)) : refused(`it is no compressed text, or more than ${MAX_TEXT_BYTES / 1024} KiB of it`);
}

function opened(payload: string): Uint8Array | null {
  const bytes = /^[\w-]+$/.test(payload) ? fromBase64(payload.replaceAll("-", "+").replaceAll("_", "/")) : null;
  if (!bytes || bytes.length <= CRC_BYTES) return null;
  const body = bytes.subarray(CRC_BYTES);
  return new DataView(bytes.buffer).getUint32(0) === crc32(body) ? body : null;
}

const headSchema = z.union([z.strictObject({ slug: slugSchema.optional(), ...extrasSchema.shape }), invitationHeadSchema]);

function readText(text: string): ReadLink {
  const end = text.includes("\n") ? text.indexOf("\n") : text.length;
  const head = readHead(text.slice(0, end));
  if (typeof head === "string") return refused(head);
  if ("session" in head) {
    const invitation = readInvitation(head, text.slice(end + 1));
    return typeof invitation === "string" ? refused(invitation) : { kind: "invitation", invitation };
  }
  const { slug, ...extras } = head;
  if (slug !== undefined) return { kind: "share", share: withExtras({ kind: "bank", slug }, extras) };
  const read = readPlainProblem(text.slice(end + 1));
  if (read.kind === "not-json") return refused(`its problem is no JSON: ${read.message}`);
  if (read.kind === "not-a-problem") return refused(`its problem breaks the format: ${faultsText(read.faults.slice(0, 3))}`);
  if (read.file.problem.packed !== undefined) return refused("its problem is packed a second time");
  return { kind: "share", share: withExtras({ kind: "own", file: read.file }, extras) };
}

function readHead(line: string): z.infer<typeof headSchema> | string {
  try {
    const parsed = headSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : `its first line breaks the format: ${parsed.error.issues[0]?.message ?? ""}`;
  } catch {
    return "its first line is no JSON";
  }
}

const damaged = (message: string): ReadLink => ({ kind: "damaged", message });
const refused = (message: string): ReadLink => ({ kind: "refused", message });
