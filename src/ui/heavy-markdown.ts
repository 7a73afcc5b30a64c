/** Characters; a problem's statement, hint or note is never longer. */
const MAX_LENGTH = 20_000;

/**
 * What drawing Markdown takes long for, and more of it than any honest text has: measured at 20,000 characters, each of
 * these alone took one to five seconds. Nesting also ends the parser's stack.
 */
const HEAVY: readonly { readonly sign: RegExp; readonly most: number }[] = [
  { sign: /\$/g, most: 800 },
  { sign: /\]/g, most: 1_500 },
  { sign: /&/g, most: 1_500 },
  { sign: /\|/g, most: 2_000 },
  { sign: /\n/g, most: 2_000 },
  { sign: /^(?:[ \t]*(?:>|[-*+]|\d+[.)])[ \t]*){12}/gm, most: 0 },
];

/** Whether a text is better shown as it was typed. */
export function isHeavy(text: string): boolean {
  if (text.length > MAX_LENGTH) return true;
  return HEAVY.some(({ sign, most }) => (text.match(sign)?.length ?? 0) > most);
}
