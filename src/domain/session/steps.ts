import type { BoxId } from "./session";

export type StepId = "understand" | "examples" | "brute-force" | "optimise" | "implement" | "test";

/** One of the six steps of a coding interview. */
export interface Step {
  readonly id: StepId;
  readonly title: string;
  /** Its suggested part of a problem's time. */
  readonly share: number;
  /** What to do in it. */
  readonly prompt: string;
  /** What is written down in it. */
  readonly boxes: readonly BoxId[];
}

export const STEPS: readonly Step[] = [
  {
    id: "understand",
    title: "Understand",
    share: 0.1,
    prompt: "Say the problem back. Ask what is not said: ranges, types, ties, empty input.",
    boxes: ["questions"],
  },
  { id: "examples", title: "Examples", share: 0.1, prompt: "Work one example by hand, then name the edge cases.", boxes: ["examples"] },
  { id: "brute-force", title: "Brute force", share: 0.1, prompt: "The simplest way that is right, and what it costs.", boxes: ["bruteForce", "statedBefore"] },
  {
    id: "optimise",
    title: "Optimise",
    share: 0.15,
    prompt: "What is done twice? What is looked up slowly? Say the new cost before you write it.",
    boxes: ["idea", "statedAfter"],
  },
  { id: "implement", title: "Implement", share: 0.4, prompt: "Write it, and say what each part is for.", boxes: [] },
  { id: "test", title: "Test", share: 0.15, prompt: "Walk through your own cases before you submit: small, empty, largest, ties.", boxes: ["tests"] },
];
