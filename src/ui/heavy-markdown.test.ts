import { describe, expect, it } from "vitest";
import { isHeavy } from "./heavy-markdown";

describe("isHeavy", () => {
  it.each([
    ["too long", "a ".repeat(11_000)],
    ["quotes in quotes", "> ".repeat(40)],
    ["lists in lists", "1. ".repeat(40)],
    ["brackets without end", "]".repeat(5_000)],
    ["formulas without end", "$a$ ".repeat(1_000)],
    ["a matrix without end", `$\\begin{matrix}${"a&".repeat(3_000)}\\end{matrix}$`],
    ["lines without end", "a\n".repeat(5_000)],
  ])("is so for %s", (_, text) => expect(isHeavy(text)).toBe(true));

  it("is not so for a statement with lists, a table, quotes and formulas", () => {
    const text = "Given $n$ numbers:\n\n- one\n  - two\n    - three\n\n> a quote\n\n| a | b |\n|---|---|\n| $x$ | 1 |\n";
    expect(isHeavy(text.repeat(40))).toBe(false);
  });
});
