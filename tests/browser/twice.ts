import { readProblem } from "../../src/domain/problem/problem-file";
import { linkRoute } from "../../src/domain/share/link";
import type { Share } from "../../src/domain/share/share";

const STATEMENT =
  "Return `n` **twice**. <script>window.ran = 1</script><img src=x onerror='window.ran = 1'>\n\n" +
  "[script](javascript:window.ran=1) [inside](#/make) [web](https://web.invalid/) ![pixel](https://tracker.invalid/a.png) ![local](pixel.png)";

/** A stranger's problem, whose statement tries what Markdown may not do. */
export const PROBLEM = JSON.stringify({
  format: "dryrun.problem/1",
  id: "twice",
  title: "Twice",
  statement: STATEMENT,
  entry: "twice",
  minutes: 20,
  params: [{ name: "n", type: "int" }],
  returns: "int",
  starter: "def twice(n):\n    pass\n",
  cases: [
    { args: [2], expected: 4, hidden: false },
    { args: [440_021], expected: 880_042, label: "large" },
  ],
  solutions: [{ name: "reference", code: "def twice(n):\n    return 2 * n\n" }],
  wrong: [{ name: "squares", code: "def twice(n):\n    return n * n\n" }],
});

/** Solves it. */
export const TWICE = "def twice(n):\n    return n + n\n";

function own(): Share["problem"] {
  const read = readProblem(PROBLEM);
  if (read.kind !== "problem") throw new Error(read.kind);
  return { kind: "own", file: read.file };
}

/** The hash of a link that carries it. */
export const link = (share: Partial<Share>): string => `#${linkRoute({ problem: own(), code: null, minutes: null, ...share })}`;
