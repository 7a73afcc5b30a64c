import { describe, expect, it } from "vitest";
import { progressText, sizeText } from "./size-text";

describe("sizeText", () => {
  it.each([
    [0, "0 kB"],
    [1, "1 kB"],
    [48_400, "48 kB"],
    [999_499, "999 kB"],
    [999_500, "1.0 MB"],
    [9_596_462, "9.6 MB"],
    [99_940_000, "99.9 MB"],
    [99_960_000, "100 MB"],
    [999_600_000, "1.0 GB"],
    [10_800_000_000, "10.8 GB"],
  ])("%d is %s", (bytes, text) => expect(sizeText(bytes).replace("\u00a0", " ")).toBe(text));
});

describe("progressText", () => {
  it("keeps one unit and one digit", () => {
    expect(progressText(0, 32_100_000)).toBe("0.0 of 32.1 MB");
    expect(progressText(9_596_462, 132_140_000)).toBe("9.6 of 132.1 MB");
  });
});
