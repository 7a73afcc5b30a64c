import Dexie, { type EntityTable } from "dexie";
import type { Countdown } from "../../domain/clock/countdown";
import type { Progress } from "../../domain/progress/progress";

export interface Draft {
  readonly problemId: string;
  readonly code: string;
  readonly updatedAt: number;
}

/** A problem's own cases: for each, one Python literal per parameter. */
export interface OwnCases {
  readonly problemId: string;
  readonly cases: readonly (readonly string[])[];
}

export interface StoredTimer {
  readonly problemId: string;
  readonly countdown: Countdown;
}

export interface StoredSetting {
  readonly key: string;
  readonly value: unknown;
}

/** A Run, a Submit, or code that was set aside. */
export interface Attempt {
  readonly id: string;
  readonly problemId: string;
  /** Milliseconds since 1970, by this machine's clock. */
  readonly at: number;
  readonly kind: "run" | "submit" | "set-aside" | "from-link";
  readonly code: string;
  /** Null where the code was not judged. */
  readonly result: { readonly verdict: string; readonly passed: number; readonly total: number; readonly ms: number } | null;
}

export interface Note {
  readonly problemId: string;
  readonly markdown: string;
  readonly updatedAt: number;
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

/** Everything that Dryrun keeps on this machine. */
export class Database extends Dexie {
  readonly drafts!: EntityTable<Draft, "problemId">;
  readonly ownCases!: EntityTable<OwnCases, "problemId">;
  readonly progress!: EntityTable<Progress, "problemId">;
  readonly timers!: EntityTable<StoredTimer, "problemId">;
  readonly settings!: EntityTable<StoredSetting, "key">;
  readonly attempts!: EntityTable<Attempt, "id">;
  readonly notes!: EntityTable<Note, "problemId">;
  readonly ownProblems!: EntityTable<OwnProblem, "id">;

  constructor() {
    super("dryrun");
    this.version(1).stores({ drafts: "problemId", ownCases: "problemId", progress: "problemId", timers: "problemId", settings: "key" });
    this.version(2).stores({ attempts: "id, problemId, at", notes: "problemId", ownProblems: "id, updatedAt" });
  }
}
