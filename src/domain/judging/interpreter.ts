/** A Python interpreter as the judge sees it: in a browser's worker or on a Node thread, it never learns which. */

export interface CallRequest {
  readonly method: string;
  readonly arguments: readonly (string | number | boolean)[];
  /** Milliseconds; for `run`, counted from the moment the candidate's code begins. */
  readonly deadlineMs: number;
  /** Cap on the interpreter's memory, in MiB. */
  readonly memoryMb: number;
}

/** Every way a call can end; none is an exception. After all but `answered` and `failed` the interpreter is gone. */
export type CallOutcome =
  | { readonly kind: "answered"; readonly text: string }
  /** The harness raised: our fault. */
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "timed-out"; readonly deadlineMs: number }
  | { readonly kind: "stopped" }
  | { readonly kind: "flooded" }
  /** It died. `started`: the candidate's code had begun; `memoryRefused`: it had asked for more than it may have. */
  | { readonly kind: "lost"; readonly message: string; readonly started: boolean; readonly memoryRefused: boolean };

/** As much of an AbortSignal as is needed here, where no platform's types exist. */
export interface StopSignal {
  readonly aborted: boolean;
  addEventListener(type: "abort", listener: () => void, options?: { once: boolean }): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

export interface Interpreter {
  readonly alive: boolean;
  /** Calls may be made ahead; they are answered one at a time, in order. */
  call(request: CallRequest, signal?: StopSignal): Promise<CallOutcome>;
  dispose(): void;
}
