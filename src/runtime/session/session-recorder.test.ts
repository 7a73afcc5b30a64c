import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { writeEvents } from "../../domain/session/event-text";
import { momentAt } from "../../domain/session/replay";
import type { Session, SessionEvent, SessionTrial } from "../../domain/session/session";
import { PRACTICE } from "../../domain/session/options";
import { localStore } from "../storage/local-store";
import { withLeftEvents } from "./left-events";
import { SessionRecorder } from "./session-recorder";

const START = 1_000_000;
const MINUTE = 60_000;
const STARTERS = ["def f():\n    pass\n", "b\n"];
const TRIAL: SessionTrial = { kind: "run", verdict: "Accepted", passed: 1, total: 1, ms: 1, safe: null };

const session: Session = {
  id: "s",
  plan: { problems: ["a", "b"], minutes: 45, options: PRACTICE, followUps: [] },
  startedAt: START,
  pauses: [],
  end: null,
  ratings: {},
  remarks: "",
  origin: "here",
  updatedAt: START,
};

/** Storage that keeps what it is given, and can be made to fail or to wait. */
class Disk {
  session: Session = session;
  events: readonly SessionEvent[] = [];
  full = false;
  hold: Promise<void> = Promise.resolve();

  save = (saved: Session) => {
    this.session = saved;
    return Promise.resolve({ kind: "saved" } as const);
  };

  saveEvents = async (_: string, events: readonly SessionEvent[], written: number) => {
    await this.hold;
    if (this.full) return { kind: "not-saved", message: "full" } as const;
    // As the parts are: what is said to be written stays as it is.
    this.events = [...this.events.slice(0, written), ...events.slice(written)];
    return { kind: "saved" } as const;
  };
}

describe("the recorder", () => {
  let disk: Disk;
  let recorder: SessionRecorder;
  const open = (events: readonly SessionEvent[] = []): SessionRecorder =>
    new SessionRecorder({ session: disk.session, events, starters: STARTERS, sessions: disk, now: Date.now });
  const at = (ms: number): void => void vi.setSystemTime(START + ms);

  beforeEach(() => {
    vi.useFakeTimers({ now: START });
    localStore.removeAll("dryrun.");
    disk = new Disk();
    recorder = open();
  });
  afterEach(() => vi.useRealTimers());

  it("writes within a second of the first event, typing or not", async () => {
    at(5_000);
    recorder.edited(0, "d");
    for (let i = 0; i < 4; i++) {
      await vi.advanceTimersByTimeAsync(200);
      recorder.edited(0, `d${i}`);
    }
    expect(momentAt(STARTERS, disk.events).problems[0]?.code).toMatch(/^d/);
    await vi.advanceTimersByTimeAsync(500);
    expect(disk.events).toEqual(recorder.events);
    expect(recorder.state.getState().moment.problems[0]?.code).toBe("d3");
  });

  it("records what changed, and nothing where nothing did", () => {
    at(5_000);
    recorder.edited(0, STARTERS[0] ?? "");
    recorder.edited(0, "def f():\n    return 1\n");
    expect(recorder.events.slice(1)).toEqual([{ kind: "edit", at: 5_000, problem: 0, start: 13, end: 17, text: "return 1" }]);
  });

  it("writes a box down once typing has paused", async () => {
    recorder.typed(0, "questions", "E");
    await vi.advanceTimersByTimeAsync(700);
    recorder.typed(0, "questions", "Empty?");
    await vi.advanceTimersByTimeAsync(700);
    expect(recorder.state.getState().boxes[0]).toEqual({ questions: "Empty?" });
    expect(recorder.events).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(400);
    expect(recorder.events.at(-1)).toMatchObject({ kind: "box", text: "Empty?" });
    recorder.typed(0, "questions", "Empty? ");
    recorder.typed(0, "questions", "Empty?");
    recorder.settle();
    expect(recorder.events).toHaveLength(2);
  });

  it("writes own cases down before the trial that judges them", () => {
    recorder.casesTyped(0, [["1"]]);
    recorder.trialBegins(0)(TRIAL);
    expect(recorder.events.map(({ kind }) => kind)).toEqual(["open", "cases", "trial"]);
  });

  it("puts a trial where it began: before what was typed while it was judged", async () => {
    recorder.edited(0, "one");
    at(1_000);
    const ends = recorder.trialBegins(0);
    at(2_000);
    recorder.edited(0, "two");
    await recorder.flush();
    at(9_000);
    ends(TRIAL);
    await recorder.flush();
    expect(recorder.events.map(({ kind, at }) => [kind, at])).toEqual([
      ["open", 0],
      ["edit", 0],
      ["trial", 1_000],
      ["edit", 2_000],
    ]);
    expect(disk.events).toEqual(recorder.events);
  });

  it("writes again what was changed while it was being written", async () => {
    recorder.edited(0, "one");
    const ends = recorder.trialBegins(0);
    recorder.edited(0, "two");
    let go = (): void => undefined;
    disk.hold = new Promise((resolve) => (go = resolve));
    const flushed = recorder.flush();
    await vi.advanceTimersByTimeAsync(0);
    ends(TRIAL);
    go();
    await flushed;
    await vi.advanceTimersByTimeAsync(500);
    expect(disk.events).toEqual(recorder.events);
  });

  it("stamps nothing after the end of the time, nor before what went before", () => {
    at(10_000);
    recorder.edited(0, "a");
    at(9_000);
    recorder.edited(0, "ab");
    at(45 * MINUTE + 200);
    recorder.edited(0, "abc");
    expect(recorder.events.map((event) => event.at)).toEqual([0, 10_000, 10_000, 45 * MINUTE]);
  });

  it("stops the clock and starts it again", () => {
    at(60_000);
    recorder.pause();
    at(90_000);
    recorder.resume();
    expect(disk.session.pauses).toEqual([{ from: START + 60_000, to: START + 90_000 }]);
    expect(recorder.events.slice(1)).toEqual([
      { kind: "paused", at: 60_000 },
      { kind: "resumed", at: 90_000 },
    ]);
  });

  it("ends with all that was typed on disk, and takes only verdicts afterwards", async () => {
    recorder.typed(1, "idea", "A heap");
    at(44 * MINUTE);
    await recorder.end({ at: START + 44 * MINUTE, reason: "finished" });
    recorder.edited(0, "too late");
    recorder.judgedFinally(0, { ...TRIAL, kind: "final" });
    await recorder.flush();
    expect(disk.events.map(({ kind, at }) => [kind, at])).toEqual([
      ["open", 0],
      ["box", 44 * MINUTE],
      ["end", 44 * MINUTE],
      ["trial", 44 * MINUTE],
    ]);
    expect(disk.session.end).toEqual({ at: START + 44 * MINUTE, reason: "finished" });
  });

  it("leaves a note of what is not on disk when the page hides, and the next page finds it", async () => {
    await recorder.flush();
    disk.full = true;
    at(3_000);
    recorder.edited(0, "only here");
    recorder.typed(0, "questions", "Why?");
    recorder.hide();
    const found = withLeftEvents("s", disk.events);
    expect(found).toEqual(recorder.events);
    expect(found.map(({ kind }) => kind)).toEqual(["open", "edit", "box", "away"]);
    // Written after all: the note says nothing new.
    disk.full = false;
    await vi.advanceTimersByTimeAsync(6_000);
    expect(disk.events).toEqual(recorder.events);
    expect(localStore.getItem("dryrun.unsaved.session.s")).toBeNull();
  });

  it("believes no note that is older than the disk, does not fit it, or is damaged", () => {
    const onDisk = recorder.events;
    for (const note of [
      JSON.stringify({ from: 0, events: writeEvents(onDisk) }),
      JSON.stringify({ from: 5, events: writeEvents(onDisk) }),
      "{",
      '{"from":0,"events":"[["}',
    ]) {
      localStore.setItem("dryrun.unsaved.session.s", note);
      expect(withLeftEvents("s", onDisk)).toBe(onDisk);
    }
  });

  it("writes no more once another tab has taken over", async () => {
    await recorder.flush();
    recorder.edited(0, "mine");
    recorder.abandon();
    recorder.edited(0, "mine too");
    recorder.hide();
    await recorder.flush();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(disk.events).toHaveLength(1);
    expect(localStore.getItem("dryrun.unsaved.session.s")).toBeNull();
  });

  it("takes under 1 MB for an hour of typing without a pause, and its replay ends in the typed code", () => {
    let code = STARTERS[0] ?? "";
    const KEYS_PER_SECOND = 6;
    for (let key = 0; key < 3_600 * KEYS_PER_SECOND; key++) {
      at((key * 1_000) / KEYS_PER_SECOND);
      // Six letters at one place, then one deleted, moving about in some 200 lines.
      const place = (Math.floor(key / 40) * 977) % (code.length + 1);
      const offset = Math.min(place + (key % 40), code.length);
      code = key % 7 === 6 ? code.slice(0, Math.max(0, offset - 1)) + code.slice(offset) : code.slice(0, offset) + "abc =\n"[key % 6] + code.slice(offset);
      if (code.length > 6_000) code = code.slice(0, 3_000);
      recorder.edited(0, code);
    }
    expect(recorder.events.length).toBeGreaterThan(20_000);
    expect(new TextEncoder().encode(writeEvents(recorder.events)).length).toBeLessThan(1_000_000);
    expect(momentAt(STARTERS, recorder.events).problems[0]?.code).toBe(code);
  });
});
