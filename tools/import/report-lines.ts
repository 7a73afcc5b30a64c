import type { Converted } from "../../src/domain/importing/convert-items";
import type { ImportFault } from "../../src/domain/importing/import-item";
import type { ProblemFile } from "../../src/domain/problem/problem-file";

export interface ImportReport {
  readonly converted: readonly Converted[];
  /** The problems as they were written, in the order of `converted`. */
  readonly files: readonly ProblemFile[];
  readonly faults: readonly ImportFault[];
  readonly remarks: readonly string[];
}

/** The table that an import ends with: what was written, what was skipped and why, and the sum. */
export function reportLines({ converted, files, faults, remarks }: ImportReport): string[] {
  const problems = converted.flatMap((one) => (one.kind === "problem" ? [one] : []));
  const written = problems.map((one, i) => ({ ...one, problem: files[i]?.problem ?? one.file.problem }));
  const width = Math.max(0, ...written.map(({ problem }) => problem.id.length));
  const skipped = [...converted.flatMap((one) => (one.kind === "skipped" ? [{ ...one, where: `${one.item.label} (${one.item.where})` }] : [])), ...faults];
  const proved = problems.filter((one) => one.proved).length;
  return [
    ...written.map(({ problem, proved: isProved, notes }) =>
      [problem.id.padEnd(width), `${problem.cases.length} cases`.padStart(9), isProved ? "proved" : "not proved", ...notes].join("  "),
    ),
    ...skipped.map(({ where, reason, remedy }) => `SKIPPED  ${where}: ${[reason, remedy].filter(Boolean).join(". ")}`),
    ...remarks,
    `${problems.length} imported (${proved} proved by the file's own solution), ${skipped.length} skipped`,
  ];
}
