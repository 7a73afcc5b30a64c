/** Items in the shapes of the formats that can be imported, in our own words. */

interface HumanEvalItem {
  /** What stands between the signature's parentheses, and behind them. */
  readonly parameters: string;
  readonly returns?: string;
  readonly doc?: string;
  readonly before?: string;
  readonly body: string | null;
  readonly test: string;
}

const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, "    ");

/** A line of a HumanEval file about a function `f`. */
export function humanEval({ parameters, returns = "", doc = "Says f.", before = "", body, test }: HumanEvalItem): object {
  return {
    task_id: "Sample/7",
    prompt: `${before}def f(${parameters})${returns}:\n    """${doc}\n    """\n`,
    entry_point: "f",
    ...(body !== null && { canonical_solution: `${indented(body)}\n` }),
    test: `METADATA = {}\n\n\ndef check(candidate):\n${indented(test)}\n`,
  };
}

/** An item of MBPP's sanitized file, or with `test_setup_code` a line of its other one. */
export const mbpp = (item: { readonly code: string | null; readonly tests: readonly string[]; readonly more?: object }): object => ({
  task_id: 12,
  prompt: "Write a function that does as its name says.",
  ...(item.code !== null && { code: item.code }),
  test_imports: [],
  test_list: item.tests,
  ...item.more,
});

interface DeepMlItem {
  readonly solution: string;
  /** Test code, and what it is said to print. */
  readonly tests: readonly (readonly [test: string, expected: string])[];
  readonly starter?: string;
}

/** A bundled question of Deep-ML. */
export const deepMl = ({ solution, tests, starter = "" }: DeepMlItem): object => ({
  id: "3",
  title: "A sample question",
  description: "Compute $x$.",
  difficulty: "easy",
  category: "Linear Algebra",
  starter_code: starter,
  solution,
  example: { input: "x = 1", output: "2", reasoning: "One more." },
  test_cases: tests.map(([test, expected]) => ({ test, expected_output: expected })),
  learn_section: "## Adding",
  video: "",
  likes: "0",
  dislikes: "0",
  contributor: [],
});

/** Exercism's canonical data. */
export const exercism = (cases: readonly object[]): object => ({ exercise: "sample-sums", cases });
export const exercismCase = (property: string, input: object, expected: unknown, more: object = {}): object => ({
  uuid: JSON.stringify([property, input, more]),
  description: `with ${JSON.stringify(input)}`,
  property,
  input,
  expected,
  ...more,
});
