import { shareOf, type Standing } from "./standing";

/** Of a problem's mutants so many have to be rejected, and of all together. */
export const LEAST_PER_PROBLEM = 0.9;
export const LEAST_OVERALL = 0.97;

/** `97.3 %`, never rounded up to a whole that it is not. */
export const percent = (share: number): string => `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;

/** A problem in lines: its share, its survivors, and what to do about its list of equivalents. */
export function standingLines(standing: Standing): string[] {
  const { slug, mutants, killed, bySample, equivalent, survivors, stale } = standing;
  const share = shareOf([standing]);
  const good = share >= LEAST_PER_PROBLEM && stale.length === 0;
  return [
    `${good ? "ok  " : "BAD "} ${slug}: ${percent(share)} of ${mutants} mutants (${killed} rejected, ${bySample} by a sample alone, ${equivalent} equivalent, ${survivors.length} survive)`,
    ...survivors.map(({ line, id }) => `       line ${line}: ${id}`),
    ...stale.map((entry) => `       equivalent.yaml, stale: ${entry}`),
  ];
}

/** problems/STRENGTH.md. */
export function strengthTable(standings: readonly Standing[]): string {
  const row = (name: string, of: readonly Standing[]): string => {
    const sum = (count: (standing: Standing) => number): number => of.reduce((total, standing) => total + count(standing), 0);
    const cells = [sum((s) => s.mutants), sum((s) => s.killed), sum((s) => s.bySample), sum((s) => s.equivalent), sum((s) => s.survivors.length)];
    return `| ${name} | ${cells.join(" | ")} | ${percent(shareOf(of))} |`;
  };
  return `# How strong the hidden cases are

Made by \`npm run problems:strength\`; do not edit. Each reference solution is mutated, one small slip at a time, and each mutant is judged by the hidden cases.
The share is that of the mutants that a hidden case rejects. Set aside are those that only a sample rejects, and those that are as right as the solution (\`equivalent.yaml\` in the
problem's folder says why).

| problem | mutants | rejected | by a sample alone | equivalent | survive | share |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${standings.map((standing) => row(standing.slug, [standing])).join("\n")}
${row("**all**", standings)}
`;
}
