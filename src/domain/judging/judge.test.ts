import { describe, expect, it } from "vitest";
import type { CallOutcome, CallRequest, Interpreter } from "./interpreter";
import { judge, timeLimitMs } from "./judge";
import { type CaseSummary, type OpenedProblem, Referee } from "./referee";

const limits = { time_s: 2, factor: 10, memory_mb: 256, output_kb: 64 };
const problem: OpenedProblem = { cases: [], solver: {}, limits };
const item = (index: number, more: Partial<CaseSummary> = {}): CaseSummary => ({
  index,
  hidden: true,
  label: `case ${index}`,
  tag: "basic",
  scale: false,
  args: `[${index}]`,
  ...more,
});

/** An interpreter that answers from a script; what ends it, ends it for all later calls. */
class Scripted implements Interpreter {
  alive = true;
  readonly #answer: (request: CallRequest) => CallOutcome;
  constructor(answer: (request: CallRequest) => CallOutcome) {
    this.#answer = answer;
  }
  async call(request: CallRequest): Promise<CallOutcome> {
    await Promise.resolve();
    if (!this.alive) return { kind: "lost", message: "dead", started: false, memoryRefused: false };
    const outcome = this.#answer(request);
    if (outcome.kind !== "answered") this.alive = false;
    return outcome;
  }
  dispose(): void {
    this.alive = false;
  }
}

const text = (value: unknown): CallOutcome => ({ kind: "answered", text: JSON.stringify(value) });

/** Runs cases with a solver that behaves as told for some of them, and a referee that passes what it gets. */
async function trial(cases: readonly CaseSummary[], misbehave: Readonly<Record<string, CallOutcome>> = {}, wrong: readonly number[] = []) {
  let solvers = 0;
  const referee = new Referee(
    new Scripted(({ method, arguments: [index] }) => {
      if (method === "prepare") return text({ args: `[${index}]`, referenceMs: 1 });
      return text(
        wrong.includes(Number(index)) ? { kind: "wrong", message: "no", ms: 1, output: "", notes: [] } : { kind: "passed", ms: 1, output: "", notes: [] },
      );
    }),
  );
  const takeSolver = async (): Promise<Interpreter> => {
    solvers += 1;
    return new Scripted(({ method, arguments: [args] }) => (method === "load" ? text({ kind: "loaded" }) : (misbehave[String(args)] ?? text({}))));
  };
  const report = await judge({ code: "", problem, cases }, { referee, takeSolver });
  if (report.kind !== "judged") throw new Error(report.kind);
  return { ...report, kinds: report.cases.map(({ outcome }) => outcome.kind), solvers };
}

const crash: CallOutcome = { kind: "lost", message: "stack", started: true, memoryRefused: false };
const slow: CallOutcome = { kind: "timed-out", deadlineMs: 2000 };
const six = [0, 1, 2, 3, 4, 5].map((index) => item(index));

describe("judge", () => {
  it("accepts where all pass, with one solver", async () => {
    expect(await trial(six)).toMatchObject({ verdict: "Accepted", passed: 6, total: 6, solvers: 1 });
  });

  it("goes on after a wrong answer, so that its pattern can be seen", async () => {
    expect((await trial(six, {}, [1, 4])).kinds).toEqual(["passed", "wrong", "passed", "passed", "wrong", "passed"]);
  });

  it("gives a crash to its own case alone, and the next cases a fresh interpreter", async () => {
    expect(await trial(six, { "[1]": crash })).toMatchObject({
      kinds: ["passed", "crashed", "passed", "passed", "passed", "passed"],
      solvers: 2,
      verdict: "Runtime Error",
    });
  });

  it("leaves the rest alone after three crashes", async () => {
    const { kinds } = await trial(six, { "[0]": crash, "[1]": crash, "[2]": crash });
    expect(kinds).toEqual(["crashed", "crashed", "crashed", "not-run", "not-run", "not-run"]);
  });

  it("leaves the rest alone after a time limit, what was sent ahead too", async () => {
    const { kinds, verdict } = await trial(six, { "[2]": slow });
    expect(kinds).toEqual(["passed", "passed", "time-limit", "not-run", "not-run", "not-run"]);
    expect(verdict).toBe("Time Limit Exceeded");
  });

  it("skips large cases when a smaller one failed", async () => {
    const cases = [item(0), item(1), item(2, { scale: true, args: null })];
    expect((await trial(cases, {}, [0])).kinds).toEqual(["wrong", "passed", "not-run"]);
    expect((await trial(cases)).kinds).toEqual(["passed", "passed", "passed"]);
  });

  it("counts memory that was refused as such", async () => {
    const refused: CallOutcome = { ...crash, memoryRefused: true };
    expect((await trial(six, { "[5]": refused })).verdict).toBe("Memory Limit Exceeded");
  });
});

describe("timeLimitMs", () => {
  it("is the floor, or a multiple of the reference's time on this machine", () => {
    expect(timeLimitMs(limits, 50)).toBe(2000);
    expect(timeLimitMs(limits, 500)).toBe(5000);
  });
});
