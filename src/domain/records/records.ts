import type { Countdown } from "../clock/countdown";
import type { Conclusion } from "../growth/conclude";
import type { Progress } from "../progress/progress";
import type { Session } from "../session/session";

/** What Dryrun keeps on this machine, table by table. Instants are milliseconds since 1970, by the clock of the machine that wrote them. */
export interface Records {
  readonly drafts: Draft;
  readonly ownCases: OwnCases;
  readonly progress: Progress;
  readonly timers: StoredTimer;
  readonly settings: StoredSetting;
  readonly attempts: Attempt;
  readonly notes: Note;
  readonly ownProblems: OwnProblem;
  readonly sessions: Session;
  readonly sessionLog: SessionChunk;
}

export type TableName = keyof Records;

/** What several tabs may write: the revision counts the writes, so that each sees whether another wrote since it read. */
export interface Revised {
  readonly problemId: string;
  readonly revision: number;
  readonly updatedAt: number;
}

export interface Draft extends Revised {
  readonly code: string;
}

/** A problem's own cases: for each, one Python literal per parameter. */
export interface OwnCases extends Revised {
  readonly cases: readonly (readonly string[])[];
}

export interface Note extends Revised {
  readonly markdown: string;
  /** Versions that another tab's or a backup's replaced, the latest first, until their writer throws them away. */
  readonly earlier: readonly EarlierNote[];
}

export interface EarlierNote {
  readonly markdown: string;
  readonly at: number;
}

export interface StoredTimer {
  readonly problemId: string;
  readonly countdown: Countdown;
  readonly updatedAt: number;
}

export interface StoredSetting {
  readonly key: string;
  readonly value: unknown;
  readonly updatedAt: number;
}

/** A Run, a Submit, or code that was set aside. */
export interface Attempt {
  readonly id: string;
  readonly problemId: string;
  readonly at: number;
  readonly kind: AttemptKind;
  readonly code: string;
  /** Null where the code was not judged. */
  readonly result: AttemptResult | null;
  /** How often in a row; 1 where it is missing. */
  readonly times?: number | undefined;
  /** How this code's work was measured to grow, where somebody asked. */
  readonly growth?: Conclusion | undefined;
}

export type AttemptKind = "run" | "submit" | "set-aside" | "from-link";

export interface AttemptResult {
  readonly verdict: string;
  readonly passed: number;
  readonly total: number;
  /** Milliseconds in the candidate's code, all cases together. */
  readonly ms: number;
}

/** A problem that is not of the bank: made here, or brought by a link, a file or an import. Drafts and the like know it as `own/<id>`. */
export interface OwnProblem {
  readonly id: string;
  readonly title: string;
  /** The `dryrun.problem/1` file, number for number; empty while a problem that is being made was never proven. */
  readonly text: string;
  readonly origin: "made" | "link" | "file" | "import";
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Where it is being edited: the editor's fields as typed (JSON), and whether `text` was made and proven from them as they stand. */
  readonly maker?: { readonly form: string; readonly proven: boolean } | undefined;
}

/** A part of what happened in a session, as `writeEvents` has it. Parts grow and are never cut. */
export interface SessionChunk {
  /** `<session> <index>` */
  readonly id: string;
  readonly sessionId: string;
  readonly index: number;
  readonly events: string;
}

/** What was found in a table and is no record of it, as it was found. */
export interface Quarantined {
  readonly id: string;
  readonly table: string;
  readonly key: string;
  readonly raw: unknown;
  readonly message: string;
  readonly at: number;
}

/** The field that names a record in its table. */
export const KEY_FIELDS = {
  drafts: "problemId",
  ownCases: "problemId",
  progress: "problemId",
  timers: "problemId",
  settings: "key",
  attempts: "id",
  notes: "problemId",
  ownProblems: "id",
  sessions: "id",
  sessionLog: "id",
} as const satisfies Record<TableName, string>;

export const TABLES = Object.keys(KEY_FIELDS) as readonly TableName[];
