import type { Report } from "../../src/domain/judging/verdict";

export interface JudgeRequest {
  /** A `dryrun.problem/1` text. */
  readonly text: string;
  readonly code: string;
  /** Leaves out the scale cases. */
  readonly smallOnly: boolean;
}

/** What the page without an interface offers. */
export interface JudgePage {
  judge(request: JudgeRequest): Promise<Report>;
}
