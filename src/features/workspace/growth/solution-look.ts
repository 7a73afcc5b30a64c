import type { SolutionId } from "../../../domain/growth/survey";

/** How each solution is called and drawn; told apart by dashes as well as by colour. */
export const SOLUTION_LOOK: Record<SolutionId, { readonly label: string; readonly color: string; readonly dash: readonly number[] }> = {
  yours: { label: "Your code", color: "var(--chart-yours)", dash: [] },
  reference: { label: "Reference", color: "var(--chart-reference)", dash: [6, 4] },
  "brute-force": { label: "Brute force", color: "var(--chart-brute-force)", dash: [2, 3] },
};
