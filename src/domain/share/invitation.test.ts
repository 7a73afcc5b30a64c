import { deflateSync } from "fflate";
import { describe, expect, it } from "vitest";
import { deflatedBomb } from "../../../tests/bomb";
import { corrupted, JSON_LETTERS, PAYLOAD_LETTERS, sequence } from "../../../tests/corruptions";
import { mix, toBase64 } from "../problem/pack";
import { readProblem } from "../problem/problem-file";
import { PRACTICE, REAL_ROOM } from "../session/options";
import { FOLLOW_UP_CHARACTERS, followUpsOf, type Invitation, invitationText, MOST_FOLLOW_UPS, planOf } from "./invitation";
import { invitationFile, looksLikeInvitation, readInvitationFile } from "./invitation-file";
import { invitationRoute, type ReadLink, readLink, sealed, sealedBytes } from "./link";
import { readShareFile } from "./share-file";

const file = (title: string): string =>
  JSON.stringify(
    {
      format: "dryrun.problem/1",
      id: "x",
      title,
      statement: "Do it. Grüße 你好 \u{1F600}",
      entry: "f",
      cases: [{ args: [1], expected: 770_001, hidden: true }],
      solutions: [{ name: "reference", code: "def f(n): return 770000 + n" }],
    },
    null,
    1,
  ).replace("770001", "[1.0, 9007199254740993]");

function own(title: string): Invitation["problems"][number] {
  const read = readProblem(file(title));
  if (read.kind !== "problem") throw new Error(read.kind);
  return { kind: "own", file: read.file };
}

const bank = (slug: string): Invitation["problems"][number] => ({ kind: "bank", slug });

const INVITATIONS: readonly Invitation[] = [
  { problems: [bank("two-sum")], minutes: 45, options: REAL_ROOM, followUps: [[]] },
  { problems: [bank("two-sum"), bank("lru-cache")], minutes: 60, options: PRACTICE, followUps: [["What if it does not fit?", "And twice?"], []] },
  {
    problems: [own("A"), bank("two-sum")],
    minutes: 1,
    options: { ...REAL_ROOM, voice: true, noRun: true, atEnd: "freeze" },
    followUps: [["为什么?"], ["Why?"]],
  },
  { problems: [own("A"), own("B")], minutes: 600, options: PRACTICE, followUps: [[], ["Why?"]] },
];

const pathOf = (invitation: Invitation): string => invitationRoute(invitation).replace(/^\/l\//, "");
const KINDS: readonly ReadLink["kind"][] = ["share", "invitation", "damaged", "too-long", "newer", "refused"];
const HEAD = { problems: ["two-sum"], minutes: 45, options: REAL_ROOM, followUps: [[]] };
const head = (change: object, rest = ""): string => `1/${sealed(`${JSON.stringify({ session: { ...HEAD, ...change } })}\n${rest}`)}`;

describe("a link that carries a session", () => {
  it.each(INVITATIONS)("gives back what went in (%#)", (invitation) => {
    expect(readLink(pathOf(invitation))).toEqual({ kind: "invitation", invitation });
  });

  it("shows neither follow-ups nor answers to who undoes base64 and deflate alone", () => {
    const payload = pathOf(INVITATIONS[3] as Invitation).slice(2);
    expect(atob(payload.replaceAll("-", "+").replaceAll("_", "/"))).not.toMatch(/Why|expected|770/);
  });

  it.each([
    ["no problem", { problems: [] }],
    ["three", { problems: ["a", "b", "c"] }],
    ["the same twice", { problems: ["a", "a"] }],
    ["a slug that is none", { problems: ["../x"] }],
    ["a length that is none", { problems: [1.5] }],
    ["a length beyond all bounds", { problems: [1e12] }],
    ["a problem that is not there", { problems: [500] }],
    ["minutes without end", { minutes: 1e9 }],
    ["an option more", { options: { ...REAL_ROOM, run: true } }],
    ["an option less", { options: { ...REAL_ROOM, blind: undefined } }],
    ["an endless follow-up", { followUps: [["x".repeat(FOLLOW_UP_CHARACTERS + 1)]] }],
    ["too many follow-ups", { followUps: [Array.from({ length: MOST_FOLLOW_UPS + 1 }, () => "Why?")] }],
    ["a key more", { code: "import os" }],
  ])("is refused with %s", (_, change) => expect(readLink(head(change)).kind).toBe("refused"));

  it("is refused with more behind it, with a problem packed again, and with a nest", () => {
    expect(readLink(head({}, "{}")).kind).toBe("refused");
    const packed = file("A").replace("{", '{"packed":"AAAA",');
    expect(readLink(head({ problems: [packed.length] }, packed)).kind).toBe("refused");
    expect(readLink(head({ problems: [50_000] }, "[".repeat(50_000))).kind).toBe("refused");
    expect(readLink(`1/${sealedBytes(deflatedBomb(1_000))}`).kind).toBe("too-long");
  });

  it("reaches no prototype", () => {
    readLink(`1/${sealed(`{"session":{"__proto__":{"polluted":1}},"__proto__":{"polluted":1}}\n`)}`);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it("ends in a page whatever becomes of it: 4,000 random corruptions", { timeout: 60_000 }, () => {
    const random = sequence(7);
    for (let i = 0; i < 4_000; i++) {
      const invitation = INVITATIONS[i % INVITATIONS.length] as Invitation;
      const broken =
        i % 2 === 0 ? corrupted(pathOf(invitation), random, PAYLOAD_LETTERS) : `1/${sealed(corrupted(invitationText(invitation), random, JSON_LETTERS))}`;
      const read = readLink(broken);
      expect(KINDS).toContain(read.kind);
      // A changed payload is told by its checksum; a letter may change that stands for no bit of it.
      if (i % 2 === 0 && read.kind === "invitation") expect(read.invitation).toEqual(invitation);
    }
  });
});

describe("a file that carries a session", () => {
  it.each(INVITATIONS)("gives back what went in, and is not taken for a problem (%#)", (invitation) => {
    const text = invitationFile(invitation);
    expect(looksLikeInvitation(text)).toBe(true);
    expect(readInvitationFile(text)).toEqual({ kind: "invitation", invitation });
    expect(text).not.toMatch(/two-sum|Why|770/);
    expect(readShareFile(text).kind).toBe("not-a-problem");
  });

  it("is refused where it is cut off, a bomb, or something else", () => {
    const text = invitationFile(INVITATIONS[2] as Invitation);
    const packed = (bytes: Uint8Array): string => text.replace(/"packed": "[^"]*"/, `"packed": "${toBase64(mix(bytes, "dryrun.invitation/1"))}"`);
    for (const bad of [
      text.slice(0, -40),
      packed(deflateSync(new Uint8Array(30_000_000))),
      packed(deflateSync(new Uint8Array())),
      packed(new Uint8Array(3)),
      "{}",
    ]) {
      expect(readInvitationFile(bad).kind).toBe("not-an-invitation");
    }
    expect(looksLikeInvitation(file("A"))).toBe(false);
  });

  it("never throws: 1,000 random corruptions", { timeout: 60_000 }, () => {
    const random = sequence(3);
    for (let i = 0; i < 1_000; i++) {
      const text = corrupted(invitationFile(INVITATIONS[i % INVITATIONS.length] as Invitation), random, PAYLOAD_LETTERS);
      expect(["invitation", "not-an-invitation"]).toContain(readInvitationFile(text).kind);
    }
  });
});

describe("follow-ups, one a line", () => {
  it("are trimmed, and empty lines are none", () => expect(followUpsOf(" Why?\n\n  How? \n")).toEqual(["Why?", "How?"]));
  it("are too many, or too long, in a sentence", () => {
    expect(followUpsOf("x\n".repeat(MOST_FOLLOW_UPS + 1))).toMatch(/^At most 20/);
    expect(followUpsOf("x".repeat(FOLLOW_UP_CHARACTERS + 1))).toMatch(/longer than 1,000/);
  });
});

it("comes to a plan with the keys under which its problems are kept", () => {
  expect(planOf(INVITATIONS[3] as Invitation, ["own/1", "own/2"])).toEqual({
    problems: ["own/1", "own/2"],
    minutes: 600,
    options: PRACTICE,
    followUps: [[], ["Why?"]],
  });
});
