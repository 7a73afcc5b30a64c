import { createStore, type StoreApi } from "zustand/vanilla";
import { type AtEnd, type Countdown, endIsDue, solveCountdown } from "../../domain/clock/countdown";
import type { Storage } from "../storage/storage";

export interface ClockState {
  readonly countdown: Countdown;
  /** Whether storage has answered: before, nobody may act on what the clock says. */
  readonly loaded: boolean;
}

/** One problem's clock: kept on disk with every change, and followed where another tab changed it. */
export class PracticeClock {
  readonly state: StoreApi<ClockState>;
  readonly #problemId: string;
  readonly #storage: Storage;
  readonly #ends: readonly (() => void)[];
  #writing = 0;

  constructor(storage: Storage, { id, minutes }: { readonly id: string; readonly minutes: number }) {
    this.#storage = storage;
    this.#problemId = id;
    this.state = createStore<ClockState>(() => ({ countdown: { status: "idle", minutes }, loaded: false }));
    const read = (): void => void this.#read();
    this.#ends = [storage.watch("timers", read), storage.onOpen(read)];
    read();
  }

  change(change: (before: Countdown) => Countdown): void {
    const before = this.state.getState().countdown;
    const countdown = change(before);
    if (countdown !== before) void this.#set(countdown);
  }

  /** The code that was submitted at an instant was Accepted. Returns the time on the clock in milliseconds; null where it did not run. */
  solve(submittedAt: number): number | null {
    const before = this.state.getState().countdown;
    const solved = solveCountdown(before, submittedAt);
    if (solved === before || solved.status !== "paused") return null;
    void this.#set(solved);
    return solved.elapsedMs;
  }

  /** Whether what has to be done at the end is for this tab to do: of several that show the problem, one. */
  async claimEnd(atEnd: AtEnd): Promise<boolean> {
    return alone(`dryrun.clock.${this.#problemId}`, async () => {
      const countdown = (await this.#storage.timer(this.#problemId)) ?? this.state.getState().countdown;
      if (countdown.status !== "running" || !endIsDue(countdown, this.#storage.now())) return false;
      await this.#set({ ...countdown, ended: atEnd });
      return true;
    });
  }

  dispose(): void {
    this.#ends.forEach((end) => end());
  }

  async #set(countdown: Countdown): Promise<void> {
    this.#writing += 1;
    this.state.setState({ countdown, loaded: true });
    await this.#storage.saveTimer(this.#problemId, countdown);
    this.#writing -= 1;
    if (this.#writing === 0) await this.#read();
  }

  async #read(): Promise<void> {
    const stored = await this.#storage.timer(this.#problemId);
    // What this tab is writing is later than what it has read.
    if (this.#writing === 0) this.state.setState({ loaded: true, ...(stored && { countdown: stored }) });
  }
}

/** Web Locks are missing where a page is served without TLS: two tabs may then both act. */
function alone<T>(name: string, work: () => Promise<T>): Promise<T> {
  const { locks } = navigator as { locks?: LockManager };
  return locks ? locks.request(name, work) : work();
}
