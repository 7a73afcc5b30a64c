const IGNORED = new Set(["node_modules", "__pycache__", "__MACOSX", "pytorch", "tinygrad"]);
const NAMED = new Set(["solution.py", "starter_code.py", "description.md", "learn.md", "introduction.md", "instructions.md"]);
const DATA = /\.(json|jsonl|ndjson)(\.gz)?$/i;

/** Whether a file of a folder or archive can be part of an import; everything else is not even read. */
export function isRelevantPath(path: string): boolean {
  const parts = path.split("/");
  if (parts.some((part) => IGNORED.has(part) || (part.startsWith(".") && part !== "."))) return false;
  const name = parts.at(-1) ?? "";
  return NAMED.has(name) || DATA.test(name);
}
