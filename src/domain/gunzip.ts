import { Gunzip } from "fflate";
import { joinChunks } from "./join-chunks";
import { crc32 } from "./share/crc32";

export type Gunzipped = { readonly kind: "bytes"; readonly bytes: Uint8Array } | { readonly kind: "too-long" | "damaged"; readonly message: string };

const MIB = 1024 * 1024;
const MIN_GZIP_BYTES = 18;

export const isGzip = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;

/** Inflates piece by piece, so that a bomb is found out while it is small. */
export function gunzip(bytes: Uint8Array, limit: number): Gunzipped {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    if (bytes.length < MIN_GZIP_BYTES) throw new Error("cut off");
    const stream = new Gunzip((chunk) => {
      length += chunk.length;
      if (length > limit) throw new RangeError();
      chunks.push(chunk);
    });
    let members = 0;
    stream.onmember = () => void (members += 1);
    const STEP = 65_536;
    for (let at = 0; at < bytes.length; at += STEP) stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    const whole = joinChunks(chunks);
    if (members <= 1 && !endsWell(bytes, whole)) throw new Error("damaged");
    return { kind: "bytes", bytes: whole };
  } catch (error) {
    if (error instanceof RangeError) return { kind: "too-long", message: `unpacked, it is larger than ${limit / MIB} MB` };
    return { kind: "damaged", message: "the compressed file is damaged or cut off" };
  }
}

/** Whether length and checksum at the end of a gzip file are those of its content (RFC 1952), which fflate does not look at. */
function endsWell(bytes: Uint8Array, whole: Uint8Array): boolean {
  const trailer = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 8, 8);
  return trailer.getUint32(4, true) === whole.length && trailer.getUint32(0, true) === crc32(whole);
}
