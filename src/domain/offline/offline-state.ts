import { progressText } from "./size-text";

/** Why a browser keeps nothing for offline use. */
export type NotOffered = "insecure" | "no-workers" | "blocked" | "development";

/** How far this page is with working without a network. */
export type OfflineState =
  | { readonly kind: "checking" }
  | { readonly kind: "not-offered"; readonly why: NotOffered }
  | { readonly kind: "storing"; readonly storedBytes: number; readonly totalBytes: number }
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly message: string }
  | { readonly kind: "update-waiting" }
  | { readonly kind: "updated-elsewhere" };

export interface OfflineText {
  readonly title: string;
  readonly detail: string;
}

const NOT_OFFERED: Readonly<Record<NotOffered, string>> = {
  insecure: "This page came over plain http from another machine. Browsers store an app for offline use only over https, or from localhost.",
  "no-workers": "This browser, or this private window, has no service workers. Dryrun needs its server for each visit.",
  blocked: "This browser blocks storage for this site. Allow it in the site's settings, or leave the private window.",
  development: "The development server stores nothing. Use `npm start` for that.",
};

/** What the user is told: a headline, and what it means for them. */
export function offlineText(state: OfflineState): OfflineText {
  switch (state.kind) {
    case "checking":
      return { title: "Offline use: checking", detail: "Looking at what is stored on this machine." };
    case "not-offered":
      return { title: "Not available offline", detail: NOT_OFFERED[state.why] };
    case "storing":
      return {
        title: `Storing for offline use: ${progressText(state.storedBytes, state.totalBytes)}`,
        detail: "You can work meanwhile. Once all is stored, Dryrun needs no network.",
      };
    case "ready":
      return { title: "Ready offline", detail: "Everything is stored on this machine: the problems, Python and the editor. No network is needed." };
    case "failed":
      return { title: "Not yet available offline", detail: `${state.message} Everything works while the network is there.` };
    case "update-waiting":
      return { title: "A new version is ready", detail: "Reload when it suits you. Your code is saved first, and until then this version goes on working." };
    case "updated-elsewhere":
      return {
        title: "Dryrun was updated in another tab",
        detail: "Reload when it suits you. Your code is saved first, and until then this tab goes on working.",
      };
  }
}

/** Whether another version is there, and a reload brings it. */
export const asksToReload = ({ kind }: OfflineState): boolean => kind === "update-waiting" || kind === "updated-elsewhere";
