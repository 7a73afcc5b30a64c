import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { momentAt } from "../../src/domain/session/replay";
import { PROBLEMS } from "../../tools/paths";
import { TestApp } from "./app";
import { SessionDriver } from "./session-driver";
import { seed, stored } from "./stored";
import { PROBLEM, TWICE } from "./twice";

const STARTER = readFileSync(join(PROBLEMS, "two-sum/starter.py"), "utf8");
const RIGHT = readFileSync(join(PROBLEMS, "two-sum/solutions/optimal.py"), "utf8");
const MINUTE = 60_000;

describe("a session", () => {
  let app: TestApp;
  beforeAll(async () => void (app = await TestApp.open()));
  afterEach(() => app.leave());
  afterAll(() => app.close());

  const withoutPython = () => app.visitor({ python: false });
  const driver = async (context = app.visitor()): Promise<SessionDriver> => new SessionDriver(await app.page(await context));

  it("is as in the real room unless one wants it otherwise: no pause, no help, no labels", async () => {
    const session = await driver(withoutPython());
    const { page } = session;
    await session.start(app.url, ["Two Sum"]);
    for (const name of ["Hints", "Editorial", "Notes", "History"]) expect(await page.getByRole("tab", { name }).count()).toBe(0);
    for (const name of ["Share", "Stop the clock", /Start the clock/]) expect(await page.getByRole("button", { name }).count()).toBe(0);
    expect(await page.getByText("Easy", { exact: true }).count()).toBe(0);
    await page.getByRole("button", { name: "Run", exact: true }).waitFor();
    await page.getByRole("button", { name: "Hide the clock" }).click();
    expect(await page.getByRole("timer").count()).toBe(0);
    await session.clock(44, 10);
    await page.getByRole("status").filter({ hasText: "One minute left" }).waitFor();
  });

  it("runs nothing where nothing is to be run, and freezes nothing that was practised", async () => {
    const visitor = await withoutPython();
    const practice = await app.workspace("two-sum", visitor);
    await practice.write("# practice\n");
    await practice.page.waitForTimeout(800);
    await practice.page.close();
    const session = await driver(Promise.resolve(visitor));
    const { page } = session;
    await session.start(app.url, ["Two Sum"], { mock: false, blind: false, noRun: true });
    expect(await session.code()).toBe(STARTER);
    await page.getByText("Easy", { exact: true }).waitFor();
    await page.getByRole("tab", { name: "Hints" }).waitFor();
    await session.write("# session\n");
    await page.keyboard.press("ControlOrMeta+Enter");
    await page.keyboard.press("ControlOrMeta+Shift+Enter");
    for (const name of ["Run", "Submit", "Stop"]) expect(await page.getByRole("button", { name, exact: true }).count()).toBe(0);
    await page.waitForTimeout(800);
    const { attempts = [], drafts = [] } = await stored(page);
    expect(attempts).toEqual([]);
    expect(drafts.find(({ problemId }) => problemId === "two-sum")).toMatchObject({ code: "# practice\n" });
  });

  it("stops its clock in practice, covered, and goes on with the time that was left", async () => {
    const session = await driver(withoutPython());
    const { page } = session;
    await session.start(app.url, ["Two Sum"], { mock: false });
    await session.clock(10);
    await page.getByRole("button", { name: "Stop the clock" }).click();
    await page.getByText("The clock stands").waitFor();
    expect(await session.editor.count()).toBe(0);
    await session.clock(30);
    await page.reload();
    await page.getByText("The clock stands").waitFor();
    expect(await session.timeLeft()).toBe("35:00");
    await page.getByRole("main").getByRole("button", { name: "Go on", exact: true }).last().click();
    await session.clock(40);
    expect(await session.timeLeft()).toBe("25:00");
    await page.waitForTimeout(600);
    const { session: kept } = await session.recorded();
    expect(kept.pauses.map(({ from, to }) => [from, to].map((at) => ((at ?? 0) - kept.startedAt) / MINUTE))).toEqual([[10, 30]]);
  });

  it("ends at its true moment though nobody is there, and is judged when it is opened", async () => {
    const visitor = await app.visitor();
    const session = await driver(Promise.resolve(visitor));
    await session.start(app.url, ["Two Sum", "Three Sum"]);
    await session.clock(10);
    await session.write(RIGHT);
    await session.page.goto("about:blank");
    await session.page.close();
    const later = await driver(Promise.resolve(visitor));
    await later.clock(300);
    await later.page.goto(app.url);
    await later.page.getByText("The time of a session is over.").waitFor();
    await later.page.getByRole("link", { name: "See how it went" }).click();
    await later.page.waitForURL(/\/debrief$/);
    const { session: kept, events } = await later.recorded();
    expect(kept.end).toEqual({ at: kept.startedAt + 45 * MINUTE, reason: "time" });
    expect(events.slice(-2)).toMatchObject([
      { kind: "end", at: 45 * MINUTE },
      { kind: "trial", at: 45 * MINUTE, problem: 0, trial: { kind: "final", verdict: "Accepted" } },
    ]);
    expect(momentAt([STARTER, ""], events).problems[0]?.code).toBe(RIGHT);
    await later.page.goto(`${app.url}#/sessions`);
    await later.page.getByRole("row").filter({ hasText: "Two Sum Accepted" }).waitFor();
    await later.page.getByRole("button", { name: "Delete …" }).click();
    await later.page.getByRole("button", { name: /^Delete .*B$/ }).click();
    await later.page.getByText("None yet.").waitFor();
    const { sessions, sessionLog, attempts } = await stored(later.page);
    expect([sessions, sessionLog, attempts?.length]).toEqual([[], [], 1]);
  });

  it("is recorded by one tab at a time; another can take it over with all that was typed", async () => {
    const visitor = await withoutPython();
    const first = await driver(Promise.resolve(visitor));
    await first.start(app.url, ["Two Sum"]);
    await first.clock(2);
    await first.write("# first\n");
    await first.step(1);
    await first.page.keyboard.type("Sorted?");
    const second = await driver(Promise.resolve(visitor));
    await second.clock(3);
    await second.page.goto(first.page.url());
    await second.page.getByRole("heading", { name: "This session is open in another tab" }).waitFor();
    await second.page.getByRole("button", { name: "Go on here" }).click();
    await second.opened();
    await first.page.getByRole("heading", { name: "This session is open in another tab" }).waitFor();
    expect(await second.code()).toBe("# first\n");
    expect(await second.page.getByRole("textbox", { name: "Clarifying questions" }).inputValue()).toBe("Sorted?");
    await second.write("# second\n");
    await second.page.waitForTimeout(1_000);
    const { events } = await second.recorded();
    expect(momentAt([STARTER], events).problems[0]).toMatchObject({ code: "# second\n", boxes: { questions: "Sorted?" } });
    expect(events.map(({ kind }) => kind).filter((kind) => kind === "opened" || kind === "open")).toEqual(["open", "opened"]);
  });

  it("can be abandoned from the lobby, where no other begins meanwhile", async () => {
    const session = await driver(withoutPython());
    const { page } = session;
    await session.start(app.url, ["Two Sum"]);
    await session.clock(5);
    await session.write("# mine\n");
    await page.goto(`${app.url}#/sessions`);
    await page.getByText("A session is under way, 40:00 left").waitFor();
    expect(await page.getByRole("button", { name: /^Start: / }).isDisabled()).toBe(true);
    await page.getByRole("button", { name: "End it …" }).click();
    await page.getByRole("button", { name: "End it for good" }).click();
    await page.getByRole("row").filter({ hasText: "abandoned" }).waitFor();
    const { session: kept, events } = await session.recorded();
    expect(kept.end).toMatchObject({ reason: "abandoned" });
    expect(momentAt([STARTER], events).problems[0]?.code).toBe("# mine\n");
  });

  it("asks its follow-ups once a Run passes, then as time goes by, and notices what was left out", async () => {
    const session = await driver();
    const { page } = session;
    const asked = { ...(JSON.parse(PROBLEM) as object), follow_ups: ["one", "two", "three"].map((name) => ({ question: `Question ${name}?`, answer: "…" })) };
    const row = { id: "abc", title: "Twice", text: JSON.stringify(asked), origin: "made", createdAt: 0, updatedAt: 0 };
    await seed(page, app.url, { version: 4, records: { ownProblems: [row] } });
    await session.start(app.url, ["Twice"]);
    const questions = page.getByRole("region", { name: "The interviewer asks" });
    await session.clock(2);
    await session.write(TWICE);
    await page.getByText("There is code, and no question was noted before it.").waitFor();
    await session.note(1, "Negative numbers?");
    expect(await page.getByText("There is code, and no question was noted before it.").count()).toBe(0);
    expect(await questions.getByText(/^Question/).count()).toBe(0);
    expect(await session.judge("Run")).toMatch(/^All of these pass/);
    await questions.getByText("Question one?").waitFor();
    await session.clock(6, 20);
    expect(await questions.getByText(/^Question/).count()).toBe(1);
    await session.clock(6, 30);
    await questions.getByText("Question two?").waitFor();
    expect(await session.judge("Submit")).toMatch(/^Accepted/);
    await questions.getByText("Question three?").waitFor();
    await page.waitForTimeout(800);
    const { events } = await session.recorded();
    expect(events.flatMap((event) => (event.kind === "follow-up" ? [[event.index, event.at / 1_000]] : []))).toEqual([
      [0, 120],
      [1, 390],
      [2, 390],
    ]);
  });

  it("can be held by keyboard alone", async () => {
    const session = await driver();
    const { page } = session;
    await page.goto(`${app.url}#/sessions`);
    await page.getByRole("button", { name: "Start: 45 minutes" }).waitFor();
    const tabTo = async (name: RegExp, key = "Tab"): Promise<void> => {
      for (let i = 0; i < 60; i++) {
        const focused = await page.evaluate(() => (document.activeElement instanceof HTMLButtonElement ? document.activeElement.textContent : ""));
        if (name.test(focused)) return;
        await page.keyboard.press(key);
      }
      throw new Error(`no way to ${name.source}`);
    };
    await tabTo(/Start: 45 minutes/);
    await page.keyboard.press("Enter");
    await session.opened();
    await session.note(1, "Empty?");
    await session.step(5);
    await page.keyboard.type("# by keyboard");
    await session.step(3);
    await page.keyboard.type("Try all");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await tabTo(/^Finish$/, "Shift+Tab");
    await page.keyboard.press("Enter");
    await tabTo(/Finish the session/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/debrief$/);
    const { events } = await session.recorded();
    expect(events.flatMap((event) => (event.kind === "box" ? [event.box] : []))).toEqual(["questions", "bruteForce", "statedBefore"]);
    expect(events.some(({ kind }) => kind === "edit")).toBe(true);
  });

  it("threw nothing on the way, and asked no other origin", () => expect([app.errors, app.foreign]).toEqual([[], []]));
});
