import { stringify } from "lossless-json";
import { z } from "zod";
import { pack } from "../problem/pack";
import type { Fault } from "../problem/fault";
import { type Problem, readProblem } from "../problem/problem-file";
import { type Extras, extrasOf, extrasSchema, type Share, withExtras } from "./share";

/** How a problem's file is called on disk. */
export const fileName = ({ id }: Problem): string => `${id}.dryrun.json`;

/**
 * A share as a file, for what is too long for a link: a `dryrun.problem/1` whose readable part is what a candidate may
 * read, with the whole file packed beside it. Null for a problem of the bank, which everybody has.
 */
export function shareFile(share: Share): string | null {
  if (share.problem.kind === "bank") return null;
  const { problem, text } = share.problem.file;
  const { format, id, title, difficulty, topics, minutes, statement, entry, kind, params, returns, starter, packages } = problem;
  const readable = { format, id, title, difficulty, topics, minutes, statement, entry, kind, params, returns, starter, packages };
  const cases = problem.cases.filter(({ hidden }) => !hidden);
  return stringify({ ...readable, cases, share: extrasOf(share), packed: pack(text, id) }, undefined, 1) ?? "";
}

export type ReadShareFile =
  | { readonly kind: "share"; readonly share: Share }
  | { readonly kind: "not-json"; readonly message: string }
  | { readonly kind: "not-a-problem"; readonly faults: readonly Fault[] };

/** Reads any `dryrun.problem/1` text, packed or not. Never throws. */
export function readShareFile(text: string): ReadShareFile {
  const read = readProblem(text);
  if (read.kind !== "problem") return read;
  const extras = readExtras(text);
  if (extras === null) return { kind: "not-a-problem", faults: [{ path: "share", message: "only code and minutes can go with a problem" }] };
  return { kind: "share", share: withExtras({ kind: "own", file: read.file }, extras) };
}

/** The text was read as a problem before, so it is JSON and not nested too deeply. */
function readExtras(text: string): Extras | null {
  const parsed = z.object({ share: extrasSchema.default({}) }).safeParse(JSON.parse(text));
  return parsed.success ? parsed.data.share : null;
}
