import { describe, expect, it } from "vitest";
import { momentAt } from "./replay";
import type { SessionEvent } from "./session";
import { Timeline } from "./timeline";

/** Types, deletes and switches problems, several events to an instant now and then. */
const EVENTS: readonly SessionEvent[] = Array.from({ length: 1_234 }, (_, i): SessionEvent => {
  const at = Math.floor(i * 0.7) * 10;
  if (i % 97 === 0) return { kind: "open", at, problem: i % 2 };
  return i % 5 === 4 ? { kind: "edit", at, problem: i % 2, start: 0, end: 1, text: "" } : { kind: "edit", at, problem: i % 2, start: 0, end: 0, text: `${i} ` };
});
const STARTERS = ["one", "two"];
const timeline = new Timeline(STARTERS, EVENTS);

describe("a timeline", () => {
  it.each([-1, 0, 5, 10, 690, 700, 701, 3_333, timeline.lengthMs, timeline.lengthMs + 1])("has the moment at %s that replaying from the start gives", (at) => {
    expect(timeline.momentAt(at)).toEqual(momentAt(STARTERS, EVENTS, at));
  });

  it("counts the events of an instant together", () => {
    const at = EVENTS[500]?.at ?? 0;
    expect(timeline.countAt(at)).toBe(EVENTS.filter((event) => event.at <= at).length);
  });

  it("takes a session in which nothing happened", () => {
    const empty = new Timeline(STARTERS, []);
    expect(empty.momentAt(9)).toEqual(momentAt(STARTERS, []));
    expect(empty.lengthMs).toBe(0);
  });
});
