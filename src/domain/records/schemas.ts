import { z } from "zod";
import { isObject } from "../is-object";
import type { Attempt, Draft, Note, OwnCases, OwnProblem, Records, SessionChunk, StoredSetting, StoredTimer, TableName } from "./records";
import { faultsOf, faultsText } from "../problem/fault";
import { AT_END, type Countdown } from "../clock/countdown";
import type { Conclusion } from "../growth/conclude";
import { ORDERS } from "../growth/order";
import type { Progress } from "../progress/progress";
import { sessionSchema } from "../session/session-schema";

/** Every table's records. Loose: what a later version added is carried along, not dropped. */

const instant = z.number();
const count = z.int().nonnegative();
const problemId = z.string().min(1);
const revised = { problemId, revision: count, updatedAt: instant };

const draft = z.looseObject({ ...revised, code: z.string() }) satisfies z.ZodType<Draft>;

const ownCases = z.looseObject({ ...revised, cases: z.array(z.array(z.string())) }) satisfies z.ZodType<OwnCases>;

const note = z.looseObject({
  ...revised,
  markdown: z.string(),
  earlier: z.array(z.object({ markdown: z.string(), at: instant })),
}) satisfies z.ZodType<Note>;

const progress = z.looseObject({
  problemId,
  attemptedAt: instant.nullable(),
  solvedAt: instant.nullable(),
  gaveUpAt: instant.nullable(),
  hintsShown: count,
  bestMs: z.number().nonnegative().optional(),
}) satisfies z.ZodType<Progress>;

const clockSet = { minutes: z.number().positive(), counts: z.enum(["down", "up"]).optional() };
const clockStarted = { ...clockSet, told: z.number().optional(), ended: z.enum(AT_END).optional(), wentOn: z.boolean().optional() };
const countdown = z.discriminatedUnion("status", [
  z.object({ status: z.literal("idle"), ...clockSet }),
  z.object({ status: z.literal("running"), ...clockStarted, startedAt: instant }),
  z.object({ status: z.literal("paused"), ...clockStarted, elapsedMs: z.number().nonnegative(), solved: z.boolean().optional() }),
]) satisfies z.ZodType<Countdown>;

const timer = z.looseObject({ problemId, countdown, updatedAt: instant }) satisfies z.ZodType<StoredTimer>;

const setting = z.looseObject({ key: z.string().min(1), value: z.unknown(), updatedAt: instant }) satisfies z.ZodType<StoredSetting>;

const order = z.enum(ORDERS);
const conclusion = z.object({
  order: order.nullable(),
  possible: z.array(order),
  mostlyInside: z.string().nullable(),
  text: z.string(),
}) satisfies z.ZodType<Conclusion>;

const attempt = z.looseObject({
  id: z.string().min(1),
  problemId,
  at: instant,
  kind: z.enum(["run", "submit", "set-aside", "from-link"]),
  code: z.string(),
  result: z.object({ verdict: z.string(), passed: count, total: count, ms: z.number().nonnegative() }).nullable(),
  times: z.int().positive().optional(),
  growth: conclusion.optional(),
}) satisfies z.ZodType<Attempt>;

const ownProblem = z.looseObject({
  id: z.string().min(1),
  title: z.string(),
  text: z.string(),
  origin: z.enum(["made", "link", "file", "import"]),
  createdAt: instant,
  updatedAt: instant,
  maker: z.object({ form: z.string(), proven: z.boolean() }).optional(),
}) satisfies z.ZodType<OwnProblem>;

const sessionChunk = z.looseObject({
  id: z.string().min(1),
  sessionId: z.string().min(1),
  index: count,
  events: z.string(),
}) satisfies z.ZodType<SessionChunk>;

export const SCHEMAS = {
  drafts: draft,
  ownCases,
  progress,
  timers: timer,
  settings: setting,
  attempts: attempt,
  notes: note,
  ownProblems: ownProblem,
  sessions: sessionSchema,
  sessionLog: sessionChunk,
};

const BY_TABLE: { readonly [N in TableName]: z.ZodType<Records[N]> } = SCHEMAS;

/** What a field becomes where it is damaged and the record is of use without it. Texts that somebody wrote have no substitute. */
const SUBSTITUTES: { readonly [N in TableName]: Readonly<Record<string, unknown>> } = {
  drafts: { revision: 1, updatedAt: 0 },
  ownCases: { revision: 1, updatedAt: 0 },
  notes: { revision: 1, updatedAt: 0, earlier: [] },
  progress: { attemptedAt: null, solvedAt: null, gaveUpAt: null, hintsShown: 0, bestMs: undefined },
  timers: { updatedAt: 0 },
  settings: { updatedAt: 0 },
  attempts: { at: 0, kind: "set-aside", result: null, times: undefined, growth: undefined },
  ownProblems: { title: "Untitled", origin: "made", createdAt: 0, updatedAt: 0, maker: undefined },
  sessions: { ratings: {}, remarks: "", origin: "here", updatedAt: 0, starters: undefined, findings: undefined },
  sessionLog: {},
};

export type ReadRecord<N extends TableName> =
  { readonly kind: "record"; readonly record: Records[N]; readonly repaired: boolean } | { readonly kind: "damaged"; readonly message: string };

/** A record as it was found in its table: whole, repaired where only fields beside the point are damaged, or damaged. */
export function readRecord<N extends TableName>(table: N, raw: unknown): ReadRecord<N> {
  const schema = BY_TABLE[table];
  const whole = schema.safeParse(raw);
  if (whole.success) return { kind: "record", record: whole.data, repaired: false };
  const damaged = whole.error.issues.map(({ path }) => String(path[0]));
  const substitutes = Object.entries(SUBSTITUTES[table]).filter(([field]) => damaged.includes(field));
  const mended = schema.safeParse(isObject(raw) ? { ...raw, ...Object.fromEntries(substitutes) } : raw);
  if (mended.success) return { kind: "record", record: mended.data, repaired: true };
  return { kind: "damaged", message: faultsText(faultsOf(mended.error)) };
}
