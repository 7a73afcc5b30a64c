import { deflateSync } from "fflate";
import { describe, expect, it } from "vitest";
import { mix, toBase64 } from "../problem/pack";
import { readProblem } from "../problem/problem-file";
import { deflatedBomb } from "../../../tests/bomb";
import { corrupted, JSON_LETTERS, PAYLOAD_LETTERS, sequence } from "../../../tests/corruptions";
import { linkRoute, MAX_LINK, type ReadLink, readLink, sealed, sealedBytes } from "./link";
import { readShareFile, shareFile } from "./share-file";
import type { Share } from "./share";

const TEXT = JSON.stringify({
  format: "dryrun.problem/1",
  id: "x",
  title: "X",
  statement: "Do **it**. Grüße 你好",
  entry: "f",
  params: [{ name: "n", type: "int" }],
  cases: [
    { args: [1], expected: 770_001, hidden: false },
    { args: [2], expected: 770_002, hidden: true, label: "two" },
  ],
  solutions: [{ name: "reference", code: "def f(n): return 770000 + n" }],
}).replace("770002", "[1.0, 9007199254740993, 770002]");

function own(text = TEXT): Share["problem"] {
  const read = readProblem(text);
  if (read.kind !== "problem") throw new Error(read.kind);
  return { kind: "own", file: read.file };
}

const SHARES: readonly Share[] = [
  { problem: { kind: "bank", slug: "two-sum" }, code: "def two_sum(): ...\n", minutes: null },
  { problem: { kind: "bank", slug: "two-sum" }, code: null, minutes: 45 },
  { problem: { kind: "bank", slug: "two-sum" }, code: "", minutes: 1 },
  { problem: own(), code: null, minutes: null },
  { problem: own(), code: "x = '\\n\u{1F600}'\n", minutes: null },
  { problem: own(), code: "pass", minutes: 600 },
];

const pathOf = (share: Share): string => linkRoute(share).replace(/^\/l\//, "");

/** Anything after `#/l/` that is not the ordinary page of a link is the page that says what is wrong. */
const KINDS: readonly ReadLink["kind"][] = ["share", "damaged", "too-long", "newer", "refused"];

describe("links", () => {
  it.each(SHARES)("give back what went in (%#)", (share) => {
    expect(readLink(pathOf(share))).toEqual({ kind: "share", share });
  });

  it("are the plain route where a problem of the bank travels alone", () => {
    expect(linkRoute({ problem: { kind: "bank", slug: "two-sum" }, code: null, minutes: null })).toBe("/problem/two-sum");
  });

  it("keep every number as it was written", () => {
    const read = readLink(pathOf({ problem: own(), code: null, minutes: null }));
    expect(read.kind === "share" && read.share.problem.kind === "own" && read.share.problem.file.text).toBe(TEXT);
  });

  it("hold no answer that can be read by undoing base64 and deflate alone", () => {
    const payload = pathOf({ problem: own(), code: null, minutes: null }).slice(2);
    expect(atob(payload.replaceAll("-", "+").replaceAll("_", "/"))).not.toMatch(/expected|770/);
  });

  it.each([
    ["nothing", "", "damaged"],
    ["no payload", "1", "damaged"],
    ["an empty payload", "1/", "damaged"],
    ["no more than a checksum", "1/AAAAAA", "damaged"],
    ["a later version", "2/AAAA", "newer"],
    ["no version", "x/AAAA", "damaged"],
    ["a letter too many", `1/${"A".repeat(MAX_LINK - 1)}`, "too-long"],
    ["no text", `1/${sealed("")}`, "refused"],
    ["no problem", `1/${sealed("{}")}`, "refused"],
    ["no JSON", `1/${sealed("[")}`, "refused"],
    ["a slug that is none", `1/${sealed('{"slug":"../../x"}')}`, "refused"],
    ["a time out of bounds", `1/${sealed('{"slug":"x","minutes":1e9}')}`, "refused"],
    ["a prototype", `1/${sealed('{"slug":"x","__proto__":{"code":"1"}}')}`, "refused"],
    ["a constructor", `1/${sealed('{"slug":"x","constructor":1}')}`, "refused"],
    ["a nest", `1/${sealed(`{}\n${"[".repeat(100_000)}`)}`, "refused"],
    ["a title without end", `1/${sealed(`{}\n${TEXT.replace('"X"', `"${"X".repeat(500)}"`)}`)}`, "refused"],
    ["a problem packed again", `1/${sealed(`{}\n${TEXT.replace("{", '{"packed":"AAAA",')}`)}`, "refused"],
  ])("with %s in them", (_, path, kind) => expect(readLink(path).kind).toBe(kind));

  it("do not reach any prototype", () => {
    const hostile = TEXT.replace('"args":[1]', '"__proto__":{"polluted":1},"args":[{"__proto__":{"polluted":1}}]').replace("{", '{"__proto__":{"polluted":1},');
    readLink(`1/${sealed(`{}\n${hostile}`)}`);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it("give up on what inflates to a gigabyte", () => {
    expect(readLink(`1/${sealedBytes(deflatedBomb(1_000))}`).kind).toBe("too-long");
    expect(readLink(`1/${sealedBytes(deflatedBomb(22))}`)).toMatchObject({ kind: "refused", message: expect.stringContaining("512 KiB") as string });
  });

  it("end in a page whatever becomes of them: 5,000 random corruptions", { timeout: 60_000 }, () => {
    const random = sequence(1);
    for (let i = 0; i < 5_000; i++) {
      const share = SHARES[i % SHARES.length] as Share;
      const path = pathOf(share);
      const broken = i % 2 === 0 ? corrupted(path, random, PAYLOAD_LETTERS) : `1/${sealed(corrupted(plainText(share), random, JSON_LETTERS))}`;
      const read = readLink(broken);
      expect(KINDS).toContain(read.kind);
      // A changed payload is told by its checksum; a letter may change that stands for no bit of it.
      if (i % 2 === 0 && read.kind === "share") expect(read.share).toEqual(share);
    }
  });
});

describe("share files", () => {
  it.each(SHARES.slice(3))("give back what went in (%#)", (share) => {
    expect(readShareFile(shareFile(share) ?? "")).toEqual({ kind: "share", share });
  });

  it("show samples and no hidden case, and are problem files", () => {
    const text = shareFile({ problem: own(), code: null, minutes: null }) ?? "";
    expect(text).toContain("770001");
    expect(text).not.toMatch(/770002|770000/);
    expect(readProblem(text)).toMatchObject({ kind: "problem", file: { text: TEXT } });
  });

  it("may be plain problems", () => {
    expect(readShareFile(TEXT)).toMatchObject({ kind: "share", share: { code: null, minutes: null } });
  });

  it("refuse a bomb, a nest and other keys", () => {
    const packed = toBase64(mix(deflateSync(new Uint8Array(30_000_000)), "x"));
    expect(readShareFile(TEXT.replace("{", `{"packed":"${packed}",`))).toMatchObject({ kind: "not-a-problem", faults: [{ path: "packed" }] });
    expect(readShareFile("[".repeat(1_000_000)).kind).toBe("not-json");
    expect(readShareFile(TEXT.replace("{", '{"share":{"run":true},')).kind).toBe("not-a-problem");
  });
});

function plainText({ problem, code, minutes }: Share): string {
  const head = JSON.stringify({ ...(problem.kind === "bank" && { slug: problem.slug }), ...(code !== null && { code }), ...(minutes !== null && { minutes }) });
  return problem.kind === "bank" ? head : `${head}\n${problem.file.text}`;
}
