import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { isSound } from "./soundness";

const encode = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer;
const built = (url: string, text: string) => ({ url, revision: null, sha256: createHash("sha256").update(text).digest("hex"), bytes: text.length });

const PATHS = new Set(["index.html", "assets/index-1.js"]);
const PAGE = '<script type="module" src="./assets/index-1.js"></script>';

describe("isSound", () => {
  it("takes what the build made and nothing else", async () => {
    expect(await isSound(built("assets/index-1.js", "a"), encode("a"), PATHS)).toBe(true);
    expect(await isSound(built("assets/index-1.js", "a"), encode("b"), PATHS)).toBe(false);
    expect(await isSound(built("assets/index-1.js", "a"), encode(""), PATHS)).toBe(false);
  });

  it("takes the page with something put into it by the host", async () => {
    expect(await isSound(built("index.html", PAGE), encode(`${PAGE}<script src="https://host.example/count.js"></script>`), PATHS)).toBe(true);
  });

  it("takes neither another version's page nor a stranger's", async () => {
    expect(await isSound(built("index.html", PAGE), encode(PAGE.replace("index-1", "index-2")), PATHS)).toBe(false);
    expect(await isSound(built("index.html", PAGE), encode("<h1>Sign in to this network</h1>"), PATHS)).toBe(false);
  });
});
