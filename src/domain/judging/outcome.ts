/** What the referee says of one case, and what the judge adds when there is nothing to referee. */

/** A value as text; `mark` is the range of characters where it first differs. */
export interface Shown {
  readonly text: string;
  readonly mark: readonly [number, number] | null;
  /** False where a long value was abridged; the referee gives the whole on request. */
  readonly complete: boolean;
}

export interface ErrorFrame {
  readonly line: number;
  readonly function: string;
  readonly text: string;
  /** 0-based, in characters. */
  readonly columns: readonly [number, number] | null;
  /** The variables that the line names, `[name, value]`. */
  readonly values: readonly (readonly [string, string])[];
}

export interface PythonError {
  readonly type: string;
  readonly message: string;
  /** The candidate's own frames, outermost first. */
  readonly frames: readonly ErrorFrame[];
  readonly framesLeftOut: number;
}

interface Ran {
  readonly ms: number;
  readonly output: string;
  readonly notes: readonly string[];
  /** Arguments that the code changed unasked. */
  readonly changed?: readonly string[];
}

interface Compared extends Ran {
  readonly expected?: Shown;
  readonly actual?: Shown;
}

export type CaseOutcome =
  | ({ readonly kind: "passed" } & Compared)
  | ({ readonly kind: "wrong"; readonly message: string; readonly hint?: string } & Compared)
  /** An own case without a reference: only what came out. */
  | ({ readonly kind: "unjudged" } & Compared)
  | ({ readonly kind: "raised"; readonly error: PythonError; readonly message?: string } & Ran)
  /** The code cannot be called as the problem asks, or its result cannot be read. */
  | ({ readonly kind: "refused"; readonly message: string } & Ran)
  | ({ readonly kind: "memory-limit"; readonly limitMb?: number } & Ran)
  | ({ readonly kind: "output-limit"; readonly limitKb?: number } & Ran)
  | { readonly kind: "time-limit"; readonly limitMs: number }
  /** The interpreter died under the candidate's code. */
  | { readonly kind: "crashed"; readonly message: string }
  | { readonly kind: "judge-error"; readonly message: string }
  | { readonly kind: "stopped" }
  | { readonly kind: "not-run"; readonly reason: string };

/** A case as it was judged. */
export interface JudgedCase {
  readonly index: number;
  readonly hidden: boolean;
  readonly label: string;
  readonly tag: CaseTag;
  readonly outcome: CaseOutcome;
}

export type CaseTag = "basic" | "edge" | "stability" | "scale";

export const failed = ({ kind }: CaseOutcome): boolean => kind !== "passed" && kind !== "unjudged" && kind !== "not-run";
