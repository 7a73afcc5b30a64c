import { describe, expect, it } from "vitest";
import { callLines, pythonLiteral } from "./python-literal";

describe("pythonLiteral", () => {
  it.each([
    [null, "None"],
    [true, "True"],
    ["it's", `"it's"`],
    ["a\nb", "'a\\nb'"],
    [[1, [2, null]], "[1, [2, None]]"],
    [{ a: 1 }, "{'a': 1}"],
    [{ $: "tuple", v: [1] }, "(1,)"],
    [{ $: "set", v: [] }, "set()"],
    [{ $: "float", v: "nan" }, "nan"],
    [{ $: "ndarray", dtype: "float64", shape: [2, 2], data: [1, 2, 3, 4] }, "[[1, 2], [3, 4]]"],
    [{ $: "dict", v: [[1, "a"]] }, "{1: 'a'}"],
  ])("writes %j as %s", (value, text) => expect(pythonLiteral(value)).toBe(text));
});

describe("callLines", () => {
  it("writes a class problem as code", () => {
    const lines = callLines(
      [
        ["LRUCache", "put", "get"],
        [[2], [1, 5], [1]],
      ],
      [null, null, 5],
    );
    expect(lines).toEqual([
      { call: "lru_cache = LRUCache(2)", result: null },
      { call: "lru_cache.put(1, 5)", result: null },
      { call: "lru_cache.get(1)", result: "5" },
    ]);
  });
});
