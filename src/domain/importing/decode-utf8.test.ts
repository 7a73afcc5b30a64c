import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { decodeUtf8 } from "./decode-utf8";

const SAMPLES = ["", "plain", "naïve – 日本 🐍", "\u07ff\u0800\uffff\u{10ffff}\ud7ff\ue000"];
const BAD = [
  [0xc0, 0xaf],
  [0xe0, 0x80, 0x80],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xf5, 0x80, 0x80, 0x80],
  [0x80],
  [0xe2, 0x82],
  [0xf0, 0x9f, 0x90],
  [0x00],
];

describe("decodeUtf8", () => {
  it.each(SAMPLES)("reads %j, with and without a byte order mark", (text) => {
    expect(decodeUtf8(strToU8(text))).toEqual({ kind: "text", text });
    expect(decodeUtf8(strToU8(`\ufeff${text}`))).toEqual({ kind: "text", text });
  });

  it.each(BAD)("refuses %j and what follows", (...bytes) => {
    const around = new Uint8Array([...strToU8("one\ntwo "), ...bytes]);
    expect(decodeUtf8(around)).toEqual({ kind: "not-text", message: "it is not UTF-8 text (line 2, byte 9)" });
  });

  it("knows UTF-16 by its mark", () => {
    expect(decodeUtf8(new Uint8Array([0xff, 0xfe, 0x41, 0]))).toMatchObject({ message: expect.stringContaining("UTF-16") });
  });
});
