import { gzipSync } from "fflate";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WorkspaceDriver } from "../../tools/browser/workspace-driver";
import { humanEval } from "../import-fixtures";
import { TestApp } from "./app";

const DOUBLE = "def f(x):\n    return x + x\n";
const item = (id: string, body: string, test: string): object => ({ ...humanEval({ parameters: "x: int", doc: "Doubles x.", body, test }), task_id: id });
const doubled = item("Sample/1", "return 2 * x", "assert candidate(1) == 2\nassert candidate(21) == 42\nassert candidate(0) == 0");
const tripled = item("Sample/2", "return 3 * x", "assert candidate(1) == 3\nassert candidate(2) == 6");
const endless = item("Sample/3", "while True: pass", "assert candidate(1) == 1");

const jsonLines = (...lines: (object | string)[]): Buffer =>
  Buffer.from(lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"));

/** Chooses a file on the import's screen and waits until it was looked at. */
async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator("input[type=file]").first().setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await page.getByRole("button", { name: "Choose another file" }).waitFor();
}

describe("importing", () => {
  let app: TestApp;
  let visitor: BrowserContext;
  beforeAll(async () => {
    app = await TestApp.open();
    visitor = await app.visitor();
  });
  afterAll(() => app.close());

  it("shows what a file holds, imports it, saves what is chosen, and the problem is solved", async () => {
    const page = await app.page(visitor);
    await page.goto(app.url);
    await page.getByRole("link", { name: "Import problems" }).click();
    await choose(page, "sample.jsonl.gz", Buffer.from(gzipSync(jsonLines(doubled, '{"task_id": ,', tripled))));
    await page.getByText("sample.jsonl.gz holds 2 HumanEval problems.").waitFor();
    await page.getByRole("cell", { name: "sample.jsonl, line 2" }).waitFor();

    await page.getByRole("button", { name: "Import 2 problems" }).click();
    const rows = page.getByRole("table", { name: "Imported problems" }).getByRole("row");
    await rows.first().waitFor();
    expect(await rows.allInnerTexts()).toEqual([
      expect.stringMatching(/Title/),
      expect.stringMatching(/^\s*F\s+f\s+3\s+Yes\s*$/),
      expect.stringMatching(/^\s*F\s+f\s+2\s+Yes\s*$/),
    ]);
    await rows.nth(2).getByRole("checkbox").uncheck();
    await page.getByRole("button", { name: "Save 1 problem", exact: true }).click();
    await page.getByRole("list", { name: "Saved problems" }).getByRole("link").click();

    const workspace = new WorkspaceDriver(page);
    await workspace.editor.waitFor({ state: "attached" });
    await page.getByText("Licence: MIT.").waitFor();
    expect(await workspace.submit("def f(x):\n    return 2\n")).toMatch(/^Wrong Answer/);
    expect(await workspace.submit(DOUBLE)).toMatch(/^Accepted/);

    await page.goto(`${app.url}#/mine`);
    await page.getByRole("link", { name: "F", exact: true }).waitFor();
    expect(await page.getByRole("table", { name: "My problems" }).getByRole("link").count()).toBe(1);
    await page.goto(`${app.url}#/import`);
    await choose(page, "sample.jsonl", jsonLines(doubled));
    await page.getByRole("button", { name: "Import 1 problem", exact: true }).click();
    await page.getByText("Already among your problems.").waitFor();
    expect(await page.getByRole("button", { name: "Save 0 problems" }).isDisabled()).toBe(true);
    expect([app.foreign, app.errors]).toEqual([[], []]);
  });

  it("stops at the user's word, and keeps what was done", async () => {
    const page = await app.page(visitor);
    await page.goto(`${app.url}#/import`);
    await choose(page, "sample.jsonl", jsonLines(tripled, endless, doubled));
    await page.getByRole("button", { name: "Import 3 problems" }).click();
    await page.getByText("1 of 3: Sample/3").waitFor();
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText("Stopped after 1 of 3").waitFor();
    await page.getByRole("button", { name: "Save 1 problem", exact: true }).waitFor();
  });

  it.each([
    ["cut.jsonl.gz", Buffer.from(gzipSync(jsonLines(doubled))).subarray(0, 60), "The compressed file is damaged or cut off."],
    ["latin.jsonl", Buffer.from([0x7b, 0xe9, 0x7d]), "It is not UTF-8 text (line 1, byte 2)."],
    ["other.json", jsonLines({ name: "x" }), "It is of no known format: its keys are name."],
  ])("says of %s why nothing of it can be imported", async (name, buffer, says) => {
    const page = await app.page(visitor);
    await page.goto(`${app.url}#/import`);
    await choose(page, name, buffer);
    await page.getByText("Nothing was run, and nothing on this machine was changed.").waitFor();
    await page.getByText(says).waitFor();
    expect(await page.getByRole("button", { name: /^Import \d/ }).count()).toBe(0);
  });

  it("takes a file that is dropped anywhere on the screen", async () => {
    const page = await app.page(visitor);
    await page.goto(`${app.url}#/import`);
    await page.getByRole("button", { name: "Choose a file" }).waitFor();
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], "dropped.jsonl"));
      document.querySelector("main h1")?.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    }, JSON.stringify(doubled));
    await page.getByText("dropped.jsonl holds 1 HumanEval problem.").waitFor();
  });
});
