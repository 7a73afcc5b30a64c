import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { momentAt } from "../../src/domain/session/replay";
import type { SessionEvent } from "../../src/domain/session/session";
import { serveFolder, type StaticServer } from "../../tools/app/static-server";
import { launchMortal } from "../../tools/browser/chromium";
import { DIST, PROBLEMS } from "../../tools/paths";
import { SessionDriver } from "./session-driver";
import { stored } from "./stored";

const text = (path: string): string => readFileSync(join(PROBLEMS, path), "utf8");
const STARTERS = [text("two-sum/starter.py"), text("feature-normalization/starter.py")];
const RIGHT = text("two-sum/solutions/optimal.py");
const CARELESS = text("feature-normalization/wrong/one_pass_variance.py");
const MINUTE = 60_000;

/** What happened and when, without what depends on the machine. */
const told = (event: SessionEvent): string => {
  const at = `${Math.floor(event.at / MINUTE)}:${String(Math.floor((event.at % MINUTE) / 1_000)).padStart(2, "0")}`;
  const where = "problem" in event ? ` ${event.problem + 1}` : "";
  switch (event.kind) {
    case "trial":
      return `${at} ${event.trial.kind}${where}: ${event.trial.verdict}`;
    case "step":
      return `${at} step${where}: ${event.step}`;
    case "box":
      return `${at} box${where}: ${event.box} ${event.text}`;
    case "cases":
      return `${at} cases${where}: ${event.cases.length}`;
    case "end":
      return `${at} end: ${event.reason}`;
    default:
      return `${at} ${event.kind}${where}`;
  }
};

/** One line for edits that follow each other within a minute. */
const story = (events: readonly SessionEvent[]): readonly string[] =>
  events
    .filter(({ kind }) => kind !== "follow-up")
    .map(told)
    .filter((line, i, lines) => !(line.includes(" edit ") && lines[i - 1] === line));

describe("a session of 45 minutes", () => {
  const folder = mkdtempSync(join(tmpdir(), "dryrun-session-"));
  let server: StaticServer;
  beforeAll(async () => void (server = await serveFolder({ folder: DIST, base: "/some/sub-path/", port: 0 })));
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it("is recorded as it was, through a reload and a killed browser, and its replay ends in the submitted code", async () => {
    const browser = await launchMortal(join(folder, "profile"));
    const session = new SessionDriver(await browser.context.newPage());
    const { page } = session;
    await session.start(server.url, ["Two Sum", "Feature Normalization"]);
    expect(await session.timeLeft()).toBe("45:00");

    await session.clock(1);
    await session.note(1, "May it be empty?");
    await session.clock(3);
    await session.note(2, "[3, 3] and 6");
    await session.clock(8);
    await session.step(5);
    await session.write("def two_sum(nums, target):\n    return [0, 1]\n");
    await session.clock(9);
    expect(await session.judge("Run")).toMatch(/^Wrong Answer/);
    await session.clock(11);
    await page.getByRole("tab", { name: /Own cases/ }).click();
    await page.getByRole("button", { name: "Add a case" }).click();
    await page.waitForTimeout(1_300);

    await session.clock(12);
    await page.reload();
    await session.opened();
    expect(await session.timeLeft()).toBe("33:00");
    expect(await session.code()).toBe("def two_sum(nums, target):\n    return [0, 1]\n");
    await page.getByRole("tab", { name: "Own cases (1)" }).waitFor();
    expect(await page.getByRole("listitem").filter({ hasText: "Implement" }).getAttribute("data-current")).toBe("true");

    await session.clock(14);
    await session.write(RIGHT);
    await session.clock(15);
    expect(await session.judge("Submit")).toMatch(/^Accepted/);
    await session.clock(20);
    await page.getByRole("radiogroup", { name: "Problem" }).getByText("2", { exact: false }).click();
    await page.getByRole("textbox", { name: "Code for Feature Normalization" }).waitFor({ state: "attached" });
    await session.clock(22, 30);
    await page.getByRole("status").filter({ hasText: "Half of the time is over" }).waitFor();
    await session.clock(23);
    await session.write(CARELESS);
    await page.keyboard.type("# to be killed");
    await page.waitForTimeout(1_200);
    await browser.kill();

    const after = await launchMortal(join(folder, "profile"));
    const resumed = new SessionDriver(await after.context.newPage());
    await resumed.clock(27);
    await resumed.page.goto(server.url);
    await resumed.page.getByText("A session is under way, 18:00 left.").waitFor();
    await resumed.page.getByRole("link", { name: "Resume" }).click();
    await resumed.opened();
    expect(await resumed.timeLeft()).toBe("18:00");
    expect(await resumed.code()).toBe(`${CARELESS}# to be killed`);
    await resumed.clock(30);
    expect(await resumed.judge("Run")).toMatch(/^All of these pass/);
    await resumed.clock(40);
    await resumed.page.getByRole("status").filter({ hasText: "Five minutes left" }).waitFor();
    await resumed.clock(44);
    await resumed.finish();
    await resumed.page.waitForURL(/\/debrief$/);

    const debrief = (): Promise<string> => resumed.page.getByRole("main").innerText();
    await expect.poll(debrief).toMatch(/44:00 of 45 minutes, 4:00 of it away from the page · reopened 2 times · mock interview/);
    const [, first = "", second = ""] = (await debrief()).split("Practise it");
    for (const figure of [
      /Accepted, \d+ of \d+ cases/,
      /Time in view\s+20:00, of 22:30 suggested/,
      /First code\s+after 8:00/,
      /Noted before it\s+questions, examples or edge cases/,
      /First correct\s+after 15:00; 1 run and 0 submissions before it/,
      /Understand\s+3:00\s+2:15/,
      /Examples\s+5:00\s+2:15/,
      /Brute force\s+0:00/,
      /Implement\s+12:00\s+9:00/,
    ])
      expect(first).toMatch(figure);
    for (const figure of [
      /Wrong Answer, \d+ of \d+ cases; not numerically safe/,
      /Time in view\s+24:00, of 22:30 suggested/,
      /First code\s+after 3:00, 23:00 of the session/,
      /Understand\s+24:00/,
    ])
      expect(second).toMatch(figure);

    const { session: kept, events } = await resumed.recorded();
    expect(kept).toMatchObject({ end: { at: kept.startedAt + 44 * MINUTE, reason: "finished" }, pauses: [], plan: { minutes: 45 } });
    expect(story(events)).toEqual([
      "0:00 open 1",
      "1:00 step 1: understand",
      "1:00 box 1: questions May it be empty?",
      "3:00 step 1: examples",
      "3:00 box 1: examples [3, 3] and 6",
      "8:00 step 1: implement",
      "8:00 edit 1",
      "9:00 run 1: Wrong Answer",
      "11:00 cases 1: 1",
      "12:00 away",
      "12:00 opened",
      "14:00 edit 1",
      "15:00 submit 1: Accepted",
      "20:00 open 2",
      "23:00 edit 2",
      "27:00 opened",
      "30:00 run 2: Accepted",
      "44:00 end: finished",
      "44:00 final 1: Accepted",
      "44:00 final 2: Wrong Answer",
    ]);
    expect(events.findLast((event) => event.kind === "trial")).toMatchObject({ problem: 1, trial: { safe: false } });

    const replayed = momentAt(STARTERS, events).problems.map(({ code }) => code);
    const { attempts = [], drafts = [], progress = [] } = await stored(resumed.page);
    const submitted = ["two-sum", "feature-normalization"].map(
      (id) =>
        attempts.filter(({ problemId, kind }) => problemId === id && kind === "submit").toSorted((a, b) => Number(b["at"]) - Number(a["at"]))[0]?.["code"],
    );
    expect(replayed).toEqual([RIGHT, `${CARELESS}# to be killed`]);
    expect(submitted).toEqual(replayed);
    // Nothing of it became the practice draft, and the session's own code is in its recording alone.
    expect(drafts).toEqual([]);
    expect(progress.find(({ problemId }) => problemId === "two-sum")).toMatchObject({ solvedAt: kept.startedAt + 15 * MINUTE });
    await after.kill();
  });
});
