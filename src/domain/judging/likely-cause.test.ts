import { describe, expect, it } from "vitest";
import { likelyCause } from "./likely-cause";
import type { JudgedCase } from "./outcome";

const wrong = (index: number, hint?: string): JudgedCase => ({
  index,
  hidden: true,
  label: "",
  tag: "basic",
  outcome: { kind: "wrong", message: "no", ms: 1, output: "", notes: [], ...(hint !== undefined && { hint }) },
});

describe("likelyCause", () => {
  it("is the first failure's, where it has one", () => {
    expect(likelyCause([wrong(0, "transposed"), wrong(1, "negated"), wrong(2, "negated")])).toMatchObject({ hint: "transposed", on: { index: 0 } });
  });

  it("is what most cases say, where the first says nothing", () => {
    expect(likelyCause([wrong(0), wrong(1, "rounded"), wrong(2, "negated"), wrong(3, "negated")])).toMatchObject({ hint: "negated", on: { index: 2 } });
  });

  it("is nothing where nobody says anything", () => {
    expect(likelyCause([wrong(0)])).toBeNull();
    expect(likelyCause([])).toBeNull();
  });
});
