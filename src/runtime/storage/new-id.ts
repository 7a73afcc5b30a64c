const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** Letters and digits, five bits each: with sixteen of them, no two machines ever make the same. */
export const newId = (letters = 16): string => Array.from(crypto.getRandomValues(new Uint8Array(letters)), (byte) => ALPHABET[byte % ALPHABET.length]).join("");
