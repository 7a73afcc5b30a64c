/** Letters that a payload's neighbours may become on the way: its own alphabet, and what an address treats specially. */
export const PAYLOAD_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_%?#/ ü\u0000";
export const JSON_LETTERS = '{}[]",:0123456789.eE+-\\ntrufalsn \u0000\u{1F600}';

/** A flip, a cut, an insertion or a swap of letters. */
export function corrupted(text: string, random: () => number, letters: string): string {
  const at = Math.floor(random() * text.length);
  const letter = letters[Math.floor(random() * letters.length)] ?? "";
  switch (Math.floor(random() * 4)) {
    case 0:
      return text.slice(0, at) + letter + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + text.slice(at + 1 + Math.floor(random() * 40));
    case 2:
      return text.slice(0, at) + letter.repeat(1 + Math.floor(random() * 5)) + text.slice(at);
    default:
      return text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2);
  }
}

/** mulberry32, so that every run tries the same. */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
