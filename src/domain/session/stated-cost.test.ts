import { describe, expect, it } from "vitest";
import { checkCost, statedCost } from "./stated-cost";

describe("a stated cost", () => {
  it.each([
    ["O(n)", "n"],
    ["time O(N log N), space O(1)", "n log n"],
    ["O(1) space, O(n^2) time", "n^2"],
    ["O(n*log(n))", "n log n"],
    ["o(n**2) because of two loops", "n^2"],
    ["O(n · n)", "n^2"],
    ["I think it is linear", "n"],
    ["quadratic", "n^2"],
    ["O(n*m)", null],
    ["fast", null],
  ])("is read from %s", (text, order) => expect(statedCost(text)?.order).toBe(order));

  it("is none where nothing was written", () => {
    expect(statedCost("  \n")).toBeNull();
    expect(statedCost(undefined)).toBeNull();
  });

  it("is right, too low or too high", () =>
    expect([checkCost("n", "n"), checkCost("n", "n^2"), checkCost("2^n", "n")]).toEqual(["right", "too-low", "too-high"]));
});
