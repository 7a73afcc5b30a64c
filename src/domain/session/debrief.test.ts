import { describe, expect, it } from "vitest";
import { debriefOf, type DebriefProblem } from "./debrief";
import { NO_FINDINGS, type Findings } from "./findings";
import { scoreOf } from "./score";
import type { Session, SessionEvent, SessionTrial } from "./session";

const MINUTE = 60_000;
const START = 1_700_000_000_000;
const OPTIONS = { mock: false, blind: false, completion: true, noRun: false, atEnd: "submit", voice: false } as const;

/** 46 minutes by the wall, five of them paused; ended by the candidate. */
const SESSION: Session = {
  id: "s",
  plan: { problems: ["one", "two"], minutes: 45, options: OPTIONS, followUps: [[], []] },
  startedAt: START,
  pauses: [{ from: START + 10 * MINUTE, to: START + 15 * MINUTE }],
  end: { at: START + 46 * MINUTE, reason: "finished" },
  ratings: {},
  remarks: "",
  origin: "here",
  updatedAt: START,
};

const problem = (key: string): DebriefProblem => ({
  key,
  title: key,
  starter: "def f():\n    pass\n",
  followUps: [],
  declared: { bruteForce: "n^2", optimal: "n" },
});
const PROBLEMS = [problem("one"), problem("two")];

const trial = (kind: SessionTrial["kind"], verdict: string, passed: number): SessionTrial => ({ kind, verdict, passed, total: 10, ms: 1, safe: null });

const EVENTS: readonly SessionEvent[] = [
  { kind: "open", at: 0, problem: 0 },
  { kind: "box", at: 2 * MINUTE, problem: 0, box: "questions", text: "May it be empty?" },
  { kind: "step", at: 3 * MINUTE, problem: 0, step: "examples" },
  { kind: "step", at: 5 * MINUTE, problem: 0, step: "implement" },
  { kind: "edit", at: 6 * MINUTE, problem: 0, start: 0, end: 0, text: "# think first\n\n" },
  { kind: "edit", at: 7 * MINUTE, problem: 0, start: 15, end: 15, text: "import math\n" },
  { kind: "box", at: 8 * MINUTE, problem: 0, box: "statedAfter", text: "O(n log n) time, O(1) space" },
  { kind: "paused", at: 10 * MINUTE },
  { kind: "resumed", at: 15 * MINUTE },
  { kind: "cases", at: 16 * MINUTE, problem: 0, cases: [["[]", "1"]] },
  { kind: "trial", at: 17 * MINUTE, problem: 0, trial: trial("run", "Wrong Answer", 1) },
  { kind: "trial", at: 18 * MINUTE, problem: 0, trial: trial("submit", "Wrong Answer", 5) },
  { kind: "away", at: 19 * MINUTE },
  { kind: "back", at: 21 * MINUTE },
  { kind: "trial", at: 22 * MINUTE, problem: 0, trial: trial("submit", "Accepted", 10) },
  { kind: "open", at: 25 * MINUTE, problem: 1 },
  { kind: "edit", at: 30 * MINUTE, problem: 1, start: 0, end: 0, text: "x = 1\n" },
  { kind: "opened", at: 36 * MINUTE },
  { kind: "open", at: 40 * MINUTE, problem: 0 },
  { kind: "end", at: 46 * MINUTE, reason: "finished" },
  { kind: "trial", at: 46 * MINUTE, problem: 1, trial: trial("final", "Wrong Answer", 4) },
];

const debrief = debriefOf(SESSION, EVENTS, PROBLEMS, [NO_FINDINGS, NO_FINDINGS]);
const [one, two] = debrief.problems;

describe("a debrief", () => {
  it("counts the time without pauses, and what was spent away or with the page closed", () => {
    expect(debrief).toMatchObject({ workedMs: 41 * MINUTE, pausedMs: 5 * MINUTE, awayMs: (2 + 6) * MINUTE, reopened: 1, recorded: true });
    expect(one?.record.viewMs).toBe((20 + 6) * MINUTE);
    expect(two?.record.viewMs).toBe(15 * MINUTE);
  });

  it("shares a problem's time out to its steps, next to what is suggested", () => {
    expect(Object.fromEntries(one?.steps.map(({ step, ms }) => [step, ms / MINUTE]) ?? [])).toEqual({
      understand: 3,
      examples: 2,
      "brute-force": 0,
      optimise: 0,
      implement: 21,
      test: 0,
    });
    expect(one?.steps.map(({ suggestedMs }) => suggestedMs / MINUTE)).toEqual([2.25, 2.25, 2.25, 3.375, 9, 3.375]);
    expect(two?.record.stepMs.understand).toBe(15 * MINUTE);
  });

  it("knows the first code from a comment, and what was noted before it", () => {
    expect(one?.record.firstCode).toEqual({ sessionMs: 7 * MINUTE, problemMs: 7 * MINUTE, questionsNoted: true, edgeCasesNoted: false });
    expect(two?.record.firstCode).toEqual({ sessionMs: 25 * MINUTE, problemMs: 5 * MINUTE, questionsNoted: false, edgeCasesNoted: false });
  });

  it("counts what came before the first correct one", () => {
    expect(one?.trialsBeforeCorrect).toEqual({ runs: 1, submissions: 1 });
    expect(one?.correctAtMs).toBe(17 * MINUTE);
    expect(one?.deciding?.verdict).toBe("Accepted");
    expect(two).toMatchObject({ trialsBeforeCorrect: { runs: 0, submissions: 0 }, correctAtMs: null, deciding: { passed: 4 } });
    expect(one?.record.ownCases).toEqual([["[]", "1"]]);
  });

  it("holds what was stated against what is declared, and against what was measured where that was done", () => {
    expect(one?.after).toEqual({
      stated: { text: "O(n log n) time, O(1) space", order: "n log n" },
      actual: { order: "n", by: "declared" },
      check: "too-high",
    });
    expect(one?.before).toEqual({ stated: null, actual: { order: "n^2", by: "declared" }, check: null });
    const measured: Findings = { ...NO_FINDINGS, growth: { order: "n log n", text: "" } };
    expect(debriefOf(SESSION, EVENTS, PROBLEMS, [measured, NO_FINDINGS]).problems[0]?.after).toMatchObject({ actual: { by: "measured" }, check: "right" });
  });

  it("says that nothing was recorded where nothing was", () => {
    const empty = debriefOf(SESSION, [], PROBLEMS, [NO_FINDINGS, NO_FINDINGS]);
    expect(empty).toMatchObject({ recorded: false, awayMs: 0 });
    expect(empty.problems[0]).toMatchObject({ deciding: null, correctAtMs: null, record: { firstCode: null, trials: [] } });
  });
});

describe("the score", () => {
  const points = (session: Session, found: readonly Findings[]) => {
    const score = scoreOf(session, debriefOf(session, EVENTS, PROBLEMS, found));
    return { ...score, parts: Object.fromEntries(score.parts.map(({ id, points }) => [id, points])) };
  };

  it("is out of what is known while nothing is rated or looked at", () => {
    const score = points(SESSION, [NO_FINDINGS, NO_FINDINGS]);
    expect(score.parts).toMatchObject({ communication: null, readability: null });
    expect(score.known).toBe(54);
    // One Accepted, the other with 4 of 10 cases: (1 + 0.7 × 0.4) / 2 of 20.
    expect(score.parts["correctness"]).toBeCloseTo(12.8);
    expect(score.parts["edge-cases"]).toBe(0);
    // One was stated too high, the other not at all.
    expect(score.parts["complexity"]).toBeCloseTo(1.5);
    // Ran and had own cases before the first submission, which was wrong; of the other only the end was judged.
    expect(score.parts["testing"]).toBeCloseTo(3.2);
    // Accepted after 17 of 22.5 minutes; not at all.
    expect(score.parts["time"]).toBeCloseTo(3);
  });

  it("takes in ratings, coverage and the linter's findings once they are there", () => {
    const edges = [
      { label: "empty", by: "same" as const },
      { label: "negative", by: null },
    ];
    const found: Findings = { growth: null, coverage: { ownCases: 1, edges }, readability: { findings: [{ code: "F841", message: "x", row: 1 }], lines: 4 } };
    const score = points({ ...SESSION, ratings: { clarity: 5, questions: 3, "mistake.untidy": 1 } }, [found, NO_FINDINGS]);
    expect(score.known).toBe(100);
    expect(score.parts["communication"]).toBeCloseTo(30);
    // Half for notes, half for covered ones: (0 + 1/2) / 2 and 0, in the mean.
    expect(score.parts["edge-cases"]).toBeCloseTo(1.25);
    expect(score.parts["readability"]).toBeCloseTo(4.8);
  });

  it("gives less for an answer that is not numerically safe", () => {
    const unsafe = EVENTS.map((event) =>
      event.kind === "trial" && event.trial.verdict === "Accepted" ? { ...event, trial: { ...event.trial, safe: false } } : event,
    );
    const score = scoreOf(SESSION, debriefOf(SESSION, unsafe, PROBLEMS, [NO_FINDINGS, NO_FINDINGS]));
    expect(score.parts.find(({ id }) => id === "correctness")?.points).toBeCloseTo(20 * ((0.8 + 0.28) / 2));
  });
});
