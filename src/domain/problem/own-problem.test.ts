import { expect, it } from "vitest";
import { openedOwnProblem, routeOf } from "./own-problem";
import { readProblem } from "./problem-file";
import { wholeText } from "./whole-problem";

it("opens an own problem under a key that no slug of the bank can be, its text as it stands and its answers packed", () => {
  const text = `{"format":"dryrun.problem/1","id":"two-sum","title":"X","statement":"","entry":"f","cases":[{"args":[1.0],"expected":880055}]}`;
  const read = readProblem(text);
  if (read.kind !== "problem") throw new Error(read.kind);
  const opened = openedOwnProblem(read.file, "abc");
  expect(opened.id).toBe("own/abc");
  expect(wholeText(opened)).toBe(text);
  expect(JSON.stringify(opened)).not.toContain("880055");
  expect([routeOf(opened.id), routeOf("two-sum")]).toEqual(["/own/abc", "/problem/two-sum"]);
});
