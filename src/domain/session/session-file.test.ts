import { gzipSync, strFromU8, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { looksLikeSession, readSessionFile, type SessionFile, writeSessionFile } from "./session-file";
import type { SessionEvent } from "./session";

const OPTIONS = { mock: true, blind: true, completion: false, noRun: false, atEnd: "submit", voice: true } as const;
const EVENTS: readonly SessionEvent[] = [
  { kind: "open", at: 0, problem: 0 },
  { kind: "edit", at: 5, problem: 0, start: 0, end: 0, text: "x = “1”\n" },
  { kind: "end", at: 90, reason: "finished" },
];
const FILE: SessionFile = {
  session: {
    id: "abc123",
    plan: { problems: ["two-sum"], minutes: 45, options: OPTIONS, followUps: [["And now?"]] },
    startedAt: 1_000,
    pauses: [{ from: 1_010, to: 1_020 }],
    end: { at: 1_090, reason: "finished" },
    ratings: { clarity: 4 },
    remarks: "calm",
    origin: "here",
    updatedAt: 2_000,
  },
  events: EVENTS,
  problems: [{ key: "two-sum", title: "Two Sum", starter: "def two_sum():\n    pass\n", text: null }],
  voice: [{ at: 10, lengthMs: 80, mime: "audio/webm;codecs=opus", bytes: Uint8Array.from({ length: 1_000 }, (_, i) => i % 251) }],
};

const withVoice = (bytes: number): SessionFile => ({ ...FILE, voice: FILE.voice.map((take) => ({ ...take, bytes: new Uint8Array(bytes).fill(7) })) });
const changed = (change: (raw: Record<string, unknown>) => object): Uint8Array => {
  const raw = JSON.parse(strFromU8(writeSessionFile(FILE))) as Record<string, unknown>;
  return strToU8(JSON.stringify({ ...raw, ...change(raw) }));
};

describe("a session's file", () => {
  it("is read as it was written, small or compressed", () => {
    expect(readSessionFile(writeSessionFile(FILE))).toEqual({ kind: "session", file: FILE });
    const large = writeSessionFile(withVoice(300_000));
    expect(large.length).toBeLessThan(10_000);
    expect(readSessionFile(large)).toEqual({ kind: "session", file: withVoice(300_000) });
    expect([writeSessionFile(FILE), large].every(looksLikeSession)).toBe(true);
    expect(looksLikeSession(strToU8('{"format":"dryrun.problem/1"'))).toBe(false);
  });

  it.each<[string, Uint8Array, RegExp]>([
    ["is no JSON", strToU8("hello"), /no JSON/],
    ["is cut off", writeSessionFile(FILE).subarray(0, 300), /only part of it/],
    ["is compressed and cut off", writeSessionFile(withVoice(300_000)).subarray(0, 200), /damaged or cut off/],
    ["is something else", strToU8('{"format":"dryrun.problem/1"}'), /no recorded session/],
    ["is newer", strToU8('{"format":"dryrun.session/9"}'), /newer Dryrun/],
    ["is nested without end", strToU8("[".repeat(100_000)), /nested deeper/],
    ["is no text", Uint8Array.from([0xff, 0xfe, 1, 2]), /UTF-16/],
    ["lacks a plan", changed(({ session }) => ({ session: { ...(session as object), plan: null } })), /session\.plan/],
    ["has an id that leads elsewhere", changed(({ session }) => ({ session: { ...(session as object), id: "../x y" } })), /session\.id/],
    ["has other problems than its plan", changed(() => ({ problems: [] })), /not those of its plan/],
    ["has broken events", changed(() => ({ events: '[["e",0]]' })), /what happened cannot be read/],
    ["speaks of a problem that it has not", changed(() => ({ events: '[["o",0,1]]' })), /does not have/],
    [
      "has a broken problem",
      changed(({ problems }) => ({ problems: (problems as object[]).map((one) => ({ ...one, text: "{}" })) })),
      /“Two Sum” in it is damaged/,
    ],
    ["has sound that is none", changed(() => ({ voice: [{ at: 0, lengthMs: 1, mime: "audio/webm", data: "!!" }] })), /sound is damaged/],
    ["has sound that is a page", changed(() => ({ voice: [{ at: 0, lengthMs: 1, mime: "text/html", data: "" }] })), /voice\.0\.mime/],
  ])("that %s is told so", (_, bytes, says) => {
    const read = readSessionFile(bytes);
    expect(read).toMatchObject({ kind: "refused" });
    expect(read.kind === "refused" && read.what).toMatch(says);
  });

  it("that would inflate beyond all bounds is refused while it is small", () => {
    const bomb = gzipSync(new Uint8Array(200 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(readSessionFile(bomb)).toMatchObject({ kind: "refused", what: expect.stringMatching(/larger than/) as string });
  });
});
