import { createStore, type StoreApi } from "zustand/vanilla";
import { resultOf } from "../../domain/attempts/attempts";
import type { JudgedCase } from "../../domain/judging/outcome";
import { verdictOf } from "../../domain/judging/verdict";
import type { BankedProblem } from "../../domain/problem/bank";
import { wholeText } from "../../domain/problem/whole-problem";
import { afterSubmit, withTime } from "../../domain/progress/progress";
import { PracticeClock } from "../../runtime/clock/practice-clock";
import { Courtroom, type RunReport } from "../../runtime/judging/courtroom";
import type { Environment } from "../../state/environment";
import { createGrowth, type GrowthState } from "./growth/growth-store";
import { type KeptFiles, openKeptFiles } from "./kept-files";

export type TrialKind = "run" | "submit";

export type Trial =
  | { readonly status: "none" }
  | { readonly status: "running"; readonly kind: TrialKind; readonly judged: readonly JudgedCase[] }
  | { readonly status: "done"; readonly kind: TrialKind; readonly report: RunReport };

export type ConsoleTab = "samples" | "own" | "result" | "growth";

export interface WorkspaceState {
  readonly trial: Trial;
  readonly tab: ConsoleTab;
  /** For each own case, one Python literal per parameter. */
  readonly ownCases: readonly (readonly string[])[];
  showTab(tab: ConsoleTab): void;
  setOwnCases(cases: readonly (readonly string[])[]): void;
  run(code: string): Promise<void>;
  submit(code: string): Promise<void>;
  stop(): void;
}

export interface Workspace {
  readonly store: StoreApi<WorkspaceState>;
  readonly courtroom: Courtroom;
  readonly files: KeptFiles;
  readonly growth: StoreApi<GrowthState>;
  readonly clock: PracticeClock;
  dispose(): void;
}

/** Where a problem is opened for something else than practice. */
export interface Seat {
  /** Under which code and own cases are kept. */
  readonly draftKey: string;
  /** A Run or a Submit begins; what comes back is told its end. */
  readonly onTrial: (kind: TrialKind) => (report: RunReport) => void;
}

const DRAW_EVERY_MS = 150;

/** What one opened problem holds besides its text: own cases, and the trial under way. */
export function createWorkspace(problem: BankedProblem, environment: Environment, seat?: Seat): Workspace {
  const { services, progress } = environment;
  const text = wholeText(problem);
  if (text === null) throw new Error(`the file of ${problem.id} is damaged; reload the page`);
  const courtroom = new Courtroom(services.python, text);
  const clock = new PracticeClock(services.storage, problem);
  const growth = createGrowth(problem, environment);
  const files = openKeptFiles(services.storage, problem, seat?.draftKey);
  /** Code that may stop the browser is on disk before it runs, and in the history afterwards. */
  const recorded = async (kind: TrialKind, code: string, trial: () => Promise<RunReport | undefined>): Promise<RunReport | undefined> => {
    void files.draft.flush();
    const judged = seat?.onTrial(kind);
    const report = await trial();
    if (report) judged?.(report);
    if (report) void services.storage.addTrial({ problemId: problem.id, kind, code, result: resultOf(report) });
    return report;
  };
  let stopper = new AbortController();
  const store = createStore<WorkspaceState>((set, get) => {
    /** Results of a trial that another has replaced are dropped: each has a stopper of its own. */
    const begin = async (kind: TrialKind, judge: (options: { signal: AbortSignal; onCase: (judged: JudgedCase) => void }) => Promise<RunReport>) => {
      stopper.abort();
      const mine = (stopper = new AbortController());
      set({ trial: { status: "running", kind, judged: [] }, tab: "result" });
      const judged: JudgedCase[] = [];
      const show = (): void => {
        if (stopper === mine && get().trial.status === "running") set({ trial: { status: "running", kind, judged: [...judged] } });
      };
      // Drawing each case as it comes would take longer than judging it.
      const drawing = setInterval(show, DRAW_EVERY_MS);
      const report = await judge({ signal: mine.signal, onCase: (one) => judged.push(one) }).catch(fault);
      clearInterval(drawing);
      if (stopper !== mine) return undefined;
      set({ trial: { status: "done", kind, report } });
      return report;
    };
    return {
      trial: { status: "none" },
      tab: "samples",
      ownCases: [],
      showTab: (tab) => set({ tab }),
      setOwnCases: (cases) => files.cases.change(cases),
      async run(code) {
        await recorded("run", code, () => begin("run", (options) => courtroom.run({ code, ownCases: get().ownCases }, options)));
      },
      async submit(code) {
        const submittedAt = services.now();
        const report = await recorded("submit", code, () => begin("submit", (options) => courtroom.submit(code, options)));
        const verdict = report && report.kind !== "bad-case" ? verdictOf(report) : null;
        if (verdict === null) return;
        const ms = verdict === "Accepted" && !seat ? clock.solve(submittedAt) : null;
        progress.getState().update(problem.id, (before) => afterSubmit(ms === null ? before : withTime(before, ms), verdict, services.now()));
        if (verdict === "Accepted") growth.getState().offer(code);
        // Now there is work to lose.
        void services.persistence.askOnce();
      },
      stop: () => stopper.abort(),
    };
  });
  files.cases.state.subscribe(({ value }) => value && store.setState({ ownCases: value }));
  const dispose = (): void => {
    stopper.abort();
    growth.getState().stop();
    clock.dispose();
    courtroom.dispose();
    files.dispose();
  };
  return { store, courtroom, files, growth, clock, dispose };
}

const fault = (error: unknown): RunReport => ({ kind: "judge-error", message: (error as Error).message });
