import { describe, expect, it, vi } from "vitest";
import type { CallOutcome, Interpreter } from "../judging/interpreter";
import { readProblem } from "../problem/problem-file";
import { convertItems, withUniqueIds } from "./convert-items";
import type { ImportItem } from "./import-item";

const item = (label: string, more: Partial<ImportItem> = {}): ImportItem => ({ format: "humaneval", label, where: "a.jsonl", text: "{}", ...more });
const problemText = (id: string): string =>
  JSON.stringify({ format: "dryrun.problem/1", id, title: id, statement: "", entry: "f", cases: [{ args: [1], expected: 1 }] });
const answered = (...answers: object[]): CallOutcome => ({ kind: "answered", text: JSON.stringify(answers) });
const converted = (id: string): CallOutcome => answered({ kind: "problem", text: problemText(id), notes: [], proved: true });

/** Answers calls in turn; dies with all outcomes that end an interpreter. */
function fakeInterpreters(outcomes: CallOutcome[]): () => Promise<Interpreter> {
  return vi.fn(() => {
    let alive = true;
    const call = (): Promise<CallOutcome> => {
      const outcome = outcomes.shift() ?? { kind: "stopped" as const };
      alive = outcome.kind === "answered" || outcome.kind === "failed";
      return Promise.resolve(outcome);
    };
    return Promise.resolve({ get alive() { return alive; }, call, dispose: () => undefined }); // prettier-ignore
  });
}

const LOST = { kind: "lost", message: "unreachable", started: true } as const;

describe("convertItems", () => {
  it("goes on in a new interpreter where one was lost, and says what ended it", async () => {
    const take = fakeInterpreters([
      converted("a"),
      { kind: "timed-out", deadlineMs: 1 },
      { ...LOST, memoryRefused: true },
      { ...LOST, memoryRefused: false },
      { kind: "flooded" },
      { kind: "failed", message: "bug" },
      converted("b"),
    ]);
    const all = await convertItems({ items: ["1", "2", "3", "4", "5", "6", "7"].map((label) => item(label)), take });
    expect(all.map((one) => (one.kind === "problem" ? one.file.problem.id : one.reason))).toEqual([
      "a",
      "its solution and tests took longer than 60 s",
      "its code needs more than 512 MB of memory",
      "its code ended the interpreter (unreachable)",
      "its code prints without end",
      "the importer failed, which is a fault of Dryrun: bug",
      "b",
    ]);
    expect(take).toHaveBeenCalledTimes(5);
  });

  it("returns what there is when it is stopped", async () => {
    const stopper = new AbortController();
    const onItem = vi.fn(() => stopper.abort());
    const all = await convertItems({ items: [item("1"), item("2")], take: fakeInterpreters([converted("a"), converted("b")]), signal: stopper.signal, onItem });
    expect(all).toHaveLength(1);
    expect(onItem).toHaveBeenCalledOnce();
  });

  it("lets nothing through that breaks the format", async () => {
    const [one] = await convertItems({
      items: [item("1")],
      take: fakeInterpreters([answered({ kind: "problem", text: problemText("No Id"), notes: [], proved: true })]),
    });
    expect(one).toMatchObject({ kind: "skipped", reason: expect.stringMatching(/^it breaks the format dryrun\.problem\/1: id:/) });
  });

  it("runs no Python for a problem file that breaks the format", async () => {
    const take = fakeInterpreters([]);
    const [one] = await convertItems({ items: [item("1", { format: "dryrun", text: '{"format":"dryrun.problem/1"}' })], take });
    expect(one).toMatchObject({ kind: "skipped" });
    expect(take).not.toHaveBeenCalled();
  });
});

describe("withUniqueIds", () => {
  it("numbers what would have the same id, and changes nothing else", () => {
    const files = ["a", "a", "b", "a"].map((id) => {
      const read = readProblem(problemText(id).replace('"expected":1', '"expected":12345678901234567890'));
      if (read.kind !== "problem") throw new Error(read.kind);
      return read.file;
    });
    const made = withUniqueIds(files, new Set(["b"]));
    expect(made.map(({ problem }) => problem.id)).toEqual(["a", "a-2", "b-2", "a-3"]);
    expect(made[1]?.text).toContain('"expected":12345678901234567890');
    expect(made[0]).toBe(files[0]);
  });
});
