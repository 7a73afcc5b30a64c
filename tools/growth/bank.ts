import { declaredOrder } from "../../src/domain/growth/grown-problem";
import { buildable, buildProblems } from "../problems/bank";
import { Builders } from "../problems/builders";
import { allSlugs } from "../problems/folder";
import { inLanes } from "../python/in-lanes";
import type { NodeInterpreters } from "../python/node-interpreters";
import { surveyGrowth } from "./survey";

/** The share of declared orders that has to be named. */
const WANTED_SHARE = 0.9;
const SOLUTIONS = ["optimal", "brute_force"];

/** Names the order of every reference and brute force of the bank, and says which are missed. */
export async function surveyBank(interpreters: NodeInterpreters, slugs: readonly string[]): Promise<number> {
  const builders = new Builders(() => interpreters);
  const { files, complaints } = await buildProblems(buildable(slugs.length > 0 ? slugs : allSlugs(), console.log), builders);
  await builders.dispose();
  complaints.forEach((complaint) => console.error(complaint));
  const items = files.flatMap(({ problem }) =>
    problem.solutions.filter(({ name }) => SOLUTIONS.includes(name)).map(({ name, code }) => ({ problem, name, code })),
  );
  const results = await inLanes({
    items,
    lane: () => null,
    close: () => undefined,
    work: async ({ problem, name, code }) => {
      const surveyed = await surveyGrowth(interpreters, problem, code);
      const found = surveyed.kind === "surveyed" ? surveyed.conclusion.order : null;
      const said = surveyed.kind === "surveyed" ? surveyed.conclusion.text : surveyed.message;
      const declared = declaredOrder(problem, name);
      return {
        where: `${problem.id} ${name}`,
        declared,
        found,
        said,
        right: found !== null && found === declared,
      };
    },
    onResult: ({ where, declared, found, said, right }) =>
      console.log(
        `${right ? "ok    " : "MISSED"} ${where}: declared ${declared ?? "nothing (add `growth` to problem.yaml)"}, found ${found ?? "nothing"}. ${said}`,
      ),
  });
  const missed = results.filter(({ right }) => !right);
  const share = 1 - missed.length / results.length;
  console.log(
    `\n${results.length - missed.length} of ${results.length} orders named (${(100 * share).toFixed(1)} %; at least ${100 * WANTED_SHARE} % are wanted).`,
  );
  if (missed.length > 0) console.log(`Missed: ${missed.map(({ where }) => where).join(", ")}.`);
  return complaints.length === 0 && share >= WANTED_SHARE ? 0 : 1;
}
