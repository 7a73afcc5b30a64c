import type { Page } from "playwright-core";
import { pasteOver } from "../../tools/browser/paste-over";

/** Drives the editor of problems as an interviewer does. */
export class MakerDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(url: string): Promise<void> {
    await this.page.goto(`${url}#/make`);
    await this.page.getByRole("heading", { name: "New problem" }).waitFor();
  }

  /** Fills an input by its label, within a part of the form where one is named. */
  async fill(label: string, text: string, section?: string): Promise<void> {
    const scope = section === undefined ? this.page : this.page.getByRole("region", { name: section, exact: true });
    const named = { name: label, exact: true };
    await scope.getByRole("textbox", named).or(scope.getByRole("combobox", named)).fill(text);
  }

  /** Pastes code over all that is in an editor. */
  async code(label: string, code: string): Promise<void> {
    await pasteOver(this.page.getByRole("textbox", { name: label, exact: true }), code);
  }

  async press(name: string, section?: string): Promise<void> {
    const scope = section === undefined ? this.page : this.page.getByRole("region", { name: section, exact: true });
    await scope.getByRole("button", { name, exact: true }).click();
  }

  /** Where proofs and faults are told. */
  get panel() {
    return this.page.getByRole("region", { name: "Proof", exact: true });
  }

  /** Presses Prove and waits for what comes of it. */
  async prove(): Promise<string> {
    await this.press("Prove");
    await this.panel.getByTestId("proof").or(this.panel.getByRole("alert")).waitFor();
    return this.panel.innerText();
  }

  /** Presses Share and reads the link that is offered. */
  async link(): Promise<string> {
    await this.press("Share");
    return this.page.getByRole("dialog").getByRole("textbox", { name: "Link" }).inputValue();
  }

  /** An own problem, typed from scratch: the hidden answers are numbers that stand nowhere else. */
  async makeOffset(): Promise<void> {
    await this.fill("Title", "Offset");
    await this.fill("Statement", "Add a large number to `n`, twice for **negative** ones.");
    await this.fill("Name of the function", "offset");
    await this.fill("Name of parameter 1", "n");
    await this.fill("Type of parameter 1", "int");
    await this.fill("Returns", "int");
    await this.code("Reference solution", "def offset(n):\n    return n + (770_000 if n >= 0 else 2 * 770_000)\n");
    await this.fill("n", "1", "Sample 1");
    await this.press("Add a hidden case");
    await this.fill("n", "410_033", "Hidden case 1");
    await this.fill("Label", "an odd number", "Hidden case 1");
    await this.press("Add a hidden case");
    await this.fill("n", "-400_009", "Hidden case 2");
    await this.fill("Label", "below zero", "Hidden case 2");
    await this.press("Add a wrong solution");
    await this.fill("The mistake", "takes no notice of the sign", "Wrong solution 1");
    await this.code("Code of wrong solution 1", "def offset(n):\n    return n + 770_000\n");
  }
}

export const OFFSET_RIGHT = "def offset(n):\n    return n + (770_000 if n >= 0 else 1_540_000)\n";
/** What only hidden cases hold: answers and arguments. */
export const OFFSET_HIDDEN = /1180033|1139991|410_?033|400_?009/;
