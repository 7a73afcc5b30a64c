import { constants, deflateRawSync } from "node:zlib";

/** Deflated bytes that inflate to so many megabytes of zeros. */
export function deflatedBomb(megabytes: number): Uint8Array {
  const megabyte = deflateRawSync(new Uint8Array(1_000_000), { level: 9, finishFlush: constants.Z_SYNC_FLUSH });
  return new Uint8Array(Buffer.concat([...Array.from({ length: megabytes }, () => megabyte), Buffer.from([3, 0])]));
}
