/** What a file of the build belongs to, in the order in which it is stored. */
export const STORED_KINDS = ["app", "problems", "python", "numpy", "linter"] as const;

export type StoredKind = (typeof STORED_KINDS)[number];

const LINTER = /^assets\/ruff_wasm_bg-/;
const NUMPY = /^python\/(numpy|_multiarray_umath|_umath_linalg)-/;

/** The kind of a file, from its path below the app's own. */
export function storedKind(path: string): StoredKind {
  if (LINTER.test(path)) return "linter";
  if (NUMPY.test(path)) return "numpy";
  if (path.startsWith("python/")) return "python";
  return path.startsWith("problems/") ? "problems" : "app";
}
