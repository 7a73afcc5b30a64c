import type { Problem } from "./problem-file";

/** What has to be said before a problem is sent on, or null. No legal advice: it repeats what the licence's name says. */
export function licenceWarning({ licence, source }: Pick<Problem, "licence" | "source">): string | null {
  if (licence === undefined || !RESTRICTED.test(licence)) return null;
  const from = source === undefined ? "" : ` It comes from ${source}.`;
  return `This problem's licence is “${licence}”: it may be yours to learn with and not yours to pass on. Read the licence before you share it.${from}`;
}

const RESTRICTED = /educational|non-?commercial|\bNC\b|\bND\b|no derivatives|all rights reserved|proprietary/i;
