import { describe, expect, it } from "vitest";
import { inflate, pack, unpack } from "./pack";
import { deflateSync } from "fflate";

describe("pack", () => {
  it.each(["", "a", "ab", "abc", "Grüße 你好 \u{1F600}", "x".repeat(100_000)])("gives back what went in (%#)", (text) => {
    expect(unpack(pack(text, "two-sum"), "two-sum")).toBe(text);
  });

  it("hides the text, and depends on the problem", () => {
    const packed = pack("expected: 42, expected: 42", "two-sum");
    expect(atob(packed.padEnd(Math.ceil(packed.length / 4) * 4, "="))).not.toContain("expected");
    expect(unpack(packed, "coin-change")).not.toBe("expected: 42, expected: 42");
  });

  it("returns null for what is no base64", () => expect(unpack("not base64!", "x")).toBeNull());

  it("gives up on what would inflate beyond the limit", () => {
    const bomb = deflateSync(new Uint8Array(10_000_000));
    expect(inflate(bomb, 1_000_000)).toBeNull();
    expect(inflate(bomb, 10_000_000)?.length).toBe(10_000_000);
  });
});
