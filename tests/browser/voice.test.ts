import { join } from "node:path";
import { readFileSync } from "node:fs";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeEvents } from "../../src/domain/session/event-text";
import { readSessionFile } from "../../src/domain/session/session-file";
import type { SessionEvent } from "../../src/domain/session/session";
import { ROOT } from "../../tools/paths";
import { bundleScript } from "../../tools/vite/bundle-script";
import { TestApp } from "./app";
import { SESSION } from "./seeded-session";
import { seed } from "./stored";

/** A microphone that beeps, and a user who allows it. */
const MICROPHONE = ["--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"];
const ID = "spoken";
const EVENTS: readonly SessionEvent[] = [
  { kind: "open", at: 0, problem: 0 },
  { kind: "edit", at: 30_000, problem: 0, start: 0, end: 0, text: "# done\n" },
];
const bundle = bundleScript(join(ROOT, "tests/browser/voice-probe.ts"), { platform: "browser" });

describe("the voice", () => {
  let app: TestApp;
  let visitor: BrowserContext;
  let startedAt: number;
  beforeAll(async () => {
    app = await TestApp.open(undefined, MICROPHONE);
    visitor = await app.visitor();
    const page = await app.page(visitor);
    startedAt = Date.now();
    const plan = { ...SESSION.plan, problems: ["two-sum"], followUps: [[]] };
    const session = { ...SESSION, id: ID, plan, startedAt, pauses: [], end: { at: startedAt + 30_000, reason: "finished" } };
    const log = { id: `${ID} 0`, sessionId: ID, index: 0, events: writeEvents(EVENTS) };
    await seed(page, app.url, { version: 4, records: { sessions: [session], sessionLog: [log] } });
    await page.close();
  });
  afterAll(() => app.close());

  /** A page of the app with the service that the session's screen uses in a test's hands. */
  const probed = async (context = visitor): Promise<Page> => {
    const page = await app.page(context, keepSound);
    await page.goto(`${app.url}#/settings`);
    await page.evaluate((await bundle).code);
    return page;
  };
  const takes = (page: Page) => page.evaluate((id) => voiceProbe.service.takes(id), ID);

  it("is recorded in takes that know their place, chunk by chunk as it comes", async () => {
    const page = await probed();
    expect(await page.evaluate(({ id, startedAt }) => voiceProbe.service.start({ id, startedAt }), { id: ID, startedAt })).toEqual({ kind: "recording" });
    expect(await page.evaluate(() => voiceProbe.service.state.getState().kind)).toBe("recording");
    // A chunk is on disk before anybody stops: what a crash leaves.
    await expect.poll(async () => (await takes(page))[0]?.bytes ?? 0).toBeGreaterThan(1_000);
    const afterCrash = (await takes(page))[0];
    expect(afterCrash?.lengthMs).toBeGreaterThan(4_000);
    await page.evaluate(() => voiceProbe.service.stop());
    expect(await page.evaluate(() => voiceProbe.service.state.getState().kind)).toBe("off");
    await page.waitForTimeout(1_500);
    await page.evaluate(({ id, startedAt }) => voiceProbe.service.start({ id, startedAt }), { id: ID, startedAt });
    await page.waitForTimeout(4_000);
    await page.evaluate(() => voiceProbe.service.stop());
    const [first, second, ...more] = await takes(page);
    expect(more).toEqual([]);
    if (!first || !second) throw new Error("two takes are missing");
    expect(second.at).toBeGreaterThan(first.at + first.lengthMs + 1_000);
    expect(await page.evaluate((id) => voiceProbe.service.size(id), ID)).toBe(first.bytes + second.bytes);
    expect(await page.evaluate((id) => voiceProbe.loudest(id), ID)).toBeGreaterThan(0.01);
    await page.close();
  });

  it("is played back in time with the code, from any moment, and is silent where nothing was said", async () => {
    const page = await probed();
    const [first, second] = await takes(page);
    if (!first || !second) throw new Error("two takes are missing");
    await page.goto(`${app.url}#/session/${ID}/replay`);
    const slider = page.getByRole("slider", { name: "Moment of the session" });
    await slider.waitFor();
    const drift = (at: number) => page.evaluate(readDrift, at);
    for (const take of [first, second, first]) {
      await slider.fill(String(Math.ceil(take.at / 1_000) * 1_000));
      await page.getByRole("button", { name: "Play" }).click();
      await expect.poll(async () => (await drift(take.at)).playing).toBe(true);
      await expect.poll(async () => Math.abs((await drift(take.at)).seconds)).toBeLessThan(0.6);
      await page.getByRole("button", { name: "Pause" }).click();
      expect((await drift(take.at)).playing).toBe(false);
    }
    await slider.fill(String(Math.ceil((second.at + second.lengthMs) / 1_000) * 1_000 + 2_000));
    await page.getByRole("button", { name: "Play" }).click();
    await page.waitForTimeout(700);
    expect((await drift(0)).playing).toBe(false);
    await page.close();
  });

  it("goes along in the session's file, and is heard where that is opened", async () => {
    const page = await probed();
    const [first] = await takes(page);
    await page.goto(`${app.url}#/session/${ID}/debrief`);
    await page.getByRole("button", { name: "Save the recording" }).click();
    await page.getByLabel(/^With the voice/).waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save the file" }).click()]);
    const path = await download.path();
    const read = readSessionFile(readFileSync(path));
    expect(read.kind === "session" && read.file.voice.map(({ at, bytes }) => [at, bytes.length])[0]).toEqual([first?.at, first?.bytes]);
    await page.close();

    const theirs = await probed(await app.visitor());
    await theirs.goto(`${app.url}#/sessions/open`);
    // The page before has an input for files as well.
    await theirs.getByRole("heading", { name: "Open a recorded session" }).waitFor();
    await theirs.locator("input[type=file]").setInputFiles({ name: "x.dryrun-session.json", mimeType: "application/json", buffer: readFileSync(path) });
    await theirs.getByRole("button", { name: "Keep it and replay" }).click();
    await theirs.getByRole("slider").waitFor();
    expect((await takes(theirs)).map(({ at, bytes }) => [at, bytes])[0]).toEqual([first?.at, first?.bytes]);
    expect(await theirs.evaluate((id) => voiceProbe.loudest(id), ID)).toBeGreaterThan(0.01);
    await theirs.close();
  });

  it("is deleted, and all else stays", async () => {
    const page = await probed();
    await page.goto(`${app.url}#/session/${ID}/debrief`);
    await page.getByRole("button", { name: /^Delete the voice \(/ }).click();
    await page.getByRole("button", { name: /^Delete the voice/ }).waitFor({ state: "detached" });
    expect(await takes(page)).toEqual([]);
    await page.reload();
    await page.getByRole("link", { name: "Replay" }).click();
    await page.getByRole("slider").waitFor();
    await page.close();
  });

  it("is not taken from who refuses the microphone", async () => {
    const page = await probed();
    await page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("no", "NotAllowedError"));
    });
    const started = await page.evaluate(({ id, startedAt }) => voiceProbe.service.start({ id, startedAt }), { id: ID, startedAt });
    expect(started).toMatchObject({ kind: "refused", message: expect.stringMatching(/not allowed/) as string });
    await page.close();
  });

  it("asked no other origin for anything, and the page threw nothing", () => {
    expect(app.foreign).toEqual([]);
    expect(app.errors).toEqual([]);
  });
});

interface WithSound {
  readonly sound?: HTMLAudioElement;
}

/** In the page, before anything else: keeps hold of what plays. */
function keepSound(): void {
  const Plain = window.Audio;
  window.Audio = function (this: unknown) {
    return ((window as { sound?: HTMLAudioElement }).sound = new Plain());
  } as unknown as typeof Audio;
}

/** In the page: how far the sound is from the slider, and whether it plays. */
function readDrift(takeAt: number): { seconds: number; playing: boolean } {
  const { sound } = window as WithSound;
  const slider = document.querySelector<HTMLInputElement>("input[type=range]");
  const at = Number(slider?.value ?? 0);
  return { seconds: (sound?.currentTime ?? NaN) - (at - takeAt) / 1_000, playing: sound !== undefined && !sound.paused && !sound.ended };
}
