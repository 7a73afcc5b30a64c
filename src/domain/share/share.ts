import { z } from "zod";
import { MAX, type ProblemFile } from "../problem/problem-file";

/** What somebody sends to somebody: a problem, and what goes with it. */
export interface Share {
  readonly problem: { readonly kind: "bank"; readonly slug: string } | { readonly kind: "own"; readonly file: ProblemFile };
  readonly code: string | null;
  /** Counted from when they press Start; null for no limit. */
  readonly minutes: number | null;
}

export const slugSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/);

/** What goes with a problem, as links and files write it. */
export const extrasSchema = z.strictObject({
  code: z.string().max(MAX.code).optional(),
  minutes: z.number().int().min(1).max(600).optional(),
});

export type Extras = z.infer<typeof extrasSchema>;

export const extrasOf = ({ code, minutes }: Share): Extras => ({ ...(code !== null && { code }), ...(minutes !== null && { minutes }) });

export const withExtras = (problem: Share["problem"], { code, minutes }: Extras): Share => ({ problem, code: code ?? null, minutes: minutes ?? null });
