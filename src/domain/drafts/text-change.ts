/** One replacement that turns a text into another: `text` instead of what stands from `start` to before `end`. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The shortest single replacement of whole characters, so that a cursor outside of it stays where it is. */
export function textChange(before: string, after: string): TextChange {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  if (splitsCharacter(before, start) || splitsCharacter(after, start)) start -= 1;
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  if (splitsCharacter(before, before.length - tail) || splitsCharacter(after, after.length - tail)) tail -= 1;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

/** Whether an index stands between the two halves of one character beyond U+FFFF. */
const splitsCharacter = (text: string, index: number): boolean => /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(index - 1, index + 1));
