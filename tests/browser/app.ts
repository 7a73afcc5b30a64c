import type { Browser, BrowserContext, Page } from "playwright-core";
import { serveFolder, type StaticServer } from "../../tools/app/static-server";
import { launchChromium, patient } from "../../tools/browser/chromium";
import { giveSnapshot, snapshotFile } from "./snapshot";
import { WorkspaceDriver } from "../../tools/browser/workspace-driver";
import { DIST } from "../../tools/paths";

const SNAPSHOT = "snapshot-of-tests";

/** The built app under a sub-path of a plain static server, and a browser that watches what it asks for. */
export class TestApp {
  readonly server: StaticServer;
  readonly browser: Browser;
  /** Requests to any other origin; there must never be one. */
  readonly foreign: string[] = [];
  /** What the page threw. */
  readonly errors: string[] = [];

  readonly #hasSnapshot: boolean;

  private constructor(server: StaticServer, browser: Browser, hasSnapshot: boolean) {
    this.#hasSnapshot = hasSnapshot;
    this.server = server;
    this.browser = browser;
  }

  /** `args`: what the browser is started with besides. */
  static async open(folder = DIST, args: readonly string[] = []): Promise<TestApp> {
    const snapshot = folder === DIST ? snapshotFile() : null;
    const server = await serveFolder({ folder, base: "/some/sub-path/", port: 0, ...(snapshot !== null && { also: { [SNAPSHOT]: snapshot } }) });
    return new TestApp(server, await launchChromium({ args: [...args] }), snapshot !== null);
  }

  get url(): string {
    return this.server.url;
  }

  /** A new visitor's page; `visitor` makes it another page of somebody who was here before. `first` runs in it before anything else. */
  async page(visitor?: BrowserContext, first?: () => void): Promise<Page> {
    const context = visitor ?? (await this.visitor());
    const page = await context.newPage();
    if (first) await page.addInitScript(first);
    page.on("pageerror", (error) => this.errors.push(error.message));
    return page;
  }

  /**
   * Somebody of whom nothing is kept but, unless it is their `first` visit, the snapshot that Python starts from: making it
   * takes longest. Without `python`, which nobody is told of, their pages are there sooner still: for what it has no part in.
   */
  async visitor({ python = true, first = false }: { readonly python?: boolean; readonly first?: boolean } = {}): Promise<BrowserContext> {
    // Storing the app for offline use has tests of its own, and would take time from all the others.
    const context = patient(await this.browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: "block" }));
    if (!python) await context.route(/\/python\//, () => undefined);
    else if (!first && this.#hasSnapshot) await giveSnapshot(context, { url: this.url, from: SNAPSHOT });
    context.on("request", (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith("http") && origin !== new URL(this.url).origin) this.foreign.push(request.url());
    });
    return context;
  }

  async workspace(slug: string, visitor?: BrowserContext, first?: () => void): Promise<WorkspaceDriver> {
    const driver = new WorkspaceDriver(await this.page(visitor, first));
    await driver.open(this.url, slug);
    return driver;
  }

  /** Ends every visit. For after each test: a page that is left open goes on ticking. */
  async leave(): Promise<void> {
    for (const context of this.browser.contexts()) await context.close();
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}
