import { describe, expect, it } from "vitest";
import { withGrowth } from "../attempts/attempts";
import { planImport } from "../backup/import-plan";
import { BACKUP_FORMAT, readBackup, type Work, writeBackup } from "../backup/backup";
import type { Conclusion } from "../growth/conclude";
import { noProgress, withTime } from "../progress/progress";
import type { Attempt } from "./records";
import { readRecord } from "./schemas";
import { joinProgress } from "./settle";

const NOTHING: Work = {
  drafts: [],
  ownCases: [],
  notes: [],
  attempts: [],
  progress: [],
  timers: [],
  settings: [],
  ownProblems: [],
  sessions: [],
  sessionLog: [],
};
const GROWTH: Conclusion = { order: "n", possible: ["n log n"], mostlyInside: null, text: "Looks linear, O(n)." };

function attempt(id: string, at: number, more: Partial<Attempt> = {}): Attempt {
  return { id, problemId: "p", at, kind: "submit", code: "pass", result: { verdict: "Accepted", passed: 1, total: 1, ms: 1 }, ...more };
}

function imported(mine: Work, theirs: Work): ReturnType<typeof planImport> {
  const read = readBackup(writeBackup(theirs, 1));
  if (read.kind !== "backup") throw new Error(JSON.stringify(read));
  return planImport(mine, read.backup);
}

describe("one's best time", () => {
  const fast = withTime(noProgress("p"), 60_000);
  const slow = withTime(noProgress("p"), 90_000);

  it("is the fastest, in whichever order they came", () => {
    expect(withTime(fast, 90_000).bestMs).toBe(60_000);
    expect(withTime(slow, 60_000).bestMs).toBe(60_000);
  });

  it("is the fastest of two tabs and of a backup, and missing where none of them has one", () => {
    expect([joinProgress(fast, slow).bestMs, joinProgress(slow, fast).bestMs]).toEqual([60_000, 60_000]);
    expect(joinProgress(noProgress("p"), slow).bestMs).toBe(90_000);
    expect(joinProgress(noProgress("p"), noProgress("p"))).not.toHaveProperty("bestMs");
    expect(imported({ ...NOTHING, progress: [slow] }, { ...NOTHING, progress: [fast] }).puts.progress).toEqual([fast]);
    expect(imported({ ...NOTHING, progress: [fast] }, { ...NOTHING, progress: [slow] }).changesNothing).toBe(true);
  });
});

describe("records from before there were clocks that pause", () => {
  it.each([
    ["progress", { problemId: "p", attemptedAt: 1, solvedAt: null, gaveUpAt: null, hintsShown: 0 }],
    ["timers", { problemId: "p", countdown: { status: "running", minutes: 15, startedAt: 7 }, updatedAt: 7 }],
    ["timers", { problemId: "p", countdown: { status: "idle", minutes: 15 }, updatedAt: 7 }],
    ["attempts", attempt("a", 1)],
  ] as const)("are valid as they are (%s)", (table, record) => {
    expect(readRecord(table, record)).toEqual({ kind: "record", record, repaired: false });
  });

  it("are told from damaged ones", () => {
    expect(readRecord("timers", { problemId: "p", countdown: { status: "paused", minutes: 15 }, updatedAt: 7 }).kind).toBe("damaged");
    expect(readRecord("progress", { ...noProgress("p"), bestMs: "fast" })).toMatchObject({ kind: "record", repaired: true });
    expect(readRecord("attempts", attempt("a", 1, { growth: { order: "n^9" } as never }))).toMatchObject({ kind: "record", repaired: true });
  });
});

describe("a measured growth", () => {
  it("belongs to the latest attempt that was Accepted with this very code", () => {
    const all = [
      attempt("old", 1),
      attempt("new", 2),
      attempt("other", 3, { code: "x" }),
      attempt("run", 4, { kind: "run" }),
      attempt("wrong", 5, { result: null }),
    ];
    expect(withGrowth(all, "pass", GROWTH)).toEqual({ ...attempt("new", 2), growth: GROWTH });
    expect(withGrowth(all, "y", GROWTH)).toBeNull();
  });

  it("comes with a backup, and is not lost to one that lacks it", () => {
    const measured = attempt("a", 1, { growth: GROWTH });
    expect(imported({ ...NOTHING, attempts: [attempt("a", 1)] }, { ...NOTHING, attempts: [measured] }).puts.attempts).toEqual([measured]);
    expect(imported({ ...NOTHING, attempts: [measured] }, { ...NOTHING, attempts: [attempt("a", 1)] }).changesNothing).toBe(true);
  });
});

it("reads a backup from before", () => {
  const tables = Object.fromEntries(Object.entries(NOTHING).filter(([table]) => !table.startsWith("session")));
  const old = { format: BACKUP_FORMAT, createdAt: 1, ...tables, progress: [{ ...noProgress("p"), solvedAt: 5 }] };
  expect(readBackup(JSON.stringify(old)).kind).toBe("backup");
});
