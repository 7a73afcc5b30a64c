import { gzipSync, strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { unwrapFiles } from "./unwrap-files";

const lines = strToU8(Array.from({ length: 50 }, (_, i) => `{"a": ${(i * i * 7919) % 10007}}\n`).join(""));
const unwrapped = (path: string, bytes: Uint8Array) => unwrapFiles([{ path, bytes }]);
const MIB = 1024 * 1024;

describe("unwrapFiles", () => {
  it("takes a text as it is, out of gzip, out of a zip, and out of gzip inside a zip", () => {
    const text = new TextDecoder().decode(lines);
    expect(unwrapped("a.jsonl", lines).files).toEqual([{ path: "a.jsonl", text }]);
    expect(unwrapped("a.jsonl.gz", gzipSync(lines)).files).toEqual([{ path: "a.jsonl", text }]);
    const zip = zipSync({ "bank/a.jsonl": lines, "bank/b.jsonl.gz": gzipSync(lines), "bank/picture.png": lines, "bank/.git/c.json": lines });
    expect(unwrapped("bank.zip", zip)).toMatchObject({
      files: [
        { path: "bank/a.jsonl", text },
        { path: "bank/b.jsonl", text },
      ],
      faults: [],
    });
  });

  it("tells gzip by its bytes, whatever the file is called", () => {
    expect(unwrapped("downloaded", gzipSync(lines)).files).toMatchObject([{ path: "downloaded" }]);
  });

  it.each([5, 17, 30, 100, -9, -5, -1])("says that a gzip cut off at %i is", (end) => {
    expect(unwrapped("a.jsonl.gz", gzipSync(lines).subarray(0, end)).faults).toMatchObject([
      { where: "a.jsonl.gz", reason: "the compressed file is damaged or cut off" },
    ]);
  });

  it("says that a gzip in which a bit has flipped is damaged", () => {
    const bytes = gzipSync(lines);
    for (let at = 20; at < bytes.length; at += 7) {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ 4;
      expect(unwrapped("a.jsonl.gz", flipped).faults, `byte ${at}`).toHaveLength(1);
    }
  });

  it("says that a zip is damaged", () => {
    expect(unwrapped("bank.zip", zipSync({ "a.json": lines }).subarray(0, 60)).faults).toMatchObject([
      { where: "bank.zip", reason: "the archive is damaged or cut off" },
    ]);
  });

  it("finds a bomb out while it is small", () => {
    const zeros = new Uint8Array(33 * MIB).fill(32);
    expect(unwrapped("a.jsonl.gz", gzipSync(zeros, { level: 1 })).faults).toMatchObject([{ reason: "unpacked, it is larger than 32 MB" }]);
    expect(unwrapped("bank.zip", zipSync({ "a.json": zeros }, { level: 1 })).faults).toMatchObject([
      { reason: expect.stringMatching(/^it holds more than 64 MB/) },
    ]);
  });

  it("believes no archive about the size of what is in it", () => {
    const zip = zipSync({ "a.json": new Uint8Array(3 * MIB).fill(32) });
    const view = new DataView(zip.buffer);
    for (let at = 0; at < zip.length - 4; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    expect(unwrapped("bank.zip", zip).files).toMatchObject([{ text: " ".repeat(10) }]);
  });

  it("refuses an archive inside an archive, and what is no text", () => {
    expect(unwrapped("bank.zip", zipSync({ "inner.json": zipSync({ "a.json": lines }) })).faults).toMatchObject([
      { where: "inner.json", reason: "it is an archive inside an archive" },
    ]);
    expect(unwrapped("a.jsonl", new Uint8Array([10, 10, 0xff])).faults).toMatchObject([{ reason: "it is not UTF-8 text (line 3, byte 3)" }]);
  });

  it("takes so much in all, and no more", () => {
    const file = { path: "a.json", bytes: new Uint8Array(30 * MIB).fill(32) };
    const result = unwrapFiles([file, file, { ...file, path: "b.json" }]);
    expect(result.files).toHaveLength(2);
    expect(result.faults).toMatchObject([{ where: "b.json", reason: "with it, all files together are larger than 64 MB" }]);
  });
});
