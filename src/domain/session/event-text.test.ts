import { describe, expect, it } from "vitest";
import { readEvents, writeEvents } from "./event-text";
import { momentAt } from "./replay";
import type { SessionEvent } from "./session";

const EVENTS: readonly SessionEvent[] = [
  { kind: "open", at: 0, problem: 0 },
  { kind: "voice", at: 5, on: true },
  { kind: "box", at: 10, problem: 0, box: "questions", text: "May it be empty?" },
  { kind: "edit", at: 20, problem: 0, start: 4, end: 8, text: "x = 1\n" },
  { kind: "step", at: 30, problem: 0, step: "implement" },
  { kind: "cases", at: 40, problem: 0, cases: [["[1]", "2"]] },
  { kind: "away", at: 41 },
  { kind: "back", at: 42 },
  { kind: "opened", at: 43 },
  { kind: "paused", at: 44 },
  { kind: "resumed", at: 45 },
  { kind: "trial", at: 50, problem: 0, trial: { kind: "run", verdict: "Accepted", passed: 2, total: 2, ms: 1.5, safe: null } },
  { kind: "open", at: 60, problem: 1 },
  { kind: "edit", at: 70, problem: 1, start: 0, end: 0, text: "# two\n" },
  { kind: "follow-up", at: 80, problem: 1, index: 2 },
  { kind: "end", at: 90, reason: "time" },
];

describe("a session's events", () => {
  it("are read as they were written", () => {
    expect(readEvents(writeEvents(EVENTS))).toEqual({ kind: "events", events: EVENTS });
  });

  it.each(["", "{}", "[[]]", '[["e",0,0,0,0]]', '[["e",0,5,0,0,""]]', '[["q",0]]', '[["o",0,0'])("that are damaged are said so: %s", (text) => {
    expect(readEvents(text).kind).toBe("damaged");
  });

  it("make the moment that they were", () => {
    const starters = ["def f", "pass\n"];
    const end = momentAt(starters, EVENTS);
    expect(end.problems[0]).toEqual({ code: "def x = 1\n", step: "implement", boxes: { questions: "May it be empty?" }, cases: [["[1]", "2"]], followUps: [] });
    expect(end.problems[1]).toMatchObject({ code: "# two\npass\n", followUps: [2] });
    expect(end).toMatchObject({ problem: 1, paused: false, ended: true });
    expect(momentAt(starters, EVENTS, 44)).toMatchObject({ problem: 0, paused: true, ended: false });
    expect(momentAt(starters, EVENTS, 19).problems[0]?.code).toBe("def f");
  });

  it("of an hour in which somebody types five letters a second take less than a megabyte", () => {
    const hour = Array.from({ length: 5 * 3_600 }, (_, i): SessionEvent => ({
      kind: "edit",
      at: i * 200,
      problem: 1,
      start: i % 9_999,
      end: i % 9_999,
      text: i % 40 === 0 ? "\n" : "x",
    }));
    expect(new TextEncoder().encode(writeEvents(hour)).length).toBeLessThan(1_000_000);
  });
});
