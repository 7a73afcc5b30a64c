import type { Page } from "playwright-core";
import { pasteOver } from "./paste-over";

/** Drives a problem's screen as its user does. */
export class WorkspaceDriver {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a problem and waits until its editor can be typed into. */
  async open(url: string, slug: string): Promise<void> {
    await this.page.goto(`${url}#/problem/${slug}`);
    await this.editor.waitFor({ state: "attached" });
  }

  /** Goes from one problem to another on the same page, as a link in it does; Python stays. */
  async goTo(url: string, slug: string, title: string): Promise<void> {
    await this.page.goto(`${url}#/problem/${slug}`);
    await this.page.getByRole("textbox", { name: `Code for ${title}` }).waitFor({ state: "attached" });
  }

  get editor() {
    return this.page.getByRole("textbox", { name: /^Code for/ });
  }

  /** Pastes code over all that is there. */
  async write(code: string): Promise<void> {
    await pasteOver(this.editor, code);
  }

  /** Empties the editor. */
  async clear(): Promise<void> {
    await this.editor.focus();
    await this.page.keyboard.press("ControlOrMeta+A");
    await this.page.keyboard.press("Delete");
  }

  /** The editor's whole text, however long; where the page keeps it, Monaco draws only what is in sight. */
  async code(): Promise<string> {
    await this.editor.focus();
    await this.page.keyboard.press("ControlOrMeta+A");
    return this.editor.evaluate((element) => {
      const data = new DataTransfer();
      element.dispatchEvent(new ClipboardEvent("copy", { clipboardData: data, bubbles: true, cancelable: true }));
      return data.getData("text/plain");
    });
  }

  /** Presses Run or Submit and waits for the end. Returns the result's text, its heading first. */
  async judge(button: "Run" | "Submit"): Promise<string> {
    await this.page.getByRole("button", { name: button, exact: true }).click();
    return this.result();
  }

  /** The result of the trial under way, once it is there. */
  async result(): Promise<string> {
    await this.page.getByRole("button", { name: "Stop", exact: true }).waitFor({ state: "detached" });
    return this.page.getByRole("tabpanel", { name: "Result" }).innerText();
  }

  async submit(code: string): Promise<string> {
    await this.write(code);
    return this.judge("Submit");
  }
}
