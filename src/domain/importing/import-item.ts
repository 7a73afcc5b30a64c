/** What an import is made of, from the files somebody picked to the items that become problems. */

/** A file as it was picked, or as it lies in a folder or archive. */
export interface PickedFile {
  /** With the folders above it, `/` between them. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export type ImportFormat = "humaneval" | "mbpp" | "deep-ml" | "exercism" | "dryrun";

/** One thing that may become a problem (or several). */
export interface ImportItem {
  readonly format: ImportFormat;
  /** What the file calls it: `HumanEval/32`. */
  readonly label: string;
  /** File and line. */
  readonly where: string;
  /** Its JSON, number for number: Python reads it. */
  readonly text: string;
}

/** What cannot be imported, why, and what could be done. */
export interface ImportFault {
  readonly where: string;
  readonly reason: string;
  readonly remedy: string;
}
