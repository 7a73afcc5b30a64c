import { strFromU8 } from "fflate";

export type Decoded = { readonly kind: "text"; readonly text: string } | { readonly kind: "not-text"; readonly message: string };

/** Text from UTF-8, strictly; a message names the line where it ends to be that. A byte order mark is left out. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return { kind: "not-text", message: "it is written in UTF-16; save it as UTF-8" };
  const bad = firstBadByte(bytes);
  if (bad !== null) {
    const line = bytes.subarray(0, bad).reduce((count, byte) => count + (byte === NEWLINE ? 1 : 0), 1);
    return { kind: "not-text", message: `it is not UTF-8 text (line ${line}, byte ${bad + 1})` };
  }
  const marked = first === 0xef && second === 0xbb && third === 0xbf;
  return { kind: "text", text: strFromU8(marked ? bytes.subarray(3) : bytes) };
}

const NEWLINE = 10;

/** RFC 3629's table: a lead byte, the range of the byte after it, and how many follow in all. */
function firstBadByte(bytes: Uint8Array): number | null {
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      // A NUL is in no text that holds problems.
      if (lead === 0) return at;
      at += 1;
      continue;
    }
    const following = lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
    if (following === 0) return at;
    const [low, high] = secondRange(lead);
    const second = bytes[at + 1] ?? 0;
    if (second < low || second > high) return at;
    for (let i = 2; i <= following; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return at;
    at += following + 1;
  }
  return null;
}

function secondRange(lead: number): readonly [number, number] {
  if (lead === 0xe0) return [0xa0, 0xbf];
  if (lead === 0xed) return [0x80, 0x9f];
  if (lead === 0xf0) return [0x90, 0xbf];
  return lead === 0xf4 ? [0x80, 0x8f] : [0x80, 0xbf];
}
