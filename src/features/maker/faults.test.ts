import { expect, it } from "vitest";
import { EMPTY_FORM, emptyCase } from "../../domain/maker/form";
import { faultsStillTrue } from "./faults";

it("drops a fault when its field changes, and no other", () => {
  const [one, two] = [emptyCase(1), emptyCase(1)];
  const before = { ...EMPTY_FORM, hidden: [one, two] };
  const faults = ["title", "hidden.0.args.0", "hidden.1.expected"].map((path) => ({ path, message: "x" }));
  const left = (part: object): string[] => faultsStillTrue(faults, before, { ...before, ...part }).map(({ path }) => path);
  expect(left({ statement: "new" })).toEqual(["title", "hidden.0.args.0", "hidden.1.expected"]);
  expect(left({ title: "new" })).toEqual(["hidden.0.args.0", "hidden.1.expected"]);
  expect(left({ hidden: [{ ...one, label: "new" }, two] })).toEqual(["title", "hidden.1.expected"]);
  expect(left({ hidden: [two] })).toEqual(["title"]);
});
