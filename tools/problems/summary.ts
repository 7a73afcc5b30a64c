import { topicCounts } from "../../src/domain/catalogue/filter";
import type { Difficulty, Field, Problem } from "../../src/domain/problem/problem-file";

const DIFFICULTIES: readonly Difficulty[] = ["easy", "medium", "hard"];
const FIELDS: readonly (readonly [Field, string])[] = [
  ["algorithms", "algorithms"],
  ["ml", "machine learning"],
];

/** What the bank holds: by field and difficulty, then by topic, most frequent first. */
export function bankSummary(problems: readonly Problem[]): string {
  const width = Math.max(0, ...problems.flatMap(({ topics }) => topics.map(({ length }) => length)));
  const cases = problems.reduce((sum, { cases: written, scale }) => sum + written.length + scale.length, 0);
  return [
    ...topicCounts(problems).map(({ topic }) => `  ${topic.padEnd(width)}  ${counted(problems.filter(({ topics }) => topics.includes(topic)))}`),
    ...FIELDS.map(([field, name]) => `${name}: ${counted(problems.filter((problem) => problem.field === field))}`),
    `${problems.length} problem${problems.length === 1 ? "" : "s"}, ${cases} cases`,
  ].join("\n");
}

/** `12 (3 easy, 9 medium)`. */
function counted(problems: readonly Problem[]): string {
  const parts = DIFFICULTIES.map((difficulty) => [problems.filter((problem) => problem.difficulty === difficulty).length, difficulty] as const);
  const named = parts.filter(([count]) => count > 0).map(([count, difficulty]) => `${count} ${difficulty}`);
  return named.length > 0 ? `${String(problems.length).padStart(3)} (${named.join(", ")})` : "  0";
}
