import { z } from "zod";
import { MAX, readPlainProblem } from "../problem/problem-file";
import { optionsSchema } from "../session/session-schema";
import type { SessionOptions, SessionPlan } from "../session/session";
import { type Share, slugSchema } from "./share";

/** A session that somebody else prepared: what is asked, for how long, by which rules, and what the interviewer asks besides. */
export interface Invitation {
  /** One or two. */
  readonly problems: readonly Share["problem"][];
  readonly minutes: number;
  readonly options: SessionOptions;
  /** For each problem, in the order in which they are asked; not shown before they are. */
  readonly followUps: readonly (readonly string[])[];
}

export const MOST_FOLLOW_UPS = 20;
export const FOLLOW_UP_CHARACTERS = 1_000;

const sessionSchema = z.strictObject({
  /** A slug of the bank, or of how many characters the file of a problem of one's own is: they follow one after the other. */
  problems: z
    .array(z.union([slugSchema, z.number().int().min(1).max(MAX.fileBytes)]))
    .min(1)
    .max(2),
  minutes: z.number().int().min(1).max(600),
  options: optionsSchema.strict(),
  followUps: z.array(z.array(z.string().trim().min(1).max(FOLLOW_UP_CHARACTERS)).max(MOST_FOLLOW_UPS)).max(2),
});

/** The first line of a link or a file that holds an invitation. */
export const invitationHeadSchema = z.strictObject({ session: sessionSchema });

/** An invitation as text: one line of JSON, then the files of the problems that are not of the bank. */
export function invitationText({ problems, minutes, options, followUps }: Invitation): string {
  const files = problems.flatMap((problem) => (problem.kind === "own" ? [problem.file.text] : []));
  const session = { problems: problems.map((problem) => (problem.kind === "bank" ? problem.slug : problem.file.text.length)), minutes, options, followUps };
  return `${JSON.stringify({ session })}\n${files.join("")}`;
}

/** Reads what follows the first line. Returns a sentence where it breaks the format. Never throws. */
export function readInvitation({ session }: z.infer<typeof invitationHeadSchema>, rest: string): Invitation | string {
  const problems: Share["problem"][] = [];
  let at = 0;
  for (const problem of session.problems) {
    if (typeof problem === "string") {
      problems.push({ kind: "bank", slug: problem });
      continue;
    }
    const read = readPlainProblem(rest.slice(at, at + problem));
    at += problem;
    if (read.kind !== "problem") return `problem ${problems.length + 1} of its session breaks the format`;
    if (read.file.problem.packed !== undefined) return `problem ${problems.length + 1} of its session is packed a second time`;
    problems.push({ kind: "own", file: read.file });
  }
  if (at !== rest.length) return "its problems are not as long as it says";
  if (new Set(problems.map(identity)).size < problems.length) return "it asks the same problem twice";
  const { minutes, options, followUps } = session;
  return { problems, minutes, options, followUps: problems.map((_, i) => followUps[i] ?? []) };
}

const identity = (problem: Share["problem"]): string => (problem.kind === "bank" ? problem.slug : problem.file.text);

/** Lines of a text field as follow-ups; a sentence where they are too many or too long. */
export function followUpsOf(lines: string): readonly string[] | string {
  const questions = lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (questions.length > MOST_FOLLOW_UPS) return `At most ${MOST_FOLLOW_UPS}, one a line; these are ${questions.length}.`;
  const long = questions.find((question) => question.length > FOLLOW_UP_CHARACTERS);
  return long === undefined ? questions : `One is longer than ${FOLLOW_UP_CHARACTERS.toLocaleString("en")} characters.`;
}

/** The plan that an invitation comes to, once its problems are kept here under these keys. */
export const planOf = ({ minutes, options, followUps }: Invitation, keys: readonly string[]): SessionPlan => ({
  problems: keys,
  minutes,
  options,
  followUps,
});
