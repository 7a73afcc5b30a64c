import { createStore, type StoreApi } from "zustand/vanilla";

export type Installing = { readonly kind: "installed" } | { readonly kind: "offered" } | { readonly kind: "not-offered" };

/** Chromium's event; not in TypeScript's library, as no other engine has it. */
interface BeforeInstallPromptEvent extends Event {
  prompt(): Promise<unknown>;
}

/** Installing Dryrun as an app, where the browser offers that to pages. */
export class InstallPrompt {
  readonly state: StoreApi<Installing> = createStore<Installing>(() => (runsInstalled() ? { kind: "installed" } : { kind: "not-offered" }));
  #offer: BeforeInstallPromptEvent | undefined;

  constructor() {
    // It comes once, early, and is gone if nobody listened.
    window.addEventListener("beforeinstallprompt", (event) => {
      event.preventDefault();
      this.#offer = event as BeforeInstallPromptEvent;
      this.state.setState({ kind: "offered" }, true);
    });
    window.addEventListener("appinstalled", () => this.state.setState({ kind: "installed" }, true));
  }

  /** Has the browser ask the user. An offer is good for one time. */
  async ask(): Promise<void> {
    const offer = this.#offer;
    this.#offer = undefined;
    this.state.setState({ kind: "not-offered" }, true);
    await offer?.prompt();
  }
}

const runsInstalled = (): boolean => matchMedia("(display-mode: standalone)").matches;
