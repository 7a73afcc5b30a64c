import { describe, expect, it } from "vitest";
import { storedKind } from "./stored-file";

describe("storedKind", () => {
  it.each([
    ["index.html", "app"],
    ["assets/code-editor-BxBB0Jvt.js", "app"],
    ["assets/ruff-QST2hNt6.js", "app"],
    ["assets/ruff_wasm_bg-C0fR9jkD.wasm", "linter"],
    ["schema/problem-1.json", "app"],
    ["problems/two-sum-9efeeb85.json", "problems"],
    ["python/pyodide.asm-e7f8fac3.wasm", "python"],
    ["python/python_stdlib-444c770d.zip", "python"],
    ["python/numpy-dbac2ac3.zip", "numpy"],
    ["python/_multiarray_umath-2a275a1a.wasm", "numpy"],
    ["python/_umath_linalg-e10f1c9b.wasm", "numpy"],
  ])("%s: %s", (path, kind) => expect(storedKind(path)).toBe(kind));
});
