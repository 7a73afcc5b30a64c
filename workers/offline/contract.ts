/** The service worker's script, beside index.html: its folder is the widest scope that a host without headers allows. */
export const WORKER_FILE = "service-worker.js";

/** A file of the build, as the build writes it into the worker. */
export interface BuiltFile {
  /** Relative to the worker's folder. */
  readonly url: string;
  /** Null where the name itself changes with the contents. */
  readonly revision: string | null;
  readonly sha256: string;
  readonly bytes: number;
}

export type ToWorker =
  /** The page needs the line for itself: begin no more downloads until `go-on`. */
  | { readonly kind: "hold" }
  | { readonly kind: "go-on" }
  /** The user has agreed to the version that waits. */
  | { readonly kind: "take-over" }
  /** A page has come up, with this first script: what no open page can need any more may go. Answered with whether the page is of the worker's own version. */
  | { readonly kind: "opened"; readonly script: string }
  /** Fetch what is missing, `thorough`: also what is damaged. Answered with `Mended`. */
  | { readonly kind: "mend"; readonly thorough: boolean }
  /** Answered with an `Inventory`. */
  | { readonly kind: "inventory" };

/** Sent to every page while files are being stored. */
export type FromWorker =
  | { readonly kind: "storing"; readonly during: "install" | "mend"; readonly storedBytes: number; readonly totalBytes: number }
  | { readonly kind: "install-failed"; readonly message: string };

/** A page holds a lock of this name for as long as it is open; behind it stands the address of its first script. */
export const PAGE_LOCK = "dryrun-page:";
