import { z } from "zod";
import { ORDERS } from "../growth/order";
import type { Findings } from "./findings";
import type { Session, SessionPlan } from "./session";

const MAX_TEXT = 100_000;
const instant = z.number();
const text = z.string().max(MAX_TEXT);

export const optionsSchema = z.object({
  mock: z.boolean(),
  blind: z.boolean(),
  completion: z.boolean(),
  noRun: z.boolean(),
  atEnd: z.enum(["submit", "freeze"]),
  voice: z.boolean(),
});

export const planSchema = z.object({
  problems: z.array(z.string().min(1).max(100)).min(1).max(2),
  minutes: z.number().int().min(1).max(600),
  options: optionsSchema,
  followUps: z.array(z.array(z.string().max(1_000)).max(20)).max(2),
}) satisfies z.ZodType<SessionPlan>;

const count = z.int().nonnegative();

const findingsSchema = z.object({
  coverage: z.object({ ownCases: count, edges: z.array(z.object({ label: z.string(), by: z.enum(["same", "alike"]).nullable() })) }).nullable(),
  readability: z.object({ findings: z.array(z.object({ code: z.string(), message: z.string(), row: count })), lines: count }).nullable(),
  growth: z.object({ order: z.enum(ORDERS).nullable(), text: z.string() }).nullable(),
}) satisfies z.ZodType<Findings>;

/** Loose: what a later version added is carried along. */
export const sessionSchema = z.looseObject({
  id: z.string().min(1).max(100),
  plan: planSchema,
  startedAt: instant,
  pauses: z.array(z.object({ from: instant, to: instant.nullable() })),
  end: z.object({ at: instant, reason: z.enum(["finished", "time", "abandoned"]) }).nullable(),
  ratings: z.record(z.string().max(100), z.number().int().min(1).max(5)),
  remarks: text,
  origin: z.enum(["here", "file"]),
  updatedAt: instant,
  starters: z.array(text).max(2).optional(),
  findings: z.array(findingsSchema).max(2).optional(),
}) satisfies z.ZodType<Session>;
