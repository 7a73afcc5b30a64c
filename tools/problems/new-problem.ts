import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PROBLEMS } from "../paths";

/** `npm run problem:new -- SLUG`: a folder with every file a problem needs, ready to be filled in. */
function main([slug]: readonly string[]): number {
  if (!slug || !/^[a-z0-9][a-z0-9-]*$/.test(slug)) {
    console.error("usage: npm run problem:new -- SLUG, a slug of lower-case letters, digits and hyphens");
    return 2;
  }
  if (existsSync(join(PROBLEMS, slug))) {
    console.error(`problems/${slug} exists already.`);
    return 1;
  }
  for (const [file, text] of Object.entries(files(slug))) {
    const path = join(PROBLEMS, slug, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  console.log(`problems/${slug} is there. Fill it in, then run: npm run problems -- ${slug}`);
  return 0;
}

function files(slug: string): Record<string, string> {
  const entry = slug.replaceAll("-", "_");
  const title = slug.split("-").map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(" ");
  const signature = `def ${entry}(nums: list[int]) -> int:`;
  return {
    "problem.yaml": `title: ${title}
difficulty: medium
field: algorithms # or ml
topics: [arrays]
minutes: 25
entry: ${entry}
params:
  nums: list[int]
returns: int
time: O(n)
space: O(1)
too_slow: [brute_force]
`,
    "statement.md": "What is given, what is asked for, in your own words.\n\n**Constraints**\n\n- $1 \\le n \\le 10\\,000$\n",
    "starter.py": `${signature}\n    """What it returns."""\n`,
    "hints.md": "A question that points the way.\n---\nThe idea.\n---\nThe plan, short of the code.\n",
    "editorial.md": "### What an interviewer wants to hear\n",
    "cases.py": `import random

from harness.authoring import case, random_cases, sample, scale

CASES = [
    sample([1, 2, 3], label="a plain case", note="Why the answer is what it is."),
    sample([5], label="one element", tag="edge"),
    case([2, 2], label="equal elements", tag="edge"),
    *random_cases(count=10, size=8),
]

SCALE = [scale(size=10_000, seed=1)]

# Sizes at which brute force and reference are compared on generated inputs.
SMALL = [1, 2, 3, 4, 5, 6, 8]


def generate(seed: int, size: int) -> tuple[list[int]]:
    rng = random.Random(seed)
    return ([rng.randint(-100, 100) for _ in range(size)],)
`,
    "solutions/optimal.py": `"""How it works. Time: O(n). Space: O(1)."""\n\n\n${signature}\n    raise NotImplementedError\n`,
    "solutions/brute_force.py": `"""How it works. Time: O(n^2). Space: O(1)."""\n\n\n${signature}\n    raise NotImplementedError\n`,
    "wrong/name_of_the_mistake.py": `${signature}\n    return 0\n`,
  };
}

process.exitCode = main(process.argv.slice(2));
