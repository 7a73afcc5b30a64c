import { describe, expect, it } from "vitest";
import { asksToReload, offlineText } from "./offline-state";

describe("offlineText", () => {
  it("counts while storing", () => {
    expect(offlineText({ kind: "storing", storedBytes: 12_300_000, totalBytes: 32_100_000 }).title).toBe("Storing for offline use: 12.3 of 32.1 MB");
  });

  it("gives each reason a sentence of its own", () => {
    const sentences = (["insecure", "no-workers", "blocked", "development"] as const).map((why) => offlineText({ kind: "not-offered", why }).detail);
    expect(new Set(sentences).size).toBe(4);
  });

  it("says what went wrong, and what works all the same", () => {
    expect(offlineText({ kind: "failed", message: "The disk is full." }).detail).toBe("The disk is full. Everything works while the network is there.");
  });
});

describe("asksToReload", () => {
  it("is for other versions alone", () => {
    expect(asksToReload({ kind: "update-waiting" })).toBe(true);
    expect(asksToReload({ kind: "updated-elsewhere" })).toBe(true);
    expect(asksToReload({ kind: "ready" })).toBe(false);
    expect(asksToReload({ kind: "failed", message: "" })).toBe(false);
  });
});
