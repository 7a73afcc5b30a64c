import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PositionEncoding, Workspace } from "@astral-sh/ruff-wasm-nodejs";
import { ROOT } from "./paths";

const COMMON = { "line-length": 160, "target-version": "py314" };

const HARNESS = new Workspace(
  { ...COMMON, lint: { select: ["E", "F", "W", "B", "I", "UP", "BLE", "S", "ANN", "SIM", "RET", "PERF", "C4", "PIE", "RUF"], ignore: ["ANN401", "SIM905"] } },
  PositionEncoding.Utf16,
);
/** Problems find typing, the collections and the nodes at hand, and their inputs may be random. */
const PROBLEMS = new Workspace(
  { ...COMMON, "line-length": 200, lint: { select: ["E", "F", "W", "B", "UP"], ignore: ["F821", "B905", "UP037"] } },
  PositionEncoding.Utf16,
);

interface Diagnostic {
  readonly code: string | null;
  readonly message: string;
  readonly start_location: { readonly row: number };
}

/** Lints every Python file, and checks how the harness's are laid out (or lays them out). Returns complaints. */
export function pythonComplaints(options: { readonly fix: boolean }): string[] {
  const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard", "*.py"], { cwd: ROOT, encoding: "utf8" }).trim().split("\n");
  return files.flatMap((file) => {
    const path = join(ROOT, file);
    const ofProblem = file.startsWith("problems/");
    const workspace = ofProblem ? PROBLEMS : HARNESS;
    let text = readFileSync(path, "utf8");
    const laidOut = ofProblem ? text : workspace.format(text);
    if (options.fix && laidOut !== text) writeFileSync(path, (text = laidOut));
    const found = workspace.check(text) as readonly Diagnostic[];
    const complaints = found.map(({ code, message, start_location: { row } }) => `${file}:${row}: ${code} ${message}`);
    return laidOut === text ? complaints : [...complaints, `${file}: is not laid out as Ruff does; run npm run fix`];
  });
}
