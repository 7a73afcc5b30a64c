import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveFolder, type StaticServer } from "../../tools/app/static-server";
import { launchMortal, type MortalChromium } from "../../tools/browser/chromium";
import { WorkspaceDriver } from "../../tools/browser/workspace-driver";
import { DIST } from "../../tools/paths";

/** Each costs a browser's start. `DRYRUN_KILLS=50` for as many as were promised. */
const ROUNDS = Number(process.env["DRYRUN_KILLS"] ?? 20);
const LANES = 2;
const AFTER_LAST_KEY_MS = 1_200;

describe("a browser that is killed", () => {
  const folder = mkdtempSync(join(tmpdir(), "dryrun-kill-"));
  let server: StaticServer;
  beforeAll(async () => void (server = await serveFolder({ folder: DIST, base: "/some/sub-path/", port: 0 })));
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const open = async (profile: string): Promise<{ browser: MortalChromium; workspace: WorkspaceDriver }> => {
    const browser = await launchMortal(join(folder, profile));
    // Python, and storing everything for offline use, take the time of those who wait, and say nothing about drafts.
    await browser.context.route(/\/python\/|\/service-worker\.js/, (route) => route.abort());
    const workspace = new WorkspaceDriver(await browser.context.newPage());
    await workspace.open(server.url, "two-sum");
    return { browser, workspace };
  };

  it(`keeps ${ROUNDS} of ${ROUNDS} drafts when it dies ${AFTER_LAST_KEY_MS} ms after the last key`, async () => {
    const perLane = ROUNDS / LANES;
    const lane = async (name: string): Promise<number> => {
      let intact = 0;
      for (let round = 0; round <= perLane; round++) {
        const { browser, workspace } = await open(name);
        if (round > 0 && (await workspace.code()) === textOf(name, round - 1)) intact += 1;
        if (round < perLane) {
          await workspace.clear();
          await workspace.page.keyboard.type(textOf(name, round));
          await new Promise((resolve) => setTimeout(resolve, AFTER_LAST_KEY_MS));
        }
        await browser.kill();
      }
      return intact;
    };
    const intact = await Promise.all(Array.from({ length: LANES }, (_, i) => lane(`lane-${i}`)));
    expect(intact).toEqual(Array.from({ length: LANES }, () => perLane));
  });

  it("has lost no more than the last second of somebody who types without a pause", async () => {
    const { browser, workspace } = await open("no-pause");
    await workspace.clear();
    const typedAt: number[] = [];
    for (let i = 0; i < 60; i++) {
      await workspace.page.keyboard.press("x", { delay: 20 });
      typedAt.push(Date.now());
    }
    const killedAt = Date.now();
    await browser.kill();
    const again = await open("no-pause");
    expect((await again.workspace.code()).length).toBeGreaterThanOrEqual(typedAt.filter((at) => at <= killedAt - 1_000).length);
    expect(killedAt - (typedAt[0] ?? 0)).toBeGreaterThan(1_200);
    await again.browser.kill();
  });
});

const textOf = (lane: string, round: number): string => `# ${lane}, round ${round}`;
