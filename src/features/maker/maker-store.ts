import { createStore, type StoreApi } from "zustand/vanilla";
import { holds, type Proof } from "../../domain/judging/proof";
import { EMPTY_FORM, formOf, type MakerForm, readForm, type TypedCase } from "../../domain/maker/form";
import { planOf } from "../../domain/maker/plan";
import type { Fault } from "../../domain/problem/fault";
import { type Problem, type ProblemFile, readProblem, whyUnread } from "../../domain/problem/problem-file";
import { pythonLiteral } from "../../domain/problem/python-literal";
import { buildHere } from "../../runtime/judging/build-here";
import { proveHere } from "../../runtime/judging/prover";
import type { Services } from "../../runtime/services";
import type { OwnProblem } from "../../runtime/storage/database";
import { newOwnProblem } from "../../runtime/storage/own-problems";
import { faultsStillTrue } from "./faults";

export type Work =
  | { readonly status: "idle" }
  | { readonly status: "building"; readonly done: number; readonly total: number }
  | { readonly status: "proving"; readonly what: string }
  | { readonly status: "done"; readonly proof: Proof };

/** Whether the row's file was made of the fields as they stand and its reference passes, or it came from elsewhere and was not touched. */
export type Standing = "proven" | "as-it-came" | "unproven";

export interface MakerState {
  /** As it is on disk, but for the fields. */
  readonly row: OwnProblem;
  readonly form: MakerForm;
  readonly standing: Standing;
  readonly saving: "new" | "saved" | "unsaved" | { readonly failed: string };
  /** What the last attempt to build found, as far as it was not mended since. */
  readonly faults: readonly Fault[];
  readonly work: Work;
  /** What the reference gave for a case as it stands. */
  readonly outputs: ReadonlyMap<TypedCase, string>;
  change(part: Partial<MakerForm>): void;
  /** Builds the problem of the fields, and lets it prove itself. */
  prove(): Promise<void>;
  stop(): void;
}

export interface Maker {
  readonly store: StoreApi<MakerState>;
  /** Writes what is not on disk yet. */
  flush(): void;
}

export type OpenedMaker = { readonly kind: "maker"; readonly maker: Maker } | { readonly kind: "unreadable"; readonly message: string };

/** Opens the editor on an own problem, or on a new one. */
export function openMaker(row: OwnProblem | null, services: Services): OpenedMaker {
  if (row === null) return { kind: "maker", maker: createMaker(newOwnProblem({ title: "", text: "", origin: "made" }, services.now()), EMPTY_FORM, services) };
  const stored = row.maker && readForm(row.maker.form);
  if (stored) return { kind: "maker", maker: createMaker(row, stored, services) };
  const read = readProblem(row.text);
  if (read.kind === "problem") return { kind: "maker", maker: createMaker(row, formOf(read.file.problem), services) };
  return { kind: "unreadable", message: whyUnread(read) };
}

const ELSEWHERE = "this problem was changed in another tab, and that version was kept. Copy what you need from here, then reload";

/** Milliseconds after the last key before the fields are on disk. */
const SAVE_DELAY_MS = 400;
/** With one of these, what the reference gave before may no longer be what it gives. */
const DECIDE_OUTPUTS: readonly (keyof MakerForm)[] = ["kind", "entry", "params", "returns", "mutates", "reference", "compare", "checker"];

function createMaker(row: OwnProblem, form: MakerForm, services: Services): Maker {
  const { storage, python, now } = services;
  let pending: ReturnType<typeof setTimeout> | undefined;
  let writing = Promise.resolve();
  /** When the row that this page knows was written. */
  let known = row.updatedAt;
  let stopper = new AbortController();

  const store = createStore<MakerState>((set, get) => ({
    row,
    form,
    standing: standingOf(row),
    saving: row.text === "" && !row.maker ? "new" : "saved",
    faults: [],
    work: { status: "idle" },
    outputs: outputsOnDisk(row, form),
    change(part) {
      const before = get();
      const next = { ...before.form, ...part };
      const kept = DECIDE_OUTPUTS.some((key) => key in part) ? new Map<TypedCase, string>() : before.outputs;
      const work: Work = before.work.status === "done" ? { status: "idle" } : before.work;
      set({ form: next, standing: "unproven", faults: faultsStillTrue(before.faults, before.form, next), outputs: kept, work, saving: "unsaved" });
      clearTimeout(pending);
      pending = setTimeout(() => void save(), SAVE_DELAY_MS);
    },
    async prove() {
      stopper.abort();
      const mine = (stopper = new AbortController());
      const { form } = get();
      set({ work: { status: "idle" }, faults: [] });
      const file = await built(form, mine.signal);
      if (stopper !== mine) return;
      if (file === null) return set({ work: { status: "idle" } });
      set({ work: { status: "proving", what: "the reference solution" } });
      const proof = await proveHere(file, python, { signal: mine.signal, onStep: (what) => set({ work: { status: "proving", what } }) });
      if (stopper !== mine) return;
      set({ work: { status: "done", proof }, saving: "unsaved" });
      // What was typed meanwhile is not part of what was proven.
      if (holds(proof)) set(({ row, form: typed }) => ({ row: { ...row, text: file.text }, standing: typed === form ? "proven" : "unproven" }));
      await save();
    },
    stop: () => stopper.abort(),
  }));

  async function built(form: MakerForm, signal: AbortSignal): Promise<ProblemFile | null> {
    const planned = planOf(form);
    if (planned.kind === "faults") return told(planned.faults);
    const total = planned.plan.cases.length;
    store.setState({ work: { status: "building", done: 0, total } });
    const result = await buildHere(planned.plan, python, { signal, onCase: (done) => store.setState({ work: { status: "building", done, total } }) });
    if (result.kind === "faults") return told(result.faults);
    if (result.kind === "stopped") return null;
    store.setState({ outputs: outputsOf(form, result.file.problem) });
    return result.file;
  }

  function told(faults: readonly Fault[]): null {
    store.setState({ faults });
    return null;
  }

  /** One after the other, so that each knows what the one before it wrote. */
  function save(): Promise<void> {
    clearTimeout(pending);
    pending = undefined;
    return (writing = writing.then(write));
  }

  async function write(): Promise<void> {
    const { row, form, standing } = store.getState();
    const there = await storage.ownProblem(row.id);
    if (there && there.updatedAt !== known) return store.setState({ saving: { failed: ELSEWHERE } });
    const maker = { form: JSON.stringify(form), proven: standing !== "unproven" };
    const updatedAt = now();
    const saved = await storage.saveOwnProblem({ ...row, title: form.title.trim(), updatedAt, maker });
    // What could not be written is kept in memory, and read from there.
    known = updatedAt;
    if (store.getState().form === form) store.setState({ saving: saved.kind === "saved" ? "saved" : { failed: saved.message } });
  }

  const flush = (): void => {
    if (pending !== undefined) void save();
  };
  return { store, flush };
}

function standingOf({ text, maker }: OwnProblem): Standing {
  if (maker) return maker.proven ? "proven" : "unproven";
  return text === "" ? "unproven" : "as-it-came";
}

/** Where the file was made of these very fields, it holds their outputs. */
function outputsOnDisk(row: OwnProblem, form: MakerForm): Map<TypedCase, string> {
  const read = standingOf(row) === "unproven" ? null : readProblem(row.text);
  return read?.kind === "problem" ? outputsOf(form, read.file.problem) : new Map<TypedCase, string>();
}

/** The answers as literals, for the cases that were typed; they come first in the file, samples before hidden ones. */
function outputsOf({ samples, hidden }: MakerForm, { cases }: Problem): Map<TypedCase, string> {
  return new Map([...samples, ...hidden].map((item, i) => [item, cases[i]?.raises ? "" : pythonLiteral(cases[i]?.expected)]));
}
