import { expect, it } from "vitest";
import { countText, linesText } from "./count-text";

it("says how many there are, and one as one", () => {
  expect(countText(1, "line")).toBe("1 line");
  expect(countText(1204, "line")).toBe("1,204 lines");
  expect(countText(2, "large one is", "large ones are")).toBe("2 large ones are");
});

it("counts a program's lines, the last one's end or not", () => {
  expect(linesText("a\nb\n")).toBe("2 lines");
  expect(linesText("a")).toBe("1 line");
});
