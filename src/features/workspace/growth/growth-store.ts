import { createStore, type StoreApi } from "zustand/vanilla";
import type { BankedProblem } from "../../../domain/problem/bank";
import { wholeProblem } from "../../../domain/problem/whole-problem";
import type { Surveyed, SurveyProgress } from "../../../runtime/growth/survey-here";
import type { Environment } from "../../../state/environment";

export type GrowthSurvey =
  { readonly status: "none" } | ({ readonly status: "running" } & SurveyProgress) | { readonly status: "done"; readonly surveyed: Surveyed };

export interface GrowthState {
  /** The code that was Accepted last in this visit; null before. */
  readonly accepted: string | null;
  readonly survey: GrowthSurvey;
  /** This code may be measured now. What was measured of other code is let go. */
  offer(code: string): void;
  /** Measures the code on offer; what comes of it is kept beside its attempt. */
  measure(): Promise<void>;
  stop(): void;
}

/** How the accepted solution grows: measured on request, beside everything else. */
export function createGrowth(problem: BankedProblem, { services }: Environment): StoreApi<GrowthState> {
  let stopper = new AbortController();
  return createStore<GrowthState>((set, get) => ({
    accepted: null,
    survey: { status: "none" },
    offer(code) {
      if (code === get().accepted) return;
      stopper.abort();
      set({ accepted: code, survey: { status: "none" } });
    },
    async measure() {
      const { accepted, survey } = get();
      const whole = wholeProblem(problem);
      if (accepted === null || whole === null || survey.status === "running") return;
      const mine = (stopper = new AbortController());
      set({ survey: { status: "running", id: "yours", size: null, grown: [] } });
      // Only who asks for it needs it.
      const { surveyHere } = await import("../../../runtime/growth/survey-here");
      const onProgress = (progress: SurveyProgress): void => {
        if (stopper === mine) set({ survey: { status: "running", ...progress } });
      };
      const surveyed = await surveyHere(whole, accepted, services.python, { signal: mine.signal, onProgress });
      const [yours] = "grown" in surveyed ? surveyed.grown : [];
      if (yours) void services.storage.addGrowth(problem.id, accepted, yours.conclusion);
      if (stopper === mine && get().accepted === accepted) set({ survey: { status: "done", surveyed } });
    },
    stop: () => stopper.abort(),
  }));
}
