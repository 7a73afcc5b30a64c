import type { Order } from "../growth/order";
import type { Coverage } from "./coverage";
import type { Readability } from "./readability";
import type { Session } from "./session";

/** What is found out about one problem's code after a session. It takes an interpreter or a linter, so it is kept with the session. */
export interface Findings {
  /** Null where it could not be found out, or not yet. */
  readonly coverage: Coverage | null;
  readonly readability: Readability | null;
  /** Measured on request alone. */
  readonly growth: MeasuredGrowth | null;
}

export interface MeasuredGrowth {
  readonly order: Order | null;
  /** The measurement in a sentence. */
  readonly text: string;
}

export const NO_FINDINGS: Findings = { coverage: null, readability: null, growth: null };

/** What was found out about each of a session's problems, in their order. */
export const findingsOf = ({ findings, plan }: Session): readonly Findings[] => plan.problems.map((_, i) => findings?.[i] ?? NO_FINDINGS);
