import { deflateSync, Inflate, strFromU8, strToU8 } from "fflate";
import { joinChunks } from "../join-chunks";

/**
 * Hidden cases, packed so that nobody reads them by accident: deflated, mixed with a stream of numbers that the
 * problem's id seeds, and written in base64. This keeps no secret from somebody who wants to know.
 */
export function pack(text: string, id: string): string {
  return toBase64(mix(deflateSync(strToU8(text), { level: 9 }), id));
}

/** No problem file is longer than this once unpacked. */
const MAX_UNPACKED_BYTES = 32 * 1024 * 1024;

/** The packed text, or null where it is damaged or too long. */
export function unpack(packed: string, id: string, limitBytes = MAX_UNPACKED_BYTES): string | null {
  const bytes = fromBase64(packed);
  const inflated = bytes && inflate(mix(bytes, id), limitBytes);
  return inflated && strFromU8(inflated);
}

/** Inflates, giving up as soon as the result grows beyond the limit. */
export function inflate(bytes: Uint8Array, limitBytes: number): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    const stream = new Inflate((chunk) => {
      length += chunk.length;
      if (length > limitBytes) throw new RangeError("too long");
      chunks.push(chunk);
    });
    // A step may inflate a thousandfold before it is counted, so this bounds how far a bomb gets beyond the limit: 4 MB.
    const STEP = 4_096;
    for (let at = 0; at < bytes.length; at += STEP) stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch {
    return null;
  }
  return joinChunks(chunks);
}

/** The same operation mixes and unmixes; the seed is a problem's id, or any other text. xorshift32 (Marsaglia 2003), seeded by FNV-1a. */
export function mix(bytes: Uint8Array, seed: string): Uint8Array {
  let state = 0x811c9dc5;
  for (const byte of strToU8(seed)) state = Math.imul(state ^ byte, 0x01000193);
  state ||= 1;
  return bytes.map((byte) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return byte ^ (state & 0xff);
  });
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES = new Map([...ALPHABET].map((letter, i) => [letter.charCodeAt(0), i]));

/** Without padding. */
export function toBase64(bytes: Uint8Array): string {
  const letters = new Uint8Array(Math.ceil((bytes.length * 4) / 3));
  for (let [i, at] = [0, 0]; i < bytes.length; i += 3) {
    const triple = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (let shift = 18; shift >= 0 && at < letters.length; shift -= 6) letters[at++] = ALPHABET.charCodeAt((triple >> shift) & 63);
  }
  return strFromU8(letters, true);
}

/** Null where there is any other letter; padding is one. */
export function fromBase64(text: string): Uint8Array | null {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let buffer = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const value = VALUES.get(text.charCodeAt(i));
    if (value === undefined) return null;
    buffer = ((buffer << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (buffer >> bits) & 0xff;
  }
  return bytes;
}
