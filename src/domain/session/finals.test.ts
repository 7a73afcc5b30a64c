import { describe, expect, it } from "vitest";
import { finalsLeft } from "./finals";
import { momentAt } from "./replay";
import type { Session, SessionEvent, SessionTrial } from "./session";

const STARTERS = ["a\n", "b\n"];
const edit = (at: number, problem: number): SessionEvent => ({ kind: "edit", at, problem, start: 0, end: 0, text: "x" });
const trial = (at: number, problem: number, change: Partial<SessionTrial> = {}): SessionEvent => ({
  kind: "trial",
  at,
  problem,
  trial: { kind: "submit", verdict: "Accepted", passed: 2, total: 2, ms: 1, safe: null, ...change },
});

function left(events: readonly SessionEvent[], reason: "finished" | "time" | "abandoned" | null, atEnd: "submit" | "freeze" = "submit") {
  const session = { end: reason && { at: 9, reason }, plan: { options: { atEnd } } } as unknown as Pick<Session, "end" | "plan">;
  return finalsLeft({ session, events, moment: momentAt(STARTERS, events), starters: STARTERS });
}

describe("what is judged after the end", () => {
  it("is code that was written, not a starter", () => expect(left([edit(1, 1)], "time")).toEqual([{ kind: "judge", problem: 1, code: "xb\n" }]));

  it("is not judged twice where it was submitted as it stands", () => {
    expect(left([edit(1, 0), trial(2, 0)], "finished")).toMatchObject([{ kind: "known", trial: { kind: "final", verdict: "Accepted" } }]);
    expect(left([edit(1, 0), trial(2, 0), edit(3, 0)], "finished")).toMatchObject([{ kind: "judge" }]);
    expect(left([edit(1, 0), trial(2, 0, { kind: "run" })], "finished")).toMatchObject([{ kind: "judge" }]);
    expect(left([edit(1, 0), trial(2, 0, { verdict: "Judge Error" })], "finished")).toMatchObject([{ kind: "judge" }]);
  });

  it("is nothing once it has been judged", () => expect(left([edit(1, 0), trial(9, 0, { kind: "final" })], "finished")).toEqual([]));

  it("is nothing while the session goes on, nor where it was abandoned", () => {
    expect(left([edit(1, 0)], null)).toEqual([]);
    expect(left([edit(1, 0)], "abandoned")).toEqual([]);
  });

  it("is nothing where the time ran out and the code is only frozen, unless the candidate finished", () => {
    expect(left([edit(1, 0)], "time", "freeze")).toEqual([]);
    expect(left([edit(1, 0)], "finished", "freeze")).toHaveLength(1);
  });
});
