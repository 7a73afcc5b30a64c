import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { PROBLEMS } from "../../tools/paths";
import { TestApp } from "./app";

const RIGHT = readFileSync(join(PROBLEMS, "two-sum/solutions/optimal.py"), "utf8");

describe("the workspace", () => {
  let app: TestApp;
  beforeAll(async () => void (app = await TestApp.open()));
  afterEach(() => app.leave());
  afterAll(() => app.close());

  it("stops an endless loop, and the next run works", async () => {
    const workspace = await app.workspace("two-sum", await app.visitor({ first: true }));
    await workspace.write("def two_sum(nums, target):\n    while True:\n        pass\n");
    await workspace.page.keyboard.press("ControlOrMeta+Enter");
    await workspace.page.waitForTimeout(600);
    await workspace.page.getByRole("button", { name: "Stop", exact: true }).click();
    expect(await workspace.result()).toMatch(/^Stopped/);
    await workspace.write(RIGHT);
    expect(await workspace.judge("Run")).toMatch(/^All of these pass/);
  });

  it("keeps code and timer across a reload", async () => {
    const workspace = await app.workspace("two-sum", await app.visitor({ python: false }));
    const { page } = workspace;
    await page.getByRole("button", { name: /Start the clock/ }).click();
    await workspace.write("# mine\n");
    await page.waitForTimeout(800);
    await page.reload();
    await page.getByText("# mine").first().waitFor();
    await expect.poll(() => page.getByRole("timer").innerText()).toMatch(/^14:5\d$/);
  });

  it("judges own cases, and says which cannot be read", async () => {
    const workspace = await app.workspace("two-sum");
    const { page } = workspace;
    await workspace.write(RIGHT.replace("[seen[partner], i]", "[0, 0]"));
    await page.getByRole("tab", { name: /Own cases/ }).click();
    await page.getByRole("button", { name: "Add a case" }).click();
    await page.getByRole("textbox", { name: "nums" }).fill("[5, 1, 6]");
    await page.getByRole("textbox", { name: "target" }).fill("7");
    expect(await workspace.judge("Run")).toMatch(/^Wrong Answer\s+0 of 4 cases/);
    await page.getByRole("button", { name: /^Case 4/ }).click();
    await page.getByText("[1, 2]").first().waitFor();
    await page.getByRole("tab", { name: /Own cases/ }).click();
    await page.getByRole("textbox", { name: "target" }).fill("seven");
    expect(await workspace.judge("Run")).toMatch(/^Own case 1 cannot be read\s+target: /);
  });

  it("gives a second verdict on ML problems, and says what was probably done", async () => {
    const workspace = await app.workspace("feature-normalization");
    const code = (path: string): string => readFileSync(join(PROBLEMS, "feature-normalization", path), "utf8");
    expect(await workspace.submit(code("wrong/one_pass_variance.py"))).toMatch(/^Wrong Answer\s+Correct on ordinary input\s+Not numerically safe: fails on “/);
    expect(await workspace.submit(code("solutions/optimal.py"))).toMatch(/^Accepted\s+Correct on ordinary input\s+Numerically safe/);
    const changing = code("solutions/optimal.py").replace("    if not train:", "    train.reverse()\n    if not train:");
    expect(await workspace.submit(changing)).toMatch(/^Accepted\s+Correct on ordinary input\s+Not safe to use: changes its argument train/);
    await workspace.submit(code("wrong/divides_by_n_minus_1.py"));
    expect(await workspace.page.getByTestId("hint").first().innerText()).toBe(
      "This is what comes out when the standard deviation divides by n - 1 instead of n.",
    );
  });

  it("shows a hidden case's label first and its values on request", async () => {
    const workspace = await app.workspace("feature-normalization");
    const wrong = readFileSync(join(PROBLEMS, "feature-normalization/wrong/fits_on_the_rows_to_transform.py"), "utf8");
    const result = await workspace.submit(wrong);
    expect(result).toMatch(/fails on: /);
    const { page } = workspace;
    await page
      .getByRole("button", { name: /wrong answer|runtime error/i })
      .last()
      .click();
    await page.getByRole("button", { name: "Show the hidden case" }).click();
    await page.getByText("Expected", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Add to my cases" }).click();
    await page.getByRole("textbox", { name: "method" }).waitFor();
  });

  it("takes recursion that CPython takes: a cache to 900 levels, a tree 900 deep, a list of 10,000 nodes", async () => {
    const workspace = await app.workspace("two-sum");
    const deep = `
def two_sum(nums, target):
    @lru_cache(None)
    def count(n):
        return 0 if n == 0 else 1 + count(n - 1)
    assert count(900) == 900
    root = None
    for value in range(900):
        root = TreeNode(value, root, None)
    def height(node):
        return 0 if node is None else 1 + max(height(node.left), height(node.right))
    assert height(root) == 900
    head = None
    for value in range(10_000):
        head = ListNode(value, head)
    def length(node):
        return 0 if node is None else 1 + length(node.next)
    assert length(head) == 10_000
    seen = {}
    for i, n in enumerate(nums):
        if target - n in seen:
            return [seen[target - n], i]
        seen[n] = i
`;
    expect(await workspace.submit(deep)).toMatch(/^Accepted/);
  });

  it("gives endless recursion a verdict, and the next run works", async () => {
    const workspace = await app.workspace("two-sum");
    expect(await workspace.submit("def two_sum(nums, target):\n    return max(two_sum(nums, target) for _ in nums)\n")).toMatch(/^Runtime Error/);
    expect(await workspace.submit(RIGHT)).toMatch(/^Accepted/);
  });

  it("jumps from a traceback to the line", async () => {
    const workspace = await app.workspace("two-sum");
    expect(await workspace.submit("def two_sum(nums, target):\n    x = 1\n    return nums[x + 99]\n")).toMatch(/^Runtime Error[^]*IndexError/);
    await workspace.page.getByRole("button", { name: "line 3" }).first().click();
    await workspace.page.keyboard.type("#");
    await workspace.page.getByText("#return nums").first().waitFor();
  });

  it("opens hints one at a time, and the editorial after giving up", async () => {
    const { page } = await app.workspace("two-sum", await app.visitor({ python: false }));
    await page.getByRole("tab", { name: "Hints" }).click();
    await page.getByRole("button", { name: /Show a hint/ }).click();
    await page.getByRole("heading", { name: "Hint 1" }).waitFor();
    expect(await page.getByRole("heading", { name: "Hint 2" }).count()).toBe(0);
    await page.getByRole("tab", { name: "Editorial" }).click();
    expect(await page.getByText("What an interviewer wants to hear").count()).toBe(0);
    await page.getByRole("button", { name: /Give up/ }).click();
    await page.getByText("What an interviewer wants to hear").waitFor();
    await page.getByRole("heading", { name: "Optimal" }).waitFor();
  });

  it("has a page for a problem that does not exist, and for an address that leads nowhere", async () => {
    const page = await app.page(await app.visitor({ python: false }));
    await page.goto(`${app.url}#/problem/no-such-problem`);
    await page.getByRole("heading", { name: "There is no such problem" }).waitFor();
    await page.goto(`${app.url}#/nowhere`);
    await page
      .getByRole("link", { name: /problems/i })
      .first()
      .waitFor();
  });

  it("searches the catalogue, and fetches neither Monaco nor Python for it", async () => {
    const page = await app.page();
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(request.url()));
    await page.goto(app.url);
    await page.getByRole("textbox", { name: "Search problems" }).fill("two-sum");
    await expect.poll(() => page.getByRole("row").count()).toBe(2);
    await page.getByRole("textbox", { name: "Search problems" }).fill("zzz");
    await page.getByText("No problem fits").waitFor();
    expect(fetched.filter((url) => /python\/|code-editor|sandbox/.test(url))).toEqual([]);
  });

  it("threw nothing on the way", () => expect(app.errors).toEqual([]));
});
