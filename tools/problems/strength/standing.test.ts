import { describe, expect, it } from "vitest";
import { percent, standingLines, strengthTable } from "./report";
import { shareOf, standingOf, type Trial } from "./standing";

const trial: Trial = {
  slug: "two-sum",
  ids: ["a -> b", "c -> d", "e -> f", "g -> h", "not judged -> pass"],
  mutants: [
    { id: "a -> b", line: 1, killedBy: "hidden" },
    { id: "c -> d", line: 2, killedBy: "none" },
    { id: "e -> f", line: 3, killedBy: "none" },
    { id: "g -> h", line: 4, killedBy: "samples" },
  ],
};
const why = "for some good reason";

describe("standingOf", () => {
  it("sets equivalents and what a sample rejects aside", () => {
    const standing = standingOf(trial, [{ mutant: "c -> d", why }]);
    expect(standing).toMatchObject({ mutants: 4, killed: 1, bySample: 1, equivalent: 1, stale: [] });
    expect(standing.survivors.map(({ id }) => id)).toEqual(["e -> f"]);
    expect(shareOf([standing])).toBe(0.5);
  });

  it("complains of entries that name no mutant, a rejected one, or one twice", () => {
    const names = ["c -> x", "a -> b", "g -> h", "c -> d", "c -> d"];
    const { stale } = standingOf(trial, names.map((mutant) => ({ mutant, why })));
    expect(stale).toEqual([
      expect.stringContaining("c -> x: there is no such mutant"),
      expect.stringContaining("a -> b: is rejected"),
      expect.stringContaining("g -> h: is rejected"),
      expect.stringContaining("c -> d: is listed twice"),
    ]);
  });

  it("lets an entry stand whose mutant was not among those judged", () => {
    expect(standingOf(trial, [{ mutant: "not judged -> pass", why }]).stale).toEqual([]);
  });
});

describe("reports", () => {
  it("never round up to a bar", () => {
    expect(percent(0.9699)).toBe("96.9 %");
    expect(percent(1)).toBe("100.0 %");
  });

  it("mark a problem that is weak or has stale entries", () => {
    expect(standingLines(standingOf(trial, []))[0]).toMatch(/^BAD /);
    const perfect = standingOf(trial, [{ mutant: "c -> d", why }, { mutant: "e -> f", why }]);
    expect(standingLines(perfect)[0]).toMatch(/^ok /);
    expect(standingLines({ ...perfect, stale: ["x"] })[0]).toMatch(/^BAD /);
  });

  it("add up in the table", () => {
    const standing = standingOf(trial, []);
    expect(strengthTable([standing, standing])).toContain("| **all** | 8 | 2 | 2 | 0 | 4 | 33.3 % |");
  });
});
