import { strToU8 } from "fflate";
import { z } from "zod";
import { pack, unpack } from "../problem/pack";
import { MAX } from "../problem/problem-file";
import { type Invitation, invitationHeadSchema, invitationText, readInvitation } from "./invitation";

const FORMAT = "dryrun.invitation/1";

/** How an invitation's file is called on disk. */
export const INVITATION_FILE = "interview.dryrun.json";

const fileSchema = z.strictObject({ format: z.literal(FORMAT), minutes: z.number(), problems: z.number(), packed: z.string() });

/** An invitation as a file, for what is too long for a link. What it asks is packed. */
export function invitationFile(invitation: Invitation): string {
  const { minutes, problems } = invitation;
  return JSON.stringify({ format: FORMAT, minutes, problems: problems.length, packed: pack(invitationText(invitation), FORMAT) }, null, 1);
}

/** Whether its file can be opened again: two very large problems are too much for one. */
export const fitsFile = (invitation: Invitation): boolean => strToU8(invitationText(invitation)).length <= MAX.fileBytes;

/** Whether a file's text is meant as an invitation, sound or not. */
export const looksLikeInvitation = (text: string): boolean => /^\s*\{\s*"format"\s*:\s*"dryrun\.invitation\//.test(text.slice(0, 200));

export type ReadInvitationFile =
  { readonly kind: "invitation"; readonly invitation: Invitation } | { readonly kind: "not-an-invitation"; readonly message: string };

/** Never throws, and inflates no more than a problem file may have. */
export function readInvitationFile(text: string): ReadInvitationFile {
  const file = fileSchema.safeParse(json(text));
  if (!file.success) return refused("it is no JSON, only part of it, or of a newer Dryrun");
  const whole = unpack(file.data.packed, FORMAT, MAX.fileBytes);
  if (whole === null) return refused("what is packed in it is damaged, or larger than an invitation can be");
  const end = whole.indexOf("\n");
  const head = invitationHeadSchema.safeParse(json(whole.slice(0, end)));
  if (!head.success) return refused(`its session breaks the format: ${head.error.issues[0]?.message ?? ""}`);
  const read = readInvitation(head.data, whole.slice(end + 1));
  return typeof read === "string" ? refused(read) : { kind: "invitation", invitation: read };
}

const refused = (message: string): ReadInvitationFile => ({ kind: "not-an-invitation", message });

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
