/** How it stands with this machine's storage. Whatever it is, the page works on; what cannot be written stays in memory. */
export type StorageState =
  | { readonly kind: "opening" }
  | { readonly kind: "open" }
  /** There is no room on the disk, or this site has used up its share. */
  | { readonly kind: "full" }
  | { readonly kind: "failing"; readonly message: string }
  /** The browser lets this page store nothing. */
  | { readonly kind: "refused"; readonly message: string }
  /** A tab with an older Dryrun keeps the database from being brought up to date. */
  | { readonly kind: "waiting" }
  /** What is stored was written by a newer Dryrun; it is left alone. */
  | { readonly kind: "newer" }
  /** Another tab brought the database up to date, or deleted it: this one has to be reloaded. */
  | { readonly kind: "replaced" }
  | { readonly kind: "damaged"; readonly message: string };

/** What it means that a database could not be opened, or something in it not be written. */
export function stateOf(error: unknown, during: "open" | "write"): StorageState {
  const names = [nameOf(error), nameOf(innerOf(error))];
  const is = (...wanted: readonly string[]): boolean => wanted.some((name) => names.includes(name));
  const message = messageOf(innerOf(error)) || messageOf(error) || String(error);
  if (is("QuotaExceededError")) return { kind: "full" };
  if (during === "write") return { kind: "failing", message };
  if (is("VersionError")) return { kind: "newer" };
  // Firefox says InvalidStateError in a window that stores nothing; a TypeError is a browser without IndexedDB; Chrome, with cookies
  // blocked, says UnknownError and that the user denied permission.
  if (is("SecurityError", "MissingAPIError", "InvalidStateError", "NotAllowedError", "TypeError") || /denied permission/i.test(message))
    return { kind: "refused", message };
  return { kind: "damaged", message };
}

/** Dexie wraps the browser's own error. */
const innerOf = (error: unknown): unknown => (isObject(error) && "inner" in error ? error.inner : undefined);
const nameOf = (error: unknown): string => (isObject(error) && "name" in error ? String(error.name) : "");
const messageOf = (error: unknown): string => (isObject(error) && "message" in error ? String(error.message) : "");
const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** What happened, what is kept, and what to do. */
export interface StorageText {
  readonly title: string;
  readonly detail: string;
  readonly remedy: "retry" | "reload";
  /** Whether Settings offers to save what can be read, and to start anew. */
  readonly settings: boolean;
}

/** Null while all is well. */
export function storageText(state: StorageState): StorageText | null {
  switch (state.kind) {
    case "opening":
    case "open":
      return null;
    case "full":
      return {
        title: "There is no room left to save your work",
        detail: "It stays in this tab, and is saved as soon as there is room. Free some space, and download your code before you close the tab.",
        remedy: "retry",
        settings: false,
      };
    case "failing":
      return {
        title: "Your work cannot be saved at the moment",
        detail: `It stays in this tab, and saving is tried again every few seconds. Download your code before you close the tab. The browser says: ${state.message}`,
        remedy: "retry",
        settings: false,
      };
    case "refused":
      return {
        title: "This browser lets Dryrun save nothing",
        detail:
          "Everything works, but only for as long as this tab is open. A private window or blocked cookies do this: allow this site to store data, or download your code before you close the tab.",
        remedy: "retry",
        settings: false,
      };
    case "waiting":
      return {
        title: "Another tab holds an older Dryrun",
        detail: "Reload or close the other tabs, and this one goes on by itself. Until then your work stays in this tab.",
        remedy: "retry",
        settings: false,
      };
    case "newer":
      return {
        title: "What is saved here was written by a newer Dryrun",
        detail: "It was left as it is. Reload to get the newer version; until then your work stays in this tab.",
        remedy: "reload",
        settings: true,
      };
    case "replaced":
      return {
        title: "Another tab has taken over what is saved here",
        detail: "What you had typed was saved before. Reload to go on; what you type now stays in this tab.",
        remedy: "reload",
        settings: false,
      };
    case "damaged":
      return {
        title: "What is saved on this machine cannot be opened",
        detail: `Nothing of it was deleted. Your work stays in this tab: download your code before you close it. The browser says: ${state.message}`,
        remedy: "retry",
        settings: true,
      };
  }
}
