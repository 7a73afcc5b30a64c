import type { Problem } from "../problem/problem-file";
import { type Order, statedOrder } from "./order";

/** What a meter is told of a problem, as JSON: nothing of its cases or answers. Null where no inputs can be generated. */
export function meterProblem({ entry, kind, params, mutates, packages, generator }: Problem): string | null {
  return generator === undefined ? null : JSON.stringify({ entry, kind, params, mutates, packages, generator });
}

/** How a solution of the problem's own is said to grow with the generator's size; null where nothing is said. */
export function declaredOrder({ growth, solutions }: Problem, name: string): Order | null {
  const stated = solutions.find((solution) => solution.name === name)?.time;
  return growth?.[name] ?? (stated === undefined ? null : statedOrder(stated));
}
