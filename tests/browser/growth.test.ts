import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../tools/paths";
import { TestApp } from "./app";
import { link, TWICE } from "./twice";
import { WorkspaceDriver } from "../../tools/browser/workspace-driver";

const solution = (slug: string, name: string): string => readFileSync(join(ROOT, "problems", slug, "solutions", `${name}.py`), "utf8");
const MEASURED = { timeout: 240_000 };

describe("the growth of an accepted solution", () => {
  let app: TestApp;
  beforeAll(async () => void (app = await TestApp.open()));
  afterEach(() => app.leave());
  afterAll(() => app.close());

  it("is measured on request beside everything else, shown as a sentence, a chart and figures, and kept", async () => {
    const workspace = await app.workspace("merge-intervals");
    const { page } = workspace;
    expect(await page.getByRole("tab", { name: "Growth" }).count()).toBe(0);
    const code = solution("merge-intervals", "optimal");
    expect(await workspace.submit(code)).toMatch(/^Accepted/);
    await page.getByRole("button", { name: "How does it grow?" }).click();
    const panel = page.getByRole("tabpanel", { name: "Growth" });
    await panel.getByRole("button", { name: "Stop measuring" }).waitFor();
    // Another trial is judged while it is on.
    expect(await workspace.judge("Run")).toMatch(/^All of these pass/);
    await page.getByRole("tab", { name: "Growth" }).click();
    await panel.getByRole("button", { name: "Measure again" }).waitFor(MEASURED);
    const text = await panel.innerText();
    expect(text).toContain("Looks linearithmic, O(n log n)");
    expect(text).toMatch(/most of the work is inside\s+sort/);
    expect(text).toContain("The reference grows alike, O(n log n).");
    expect(await panel.locator("canvas").count()).toBe(1);
    const heads = await panel.getByRole("columnheader").allInnerTexts();
    expect(heads.map((head) => head.replaceAll(/\s+/g, " "))).toEqual(["Size", "Your code O(n log n)", "Reference O(n log n)", "Brute force O(n²)"]);
    await panel.getByText("Time", { exact: true }).click();
    await panel.getByText("the median of five runs").waitFor();

    await page.getByRole("tab", { name: "History" }).click();
    await page.getByText(/Submit · .* · grows as O\(n log n\)/).waitFor();
    await page.close();
  });

  it("is stopped on request, and what was measured before stays", async () => {
    const workspace = await app.workspace("merge-intervals");
    const { page } = workspace;
    expect(await workspace.submit(solution("merge-intervals", "optimal"))).toMatch(/^Accepted/);
    await page.getByRole("button", { name: "How does it grow?" }).click();
    const panel = page.getByRole("tabpanel", { name: "Growth" });
    await panel.getByText("Measuring the reference").or(panel.getByText("Measuring the brute force")).first().waitFor(MEASURED);
    await panel.getByRole("button", { name: "Stop measuring" }).click();
    await panel.getByText("Stopped; this was measured before.").waitFor();
    expect(await panel.innerText()).toContain("Looks linearithmic");
    await page.close();
  });

  it("says so where a problem has no generator", async () => {
    const page = await app.page();
    await page.goto(app.url + link({ code: TWICE }));
    await page.getByRole("button", { name: "Start with the code from the link" }).click();
    const workspace = new WorkspaceDriver(page);
    await workspace.editor.waitFor({ state: "attached" });
    expect(await workspace.judge("Submit")).toMatch(/^Accepted/);
    await page.getByRole("button", { name: "How does it grow?" }).click();
    await page.getByText("This problem has no generator").waitFor();
    await page.close();
  });

  it("asked no other origin for anything, and the page threw nothing", () => {
    expect(app.foreign).toEqual([]);
    expect(app.errors).toEqual([]);
  });
});
