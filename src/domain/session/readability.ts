/** What a linter found; rows count from 1. */
export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly row: number;
}

export interface Readability {
  readonly findings: readonly Finding[];
  /** Lines that are neither blank nor comment. */
  readonly lines: number;
}

/** A finding takes this much of ten lines' tidiness away. */
const COST_PER_TEN_LINES = 0.2;

/**
 * What the linter found in a candidate's code, without what the problem itself asks for: names that stand in the starter
 * already. Null where nothing was written.
 */
export function readabilityOf(code: string, starter: string, lint: (code: string) => readonly Finding[]): Readability | null {
  if (isSameCode(code, starter)) return null;
  const asked = new Set(lint(starter).filter(isAboutNames).map(identity));
  const findings = lint(code).filter((finding) => !asked.has(identity(finding)));
  return { findings, lines: codeLines(code).length };
}

/** From 1 (nothing found) to 0 (five findings or more in ten lines); short code counts as ten lines. */
export function tidiness({ findings, lines }: Readability): number {
  return Math.max(0, 1 - (COST_PER_TEN_LINES * findings.length) / Math.max(1, lines / 10));
}

const isAboutNames = ({ code }: Finding): boolean => /^N\d/.test(code);
const identity = ({ code, message }: Finding): string => `${code} ${message}`;

/** The lines that do something, without comments and white space at the ends. */
export const codeLines = (code: string): readonly string[] =>
  code
    .split("\n")
    .map((line) => line.trimEnd())
    .filter((line) => line.trim() !== "" && !line.trim().startsWith("#"));

/** Whether two texts are the same but for comments and blank lines. */
export const isSameCode = (a: string, b: string): boolean => codeLines(a).join("\n") === codeLines(b).join("\n");
