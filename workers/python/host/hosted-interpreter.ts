import type { CallOutcome, CallRequest, Interpreter, StopSignal } from "../../../src/domain/judging/interpreter";
import type { FromWorker, ToWorker } from "./contract";

/** A worker as the host reaches it: through the sandbox's frame, or as a Node thread. */
export interface Channel {
  post(message: ToWorker): void;
  kill(): void;
}

/** The worker's clock and the host's differ by a message; beyond the deadline it is given this much. */
const GRACE_MS = 100;
/** A timer that fires so late fires after a pause: the computer slept, or had no time for this page, and perhaps none for the worker. */
const LATE_MS = 250;
/** Before the candidate's code begins, only ours runs: it has this long to get the arguments ready. */
const PREPARE_MS = 20_000;

interface Pending {
  readonly id: number;
  readonly request: CallRequest;
  readonly settle: (outcome: CallOutcome) => void;
  started: boolean;
  timer?: ReturnType<typeof setTimeout>;
}

/**
 * The host's side of a booted worker. Owns the deadlines, since a worker cannot stop itself: a run that has to end is
 * ended by ending its worker, and the call settles at once. Calls may be made ahead; the worker takes them in order,
 * and each one's time begins when it is its turn.
 */
export class HostedInterpreter implements Interpreter {
  readonly #channel: Channel;
  /** Calls without an answer, in their order; the first is the one the worker is at. */
  readonly #pending: Pending[] = [];
  #alive = true;
  #nextId = 1;

  constructor(channel: Channel) {
    this.#channel = channel;
  }

  get alive(): boolean {
    return this.#alive;
  }

  call(request: CallRequest, signal?: StopSignal): Promise<CallOutcome> {
    if (signal?.aborted) {
      this.dispose();
      return Promise.resolve({ kind: "stopped" });
    }
    if (!this.#alive) return Promise.resolve(notBegun("it had ended before"));
    return new Promise((resolve) => {
      const id = this.#nextId++;
      const stop = (): void => this.dispose();
      signal?.addEventListener("abort", stop, { once: true });
      const settle = (outcome: CallOutcome): void => {
        signal?.removeEventListener("abort", stop);
        resolve(outcome);
      };
      this.#pending.push({ id, request, settle, started: false });
      if (this.#pending.length === 1) this.#awaitFirst();
      const { method, arguments: values, memoryMb } = request;
      this.#channel.post({ kind: "call", id, method, arguments: values, memoryMb });
    });
  }

  /** Takes a message that came from the worker, or the news that it ended by itself. */
  receive(message: FromWorker): void {
    const [first] = this.#pending;
    if (message.kind === "fatal") {
      const { message: why, memoryRefused } = message;
      this.#end({ kind: "lost", message: why, memoryRefused, started: first?.started ?? false });
    } else if (message.kind === "flooded") this.#end({ kind: "flooded" });
    else if (!first || !("id" in message) || message.id !== first.id) return;
    else if (message.kind === "started") this.#startClock(first);
    else this.#settleFirst(message.kind === "answer" ? { kind: "answered", text: message.text } : { kind: "failed", message: message.message });
  }

  dispose(): void {
    this.#end({ kind: "stopped" });
  }

  #awaitFirst(): void {
    const [first] = this.#pending;
    if (!first) return;
    const { method, deadlineMs } = first.request;
    const onEnd = (): void => this.#end(method === "run" ? notBegun("it did not get the arguments ready") : { kind: "timed-out", deadlineMs });
    first.timer = setTimeout(onEnd, method === "run" ? PREPARE_MS : deadlineMs);
  }

  #startClock(first: Pending): void {
    const { deadlineMs } = first.request;
    first.started = true;
    this.#startTimer(first, { kind: "timed-out", deadlineMs });
  }

  /** After a pause the call is given its time once more: its answer may be waiting behind the timer, or was held up as well. */
  #startTimer(first: Pending, outcome: CallOutcome & { kind: "timed-out" }, again = false): void {
    clearTimeout(first.timer);
    const dueInMs = outcome.deadlineMs + GRACE_MS;
    const beganAt = performance.now();
    first.timer = setTimeout(() => {
      const lateMs = performance.now() - beganAt - dueInMs;
      if (lateMs > LATE_MS && !again) this.#startTimer(first, outcome, true);
      else this.#end(outcome);
    }, dueInMs);
  }

  #settleFirst(outcome: CallOutcome): void {
    const first = this.#pending.shift();
    clearTimeout(first?.timer);
    first?.settle(outcome);
    this.#awaitFirst();
  }

  /** What was called ahead never began. */
  #end(outcome: CallOutcome): void {
    if (!this.#alive) return;
    this.#alive = false;
    this.#channel.kill();
    const [first, ...ahead] = this.#pending.splice(0);
    clearTimeout(first?.timer);
    first?.settle(outcome);
    for (const { settle } of ahead) settle(outcome.kind === "stopped" ? outcome : notBegun("it ended before this call"));
  }
}

const notBegun = (message: string): CallOutcome => ({ kind: "lost", message, started: false, memoryRefused: false });
