const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** Sixteen letters and digits, 80 bits: no two machines ever make the same. */
export const newId = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => ALPHABET[byte % ALPHABET.length]).join("");
