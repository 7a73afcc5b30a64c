import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeEvents } from "../../src/domain/session/event-text";
import type { BoxId, Session, SessionEvent, SessionTrial } from "../../src/domain/session/session";
import type { StepId } from "../../src/domain/session/steps";
import { PROBLEMS } from "../../tools/paths";
import { PROBLEM } from "./twice";

const MINUTE = 60_000;
const code = (path: string): string => readFileSync(join(PROBLEMS, path), "utf8");

export const STARTED_AT = Date.UTC(2026, 8, 1, 9, 0);
export const FINAL_CODE = {
  first: `def two_sum(nums, target):\n    Seen = {}\n    unused = 0\n    for i, n in enumerate(nums):\n        if target - n in Seen:\n            return [Seen[target - n], i]\n        Seen[n] = i\n`,
  second: code("feature-normalization/wrong/one_pass_variance.py"),
};
export const STARTERS = [code("two-sum/starter.py"), code("feature-normalization/starter.py")];

/** Two problems in 45 minutes; five of the 46 on the wall were paused. */
export const SESSION: Session = {
  id: "seeded",
  plan: {
    problems: ["two-sum", "feature-normalization"],
    minutes: 45,
    options: { mock: false, blind: false, completion: true, noRun: false, atEnd: "submit", voice: false },
    followUps: [["What if the list does not fit in memory?"], []],
  },
  startedAt: STARTED_AT,
  pauses: [{ from: STARTED_AT + 10 * MINUTE, to: STARTED_AT + 15 * MINUTE }],
  end: { at: STARTED_AT + 46 * MINUTE, reason: "finished" },
  ratings: {},
  remarks: "",
  origin: "here",
  updatedAt: STARTED_AT,
};

const step = (minute: number, problem: number, step: StepId): SessionEvent => ({ kind: "step", at: minute * MINUTE, problem, step });
const box = (minute: number, problem: number, box: BoxId, text: string): SessionEvent => ({ kind: "box", at: minute * MINUTE, problem, box, text });
type Judged = readonly [kind: SessionTrial["kind"], verdict: string, passed: number, total: number];
const trial = (minute: number, problem: number, [kind, verdict, passed, total]: Judged): SessionEvent => ({
  kind: "trial",
  at: minute * MINUTE,
  problem,
  trial: { kind, verdict, passed, total, ms: 2, safe: problem === 1 ? false : null },
});

/** Types a text over all that is there, a letter every so many milliseconds. */
function typed(problem: number, { from, every, before, after }: { from: number; every: number; before: string; after: string }): SessionEvent[] {
  const first: SessionEvent = { kind: "edit", at: from, problem, start: 0, end: before.length, text: "" };
  const letters = Array.from(after, (text, i): SessionEvent => ({ kind: "edit", at: from + (i + 1) * every, problem, start: i, end: i, text }));
  return [first, ...letters];
}

export const EVENTS: readonly SessionEvent[] = [
  { kind: "open", at: 0, problem: 0 },
  box(1, 0, "questions", "May a number be used twice? May there be several pairs?"),
  step(2, 0, "examples"),
  box(3, 0, "examples", "[3, 3], 6: the same value twice. [], 0?"),
  step(4, 0, "brute-force"),
  box(5, 0, "statedBefore", "O(n^2) time"),
  step(6, 0, "optimise"),
  box(7, 0, "idea", "Remember what was seen, and look the partner up."),
  box(7.5, 0, "statedAfter", "O(n log n) time, O(n) space"),
  step(8, 0, "implement"),
  ...typed(0, { from: 9 * MINUTE, every: 100, before: STARTERS[0] ?? "", after: FINAL_CODE.first }),
  { kind: "paused", at: 10 * MINUTE },
  { kind: "resumed", at: 15 * MINUTE },
  step(16, 0, "test"),
  {
    kind: "cases",
    at: 17 * MINUTE,
    problem: 0,
    cases: [
      ["[3, 3]", "6"],
      ["[-8, -3]", "-11"],
      ["[-1, -2, -3", "1"],
    ],
  },
  trial(18, 0, ["run", "Wrong Answer", 2, 4]),
  trial(19, 0, ["submit", "Wrong Answer", 30, 31]),
  { kind: "away", at: 20 * MINUTE },
  { kind: "back", at: 21 * MINUTE },
  trial(22, 0, ["submit", "Accepted", 31, 31]),
  { kind: "follow-up", at: 23 * MINUTE, problem: 0, index: 0 },
  { kind: "open", at: 24 * MINUTE, problem: 1 },
  ...typed(1, { from: 25 * MINUTE, every: 400, before: STARTERS[1] ?? "", after: FINAL_CODE.second }),
  { kind: "end", at: 46 * MINUTE, reason: "finished" },
  trial(46, 1, ["final", "Wrong Answer", 35, 37]),
];

const OWN_CODE = "def twice(n):\n    return n + n\n";

/** Ten minutes on a problem of one's own. */
export const OWN_SESSION: Session = {
  ...SESSION,
  id: "seeded-own",
  plan: { ...SESSION.plan, problems: ["own/twice1"], minutes: 10, followUps: [[]] },
  startedAt: STARTED_AT + 60 * MINUTE,
  pauses: [],
  end: { at: STARTED_AT + 68 * MINUTE, reason: "finished" },
};

const OWN_EVENTS: readonly SessionEvent[] = [
  { kind: "open", at: 0, problem: 0 },
  box(1, 0, "statedAfter", "O(1)"),
  { kind: "edit", at: 2 * MINUTE, problem: 0, start: 0, end: 0, text: OWN_CODE },
  { kind: "cases", at: 3 * MINUTE, problem: 0, cases: [["0"]] },
  trial(4, 0, ["submit", "Accepted", 2, 2]),
  { kind: "end", at: 8 * MINUTE, reason: "finished" },
];

/** The tables of a database in which both sessions are kept, the longer one in two parts. */
export function seededRecords(): Record<string, readonly unknown[]> {
  const half = Math.ceil(EVENTS.length / 2);
  const part = (sessionId: string, index: number, some: readonly SessionEvent[]) => ({
    id: `${sessionId} ${index}`,
    sessionId,
    index,
    events: writeEvents(some),
  });
  return {
    sessions: [SESSION, OWN_SESSION],
    sessionLog: [part(SESSION.id, 0, EVENTS.slice(0, half)), part(SESSION.id, 1, EVENTS.slice(half)), part(OWN_SESSION.id, 0, OWN_EVENTS)],
    ownProblems: [{ id: "twice1", title: "Twice", text: PROBLEM, origin: "made", createdAt: 1, updatedAt: 1 }],
  };
}
