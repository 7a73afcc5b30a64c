import { z } from "zod";
import type { SessionEvent } from "./session";

/**
 * Events as text: a JSON array of tuples that begin with a letter for the kind and the instant. An hour of typing is
 * some 10,000 edits; as objects they would take twice the room.
 */

const at = z.number().int().nonnegative();
const problem = z.number().int().min(0).max(1);
const index = z.number().int().nonnegative();
const text = z.string().max(1_000_000);

const PLAIN = { a: "away", b: "back", r: "opened", p: "paused", u: "resumed" } as const;

const trial = z.object({
  kind: z.enum(["run", "submit", "final"]),
  verdict: z.string().max(100),
  passed: index,
  total: index,
  ms: z.number().nonnegative(),
  safe: z.boolean().nullable(),
});

const tuple = z.union([
  z.tuple([z.literal("e"), at, problem, index, index, text]),
  z.tuple([z.literal("o"), at, problem]),
  z.tuple([z.literal("t"), at, problem, trial]),
  z.tuple([z.literal("s"), at, problem, z.enum(["understand", "examples", "brute-force", "optimise", "implement", "test"])]),
  z.tuple([z.literal("x"), at, problem, z.enum(["questions", "examples", "bruteForce", "statedBefore", "idea", "statedAfter", "tests"]), text]),
  z.tuple([z.literal("c"), at, problem, z.array(z.array(text))]),
  z.tuple([z.literal("f"), at, problem, index]),
  z.tuple([z.enum(["a", "b", "r", "p", "u"]), at]),
  z.tuple([z.literal("v"), at, z.boolean()]),
  z.tuple([z.literal("z"), at, z.enum(["finished", "time", "abandoned"])]),
]);

type EventTuple = z.infer<typeof tuple>;

export const writeEvents = (events: readonly SessionEvent[]): string => JSON.stringify(events.map(tupleOf));

export type ReadEvents = { readonly kind: "events"; readonly events: readonly SessionEvent[] } | { readonly kind: "damaged"; readonly message: string };

/** Reads what `writeEvents` wrote. Never throws. */
export function readEvents(json: string): ReadEvents {
  try {
    const parsed = z.array(tuple).safeParse(JSON.parse(json));
    if (parsed.success) return { kind: "events", events: parsed.data.map(eventOf) };
    const [issue] = parsed.error.issues;
    return { kind: "damaged", message: `event ${Number(issue?.path[0] ?? 0) + 1}: ${issue?.message ?? "not an event"}` };
  } catch (error) {
    return { kind: "damaged", message: (error as Error).message };
  }
}

function tupleOf(event: SessionEvent): EventTuple {
  switch (event.kind) {
    case "edit":
      return ["e", event.at, event.problem, event.start, event.end, event.text];
    case "open":
      return ["o", event.at, event.problem];
    case "trial":
      return ["t", event.at, event.problem, event.trial];
    case "step":
      return ["s", event.at, event.problem, event.step];
    case "box":
      return ["x", event.at, event.problem, event.box, event.text];
    case "cases":
      return ["c", event.at, event.problem, event.cases.map((one) => [...one])];
    case "follow-up":
      return ["f", event.at, event.problem, event.index];
    case "voice":
      return ["v", event.at, event.on];
    case "end":
      return ["z", event.at, event.reason];
    case "away":
      return ["a", event.at];
    case "back":
      return ["b", event.at];
    case "opened":
      return ["r", event.at];
    case "paused":
      return ["p", event.at];
    case "resumed":
      return ["u", event.at];
  }
}

function eventOf(tuple: EventTuple): SessionEvent {
  const at = tuple[1];
  switch (tuple[0]) {
    case "e":
      return { kind: "edit", at, problem: tuple[2], start: tuple[3], end: tuple[4], text: tuple[5] };
    case "o":
      return { kind: "open", at, problem: tuple[2] };
    case "t":
      return { kind: "trial", at, problem: tuple[2], trial: tuple[3] };
    case "s":
      return { kind: "step", at, problem: tuple[2], step: tuple[3] };
    case "x":
      return { kind: "box", at, problem: tuple[2], box: tuple[3], text: tuple[4] };
    case "c":
      return { kind: "cases", at, problem: tuple[2], cases: tuple[3] };
    case "f":
      return { kind: "follow-up", at, problem: tuple[2], index: tuple[3] };
    case "v":
      return { kind: "voice", at, on: tuple[2] };
    case "z":
      return { kind: "end", at, reason: tuple[2] };
    default:
      return { kind: PLAIN[tuple[0]], at };
  }
}
