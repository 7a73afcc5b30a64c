import type { ProblemSummary } from "../problem/bank";
import { type CatalogueFilter, topicCounts, topicName } from "./filter";

interface Choice<T extends string = string> {
  readonly value: T;
  readonly label: string;
}

/** By what problems are chosen, in words. */
export const FIELD_CHOICES: Choice<CatalogueFilter["field"]>[] = [
  { value: "any", label: "Any field" },
  { value: "algorithms", label: "Algorithms" },
  { value: "ml", label: "Machine learning" },
];

export const DIFFICULTY_CHOICES: Choice<CatalogueFilter["difficulty"]>[] = [
  { value: "any", label: "Any difficulty" },
  { value: "easy", label: "Easy" },
  { value: "medium", label: "Medium" },
  { value: "hard", label: "Hard" },
];

/** Each topic that there is, with how many problems it has. */
export const topicChoices = (problems: readonly ProblemSummary[]): Choice[] =>
  topicCounts(problems).map(({ topic, count }) => ({ value: topic, label: `${topicName(topic)} (${count})` }));
