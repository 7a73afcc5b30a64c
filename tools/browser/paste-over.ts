import type { Locator } from "playwright-core";

/** Pastes a text over all that is in an editor. */
export async function pasteOver(editor: Locator, text: string): Promise<void> {
  await editor.focus();
  await editor.page().keyboard.press("ControlOrMeta+A");
  await editor.evaluate((element, pasted) => {
    const data = new DataTransfer();
    data.setData("text/plain", pasted);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}
