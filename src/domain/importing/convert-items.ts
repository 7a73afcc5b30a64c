import type { CallOutcome, Interpreter, StopSignal } from "../judging/interpreter";
import { type ProblemFile, readProblem, writeProblem } from "../problem/problem-file";
import type { ImportItem } from "./import-item";

/** What became of an item. */
export type Converted =
  | {
      readonly kind: "problem";
      readonly item: ImportItem;
      readonly file: ProblemFile;
      readonly notes: readonly string[];
      /** Whether the file's own solution passes every case, under the judge's rules. */
      readonly proved: boolean;
    }
  | { readonly kind: "skipped"; readonly item: ImportItem; readonly reason: string; readonly remedy: string };

export interface Conversion {
  readonly items: readonly ImportItem[];
  /** An interpreter for strangers' code; called again whenever one was lost. */
  readonly take: () => Promise<Interpreter>;
  readonly signal?: StopSignal;
  readonly onItem?: (converted: readonly Converted[], item: ImportItem) => void;
}

/** A slow solution on a slow machine, run three times over. */
const ITEM_MS = 60_000;
const MEMORY_MB = 512;

/** Converts items one after another; returns what there is when it is stopped. */
export async function convertItems({ items, take, signal, onItem }: Conversion): Promise<readonly Converted[]> {
  const all: Converted[] = [];
  let interpreter: Interpreter | undefined;
  for (const item of items) {
    if (signal?.aborted) break;
    const readable = item.format === "dryrun" ? checked(item, { kind: "problem", text: item.text, notes: [], proved: false }) : null;
    let converted: readonly Converted[];
    if (readable?.kind === "skipped") converted = [readable];
    else {
      if (!interpreter?.alive) interpreter = await take();
      // A problem file that was packed to be sent is unpacked by now.
      const text = readable?.file.text ?? item.text;
      const called = await interpreter.call({ method: "convert", arguments: [item.format, text], deadlineMs: ITEM_MS, memoryMb: MEMORY_MB }, signal);
      if (called.kind === "stopped") break;
      converted = readAnswer(item, called);
    }
    all.push(...converted);
    onItem?.(converted, item);
  }
  interpreter?.dispose();
  return all;
}

type Answer =
  | { readonly kind: "problem"; readonly text: string; readonly notes: readonly string[]; readonly proved: boolean }
  | { readonly kind: "skipped"; readonly reason: string; readonly remedy: string };

function readAnswer(item: ImportItem, called: Exclude<CallOutcome, { kind: "stopped" }>): Converted[] {
  if (called.kind !== "answered") return [{ kind: "skipped", item, ...unanswered(called) }];
  return (JSON.parse(called.text) as Answer[]).map((answer) => checked(item, answer));
}

function checked(item: ImportItem, answer: Answer): Converted {
  if (answer.kind === "skipped") return { ...answer, item };
  const read = readProblem(answer.text);
  switch (read.kind) {
    case "problem":
      return { kind: "problem", item, file: read.file, notes: answer.notes, proved: answer.proved };
    case "not-json":
      return { kind: "skipped", item, reason: `it is not JSON: ${read.message}`, remedy: "" };
    case "not-a-problem": {
      const [fault] = read.faults;
      return {
        kind: "skipped",
        item,
        reason: `it breaks the format dryrun.problem/1: ${fault?.path}: ${fault?.message}`,
        remedy: "Mend it in the file and import again.",
      };
    }
  }
}

function unanswered(called: Exclude<CallOutcome, { kind: "stopped" | "answered" }>): { readonly reason: string; readonly remedy: string } {
  switch (called.kind) {
    case "timed-out":
      return { reason: `its solution and tests took longer than ${ITEM_MS / 1000} s`, remedy: "Make its tests smaller." };
    case "flooded":
      return { reason: "its code prints without end", remedy: "Mend it in the file and import again." };
    case "lost":
      if (called.memoryRefused) return { reason: `its code needs more than ${MEMORY_MB} MB of memory`, remedy: "Make its tests smaller." };
      return { reason: `its code ended the interpreter (${called.message})`, remedy: "Mend it in the file and import again." };
    case "failed":
      return { reason: `the importer failed, which is a fault of Dryrun: ${called.message}`, remedy: "" };
  }
}

/** Gives every problem an id of its own, where two have the same or one is taken. */
export function withUniqueIds(files: readonly ProblemFile[], taken: ReadonlySet<string>): ProblemFile[] {
  const used = new Set(taken);
  return files.map((file) => {
    const id = freeId(file.problem.id, used);
    used.add(id);
    return id === file.problem.id ? file : renamed(file, id);
  });
}

const MAX_ID = 80;

function freeId(id: string, used: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? "" : `-${n}`;
    const made = id.slice(0, MAX_ID - suffix.length) + suffix;
    if (!used.has(made)) return made;
  }
}

function renamed({ problem }: ProblemFile, id: string): ProblemFile {
  const changed = { ...problem, id };
  return { problem: changed, text: writeProblem(changed) };
}
