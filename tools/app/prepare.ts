import { buildable, buildProblems, writeBank } from "../problems/bank";
import { Builders } from "../problems/builders";
import { allSlugs } from "../problems/folder";
import { NodeInterpreters } from "../python/node-interpreters";
import { preparePythonFiles } from "../setup/python-files";

export type Say = (line: string) => void;

/** Makes what the app fetches besides its own code: Python's files, NumPy where it is to be had, and the bank. */
export async function prepareAssets(say: Say): Promise<void> {
  await preparePythonFiles(say);
  const slugs = buildable(allSlugs(), say);
  say(`Building ${slugs.length} problems ...`);
  const builders = new Builders(() => new NodeInterpreters());
  const { files, complaints } = await buildProblems(slugs, builders);
  await builders.dispose();
  if (complaints.length > 0) throw new Error(complaints.join("\n"));
  writeBank(files);
}
