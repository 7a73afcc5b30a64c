import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ToWorker } from "./contract";
import { HostedInterpreter } from "./hosted-interpreter";

const run = { method: "run", arguments: ["[]"], deadlineMs: 1000, memoryMb: 256 };

describe("HostedInterpreter", () => {
  const posted: ToWorker[] = [];
  const kill = vi.fn();
  let interpreter: HostedInterpreter;

  beforeEach(() => {
    vi.useFakeTimers();
    posted.length = 0;
    kill.mockReset();
    interpreter = new HostedInterpreter({ post: (message) => posted.push(message), kill });
  });
  afterEach(() => vi.useRealTimers());

  it("answers calls made ahead in their order", async () => {
    const both = Promise.all([interpreter.call(run), interpreter.call(run)]);
    interpreter.receive({ kind: "answer", id: 2, text: "too early" });
    interpreter.receive({ kind: "answer", id: 1, text: "one" });
    interpreter.receive({ kind: "answer", id: 2, text: "two" });
    expect(await both).toEqual([
      { kind: "answered", text: "one" },
      { kind: "answered", text: "two" },
    ]);
    expect(posted).toHaveLength(2);
  });

  it("counts the deadline from the moment the code begins, and ends the worker", async () => {
    const first = interpreter.call(run);
    const ahead = interpreter.call(run);
    await vi.advanceTimersByTimeAsync(5_000);
    interpreter.receive({ kind: "started", id: 1 });
    await vi.advanceTimersByTimeAsync(1_099);
    expect(interpreter.alive).toBe(true);
    await vi.advanceTimersByTimeAsync(2);
    expect(await first).toEqual({ kind: "timed-out", deadlineMs: 1000 });
    expect(await ahead).toMatchObject({ kind: "lost", started: false });
    expect(kill).toHaveBeenCalledOnce();
  });

  it("gives a call its time once more after a pause of the whole machine, and no third time", async () => {
    const answered = interpreter.call(run);
    interpreter.receive({ kind: "started", id: 1 });
    pauseFor(60_000);
    await vi.advanceTimersByTimeAsync(1_100);
    interpreter.receive({ kind: "answer", id: 1, text: "in time" });
    expect(await answered).toEqual({ kind: "answered", text: "in time" });

    const endless = interpreter.call(run);
    interpreter.receive({ kind: "started", id: 2 });
    pauseFor(60_000);
    await vi.advanceTimersByTimeAsync(1_100);
    expect(interpreter.alive).toBe(true);
    pauseFor(60_000);
    await vi.advanceTimersByTimeAsync(1_100);
    expect(await endless).toEqual({ kind: "timed-out", deadlineMs: 1000 });
  });

  it("gives each call its own time", async () => {
    const first = interpreter.call(run);
    const second = interpreter.call(run);
    interpreter.receive({ kind: "started", id: 1 });
    await vi.advanceTimersByTimeAsync(900);
    interpreter.receive({ kind: "answer", id: 1, text: "" });
    interpreter.receive({ kind: "started", id: 2 });
    await vi.advanceTimersByTimeAsync(900);
    interpreter.receive({ kind: "answer", id: 2, text: "" });
    expect((await first).kind).toBe("answered");
    expect((await second).kind).toBe("answered");
  });

  it("says whose fault a death was", async () => {
    const first = interpreter.call(run);
    const ahead = interpreter.call(run);
    interpreter.receive({ kind: "started", id: 1 });
    interpreter.receive({ kind: "fatal", message: "unreachable", memoryRefused: true });
    expect(await first).toEqual({ kind: "lost", message: "unreachable", memoryRefused: true, started: true });
    expect(await ahead).toMatchObject({ kind: "lost", started: false });
    expect(await interpreter.call(run)).toMatchObject({ kind: "lost", started: false });
  });

  it("stops at the user's word", async () => {
    const stopper = new AbortController();
    const both = Promise.all([interpreter.call(run, stopper.signal), interpreter.call(run, stopper.signal)]);
    stopper.abort();
    expect(await both).toEqual([{ kind: "stopped" }, { kind: "stopped" }]);
    expect(interpreter.alive).toBe(false);
  });
});

/** The clock goes on while no timer fires, as on a computer that sleeps. */
function pauseFor(ms: number): void {
  const now = performance.now();
  vi.spyOn(performance, "now").mockReturnValueOnce(now + ms);
}
