import type { MakerForm } from "./form";

const BODY = "    pass\n";

/** The starter code: what the author wrote, or else what follows from the signature. */
export function starterOf(form: Pick<MakerForm, "starter" | "kind" | "entry" | "params" | "returns" | "reference">): string {
  if (form.starter !== null) return form.starter;
  const entry = form.entry.trim() || "solve";
  if (form.kind === "class") return `class ${entry}:\n${methodsOf(form.reference).join("\n") || BODY}`;
  const params = form.params.map(({ name, type }) => name.trim() + (type.trim() && `: ${type.trim()}`)).join(", ");
  const returns = form.returns.trim() && ` -> ${form.returns.trim()}`;
  return `def ${entry}(${params})${returns}:\n${BODY}`;
}

/** The reference's public methods, each on one line in the source, without their bodies. */
function methodsOf(reference: string): string[] {
  const heads = reference.split("\n").filter((line) => /^ {4}def (__init__|[A-Za-z]\w*)\(.*:\s*$/.test(line));
  return heads.map((head) => `${head.trimEnd()}\n        pass\n`);
}
