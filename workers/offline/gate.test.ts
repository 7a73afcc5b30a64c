import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Gate } from "./gate";

describe("Gate", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const passed = async (gate: Gate): Promise<() => boolean> => {
    let through = false;
    void gate.pass().then(() => (through = true));
    await vi.advanceTimersByTimeAsync(0);
    return () => through;
  };

  it("lets pass until it is held, and again after", async () => {
    const gate = new Gate();
    expect((await passed(gate))()).toBe(true);
    gate.hold();
    const waiting = await passed(gate);
    expect(waiting()).toBe(false);
    gate.goOn();
    await vi.advanceTimersByTimeAsync(0);
    expect(waiting()).toBe(true);
    expect((await passed(gate))()).toBe(true);
  });

  it("stays shut when held again, for those who wait already too", async () => {
    const gate = new Gate();
    gate.hold();
    const waiting = await passed(gate);
    await vi.advanceTimersByTimeAsync(50_000);
    gate.hold();
    await vi.advanceTimersByTimeAsync(50_000);
    expect(waiting()).toBe(false);
  });

  it("opens by itself when whoever held it is gone", async () => {
    const gate = new Gate();
    gate.hold();
    const waiting = await passed(gate);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(waiting()).toBe(true);
  });
});
