import { readEvents } from "../../src/domain/session/event-text";
import type { Session, SessionEvent, SessionOptions } from "../../src/domain/session/session";
import { WorkspaceDriver } from "../../tools/browser/workspace-driver";
import { stored } from "./stored";

const START = Date.UTC(2026, 2, 1, 10, 0, 0);

/** Drives sessions as their user does, by a clock that stands until it is moved. */
export class SessionDriver extends WorkspaceDriver {
  /** Sets the page's clock; minutes and seconds since the start. */
  async clock(minutes: number, seconds = 0): Promise<void> {
    await this.page.clock.setFixedTime(START + (minutes * 60 + seconds) * 1_000);
    // The page looks at it four times a second.
    await this.page.waitForTimeout(400);
  }

  /** Starts a session on picked problems from the lobby. */
  async start(url: string, titles: readonly string[], change: Partial<Record<keyof SessionOptions, boolean>> = {}): Promise<void> {
    const { page } = this;
    await page.clock.setFixedTime(START);
    await page.goto(`${url}#/sessions`);
    await page.getByText("I pick", { exact: true }).click();
    for (const title of titles) {
      await page.getByRole("combobox", { name: "One or two problems" }).fill(title);
      await page.getByRole("option", { name: title, exact: true }).click();
    }
    await page.keyboard.press("Escape");
    for (const [option, on] of Object.entries(change)) await page.getByRole("switch", { name: SWITCHES[option as keyof typeof SWITCHES] }).setChecked(on);
    await page.getByRole("button", { name: /^Start: / }).click();
    await this.opened();
  }

  async opened(): Promise<void> {
    await this.page.getByRole("timer", { name: "Time left in the session" }).waitFor();
    await this.editor.waitFor({ state: "attached" });
  }

  timeLeft(): Promise<string> {
    return this.page.getByRole("timer", { name: "Time left in the session" }).innerText();
  }

  /** Moves to a step by keyboard; the focus is in its first box then, or in the editor. */
  async step(number: 1 | 2 | 3 | 4 | 5 | 6): Promise<void> {
    await this.page.keyboard.press(`Alt+Digit${number}`);
  }

  async note(number: 1 | 2 | 3 | 4 | 6, text: string): Promise<void> {
    await this.step(number);
    await this.page.keyboard.type(text);
    // Written down once typing has paused.
    await this.page.waitForTimeout(1_300);
  }

  async finish(): Promise<void> {
    await this.page.getByRole("button", { name: "Finish", exact: true }).click();
    await this.page.getByRole("button", { name: "Finish the session" }).click();
  }

  /** The only session on this machine, and all that was written down of it. */
  async recorded(): Promise<{ readonly session: Session; readonly events: readonly SessionEvent[] }> {
    const { sessions = [], sessionLog = [] } = await stored(this.page);
    const parts = sessionLog.toSorted((a, b) => Number(a["index"]) - Number(b["index"]));
    const events = parts.flatMap((part) => {
      const read = readEvents(String(part["events"]));
      if (read.kind === "damaged") throw new Error(read.message);
      return read.events;
    });
    return { session: sessions[0] as unknown as Session, events };
  }
}

const SWITCHES = { mock: "Mock interview", blind: "Blind", completion: "Suggestions while typing", noRun: "No runs", voice: "Record my voice" } as const;
