import type { CallOutcome, CallRequest, Interpreter, StopSignal } from "../../../src/domain/judging/interpreter";
import type { FromWorker, ToWorker } from "./contract";

/** A worker as the host reaches it: through the sandbox's frame, or as a Node thread. */
export interface Channel {
  post(message: ToWorker): void;
  kill(): void;
}

/** The worker's clock and the host's differ by a message; beyond the deadline it is given this much. */
const GRACE_MS = 100;
/** Before the candidate's code begins, only ours runs: it has this long to get the arguments ready. */
const PREPARE_MS = 20_000;

interface Pending {
  readonly id: number;
  readonly request: CallRequest;
  started: boolean;
  timer: ReturnType<typeof setTimeout>;
  settle(outcome: CallOutcome): void;
}

/**
 * The host's side of a booted worker. Owns the deadlines, since a worker cannot stop itself: a run that has to end is
 * ended by ending its worker, and the call settles at once.
 */
export class HostedInterpreter implements Interpreter {
  readonly #channel: Channel;
  #alive = true;
  #nextId = 1;
  #pending: Pending | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(channel: Channel) {
    this.#channel = channel;
  }

  get alive(): boolean {
    return this.#alive;
  }

  call(request: CallRequest, signal?: StopSignal): Promise<CallOutcome> {
    const called = this.#queue.then(() => this.#send(request, signal));
    this.#queue = called;
    return called;
  }

  /** Takes a message that came from the worker, or the news that it ended by itself. */
  receive(message: FromWorker): void {
    const pending = this.#pending;
    if (message.kind === "fatal") this.#end(this.#lost(message.message, message.memoryRefused));
    else if (message.kind === "flooded") this.#end({ kind: "flooded" });
    else if (!pending || !("id" in message) || message.id !== pending.id) return;
    else if (message.kind === "started") this.#startClock(pending);
    else if (message.kind === "answer") pending.settle({ kind: "answered", text: message.text });
    else pending.settle({ kind: "failed", message: message.message });
  }

  dispose(): void {
    this.#end({ kind: "stopped" });
  }

  #send(request: CallRequest, signal: StopSignal | undefined): Promise<CallOutcome> {
    if (signal?.aborted) {
      this.dispose();
      return Promise.resolve({ kind: "stopped" });
    }
    if (!this.#alive) return Promise.resolve(this.#lost("it had ended before", false));
    return new Promise((resolve) => {
      const id = this.#nextId++;
      const stop = (): void => this.#end({ kind: "stopped" });
      const settle = (outcome: CallOutcome): void => {
        clearTimeout(this.#pending?.timer);
        this.#pending = undefined;
        signal?.removeEventListener("abort", stop);
        resolve(outcome);
      };
      signal?.addEventListener("abort", stop, { once: true });
      const patience = request.method === "run" ? PREPARE_MS : request.deadlineMs;
      this.#pending = { id, request, started: false, timer: this.#deadline(patience, request), settle };
      const { method, arguments: values, memoryMb } = request;
      this.#channel.post({ kind: "call", id, method, arguments: values, memoryMb });
    });
  }

  #startClock(pending: Pending): void {
    pending.started = true;
    clearTimeout(pending.timer);
    pending.timer = this.#deadline(pending.request.deadlineMs + GRACE_MS, pending.request);
  }

  #deadline(ms: number, { deadlineMs }: CallRequest): ReturnType<typeof setTimeout> {
    return setTimeout(() => {
      const ours = this.#pending?.request.method === "run" && !this.#pending.started;
      this.#end(ours ? this.#lost("it did not get the arguments ready", false) : { kind: "timed-out", deadlineMs });
    }, ms);
  }

  #lost(message: string, memoryRefused: boolean): CallOutcome {
    return { kind: "lost", message, memoryRefused, started: this.#pending?.started ?? false };
  }

  #end(outcome: CallOutcome): void {
    if (!this.#alive) return;
    this.#alive = false;
    this.#channel.kill();
    this.#pending?.settle(outcome);
  }
}
