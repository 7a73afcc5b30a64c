import init, { PositionEncoding, Workspace } from "@astral-sh/ruff-wasm-web";
import type { Finding } from "../../domain/session/readability";

/**
 * What an interviewer would mention: names, dead code, tangled functions, a missing docstring, needless detours. Problems bring
 * their own names and imports (F821), and `zip(strict=)` (B905) is not what an interview is about.
 */
const SETTINGS = {
  "line-length": 120,
  "target-version": "py314",
  lint: { select: ["N", "F", "C901", "D102", "D103", "SIM", "B", "E7"], ignore: ["F821", "F403", "F405", "B905", "SIM905"], mccabe: { "max-complexity": 10 } },
};

interface Diagnostic {
  readonly code: string | null;
  readonly message: string;
  readonly start_location: { readonly row: number };
}

export type Linter = (code: string) => readonly Finding[];

let loading: Promise<Linter> | undefined;

/** Ruff, compiled to WebAssembly: four megabytes, fetched from this site when code is first looked at. Rejects where it cannot be had. */
export function loadLinter(): Promise<Linter> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Linter> {
  await init();
  const workspace = new Workspace(SETTINGS, PositionEncoding.Utf16);
  return (code) => {
    const found = workspace.check(code) as readonly Diagnostic[];
    return found.map(({ code, message, start_location: { row } }) => ({ code: code ?? "E999", message, row }));
  };
}
