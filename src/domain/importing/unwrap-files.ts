import { unzipSync } from "fflate";
import { gunzip, isGzip } from "../gunzip";
import { decodeUtf8 } from "./decode-utf8";
import type { ImportFault, PickedFile, SourceFile } from "./import-item";
import { isRelevantPath } from "./relevant-path";

const MIB = 1024 * 1024;
/** A file as it is picked, compressed or not. */
export const MAX_PICKED_BYTES = 128 * MIB;
/** One text, and all texts of an import together. */
const MAX_TEXT_BYTES = 32 * MIB;
const MAX_TOTAL_BYTES = 64 * MIB;
export const MAX_FILES = 20_000;

export interface Unwrapped {
  readonly files: readonly SourceFile[];
  readonly faults: readonly ImportFault[];
}

/** Takes texts out of gzip and zip, none of them larger than it may be. */
export function unwrapFiles(picked: readonly PickedFile[]): Unwrapped {
  const unwrapping = new Unwrapping();
  for (const file of picked) unwrapping.add(file, 0);
  return unwrapping;
}

class Unwrapping implements Unwrapped {
  readonly files: SourceFile[] = [];
  readonly faults: ImportFault[] = [];
  #total = 0;

  add({ path, bytes }: PickedFile, depth: number): void {
    if (bytes.length > MAX_PICKED_BYTES) this.#refuse(path, tooLarge(bytes.length, MAX_PICKED_BYTES), SPLIT_IT);
    else if (isGzip(bytes)) this.#addGzip(path, bytes);
    else if (!isZip(bytes)) this.#addText(path, bytes);
    else if (depth > 0) this.#refuse(path, "it is an archive inside an archive", "Unpack it and import what is in it.");
    else this.#addZip(path, bytes);
  }

  #addGzip(path: string, bytes: Uint8Array): void {
    const inflated = gunzip(bytes, MAX_TEXT_BYTES);
    if (inflated.kind === "bytes") this.#addText(path.replace(/\.gz$/i, ""), inflated.bytes);
    else this.#refuse(path, inflated.message, inflated.kind === "too-long" ? SPLIT_IT : FETCH_IT);
  }

  #addZip(path: string, bytes: Uint8Array): void {
    let room = MAX_TOTAL_BYTES - this.#total;
    let count = 0;
    try {
      const entries = unzipSync(bytes, {
        filter: ({ name, originalSize }) => {
          if (name.endsWith("/") || !isRelevantPath(name)) return false;
          room -= originalSize;
          count += 1;
          if (originalSize > MAX_TEXT_BYTES || room < 0 || count > MAX_FILES) throw new RangeError();
          return true;
        },
      });
      for (const [name, inner] of Object.entries(entries)) this.add({ path: name, bytes: inner }, 1);
    } catch (error) {
      if (error instanceof RangeError) this.#refuse(path, `it holds more than ${MAX_TOTAL_BYTES / MIB} MB of text, or more than ${MAX_FILES} files`, SPLIT_IT);
      else this.#refuse(path, "the archive is damaged or cut off", FETCH_IT);
    }
  }

  #addText(path: string, bytes: Uint8Array): void {
    if (bytes.length > MAX_TEXT_BYTES) return this.#refuse(path, tooLarge(bytes.length, MAX_TEXT_BYTES), SPLIT_IT);
    this.#total += bytes.length;
    if (this.#total > MAX_TOTAL_BYTES)
      return this.#refuse(path, `with it, all files together are larger than ${MAX_TOTAL_BYTES / MIB} MB`, "Import fewer files at a time.");
    const decoded = decodeUtf8(bytes);
    if (decoded.kind === "text") this.files.push({ path, text: decoded.text });
    else this.#refuse(path, decoded.message, FETCH_IT);
  }

  #refuse(where: string, reason: string, remedy: string): void {
    this.faults.push({ where, reason, remedy });
  }
}

const SPLIT_IT = "Split it into smaller files.";
const FETCH_IT = "Fetch or save the file once more.";

const isZip = ([first, second, third, fourth]: Uint8Array): boolean => first === 0x50 && second === 0x4b && third === 3 && fourth === 4;
const tooLarge = (bytes: number, limit: number): string => `it is too large: ${Math.ceil(bytes / MIB)} MB, at most ${limit / MIB} MB`;
