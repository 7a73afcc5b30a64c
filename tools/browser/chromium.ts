import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, chromium, type LaunchOptions } from "playwright-core";

const CANDIDATES = [
  process.env["CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** An installed Chromium or Chrome; CHROMIUM names one that is somewhere else. */
export const installedChromium = (): string | undefined => CANDIDATES.find((path) => path !== undefined && existsSync(path));

/** Finds a Chromium, or installs Debian's. Throws where neither works, saying what to do. */
export function ensureChromium(say: (line: string) => void): string {
  const found = installedChromium();
  if (found !== undefined) return found;
  say("No Chromium found: installing Debian's package ...");
  const sudo = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  for (const step of [
    ["apt-get", "update", "-qq"],
    ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"],
  ]) {
    const [command = "", ...args] = [...sudo, ...step];
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    spawnSync(command, args, { stdio: ["ignore", 2, 2], env });
  }
  const installed = installedChromium();
  if (installed === undefined) throw new Error("There is no Chromium, and it could not be installed. Install one, or let CHROMIUM name its executable.");
  return installed;
}

/**
 * The address bar's own pages, which nobody sees here, take a third of the time of opening ours. The others are what
 * Playwright leaves out too; a browser heeds only the last such list.
 */
const WITHOUT = `WebUIOmniboxPopup WebUIOmniboxAimPopup WebUIOmniboxFullPopup
  AvoidUnnecessaryBeforeUnloadCheckSync DestroyProfileOnBrowserClose PaintHolding ThirdPartyStoragePartitioning LensOverlay MediaRouter HttpsUpgrades
  HttpsFirstBalancedModeAutoEnable AvoidCorsURLLoaderRestartOnRedirect OptimizationHints NetworkTimeServiceQuerying AimEnabled PreconnectToSearch Translate`;
const ARGS = ["--no-sandbox", "--disable-gpu", `--disable-features=${WITHOUT.split(/\s+/).join(",")}`];

export function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const { args = [], ...rest } = options;
  return chromium.launch({ executablePath: ensureChromium(console.error), args: [...ARGS, ...args], ...rest });
}

/** How long a driver waits for anything at most. The machine may be busy, or asleep for a minute: only what never comes is to fail. */
const PATIENCE_MS = 150_000;

/** Waits as long for everything in a browser's pages as a busy machine may need. */
export function patient(context: BrowserContext): BrowserContext {
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
}

/** A browser whose storage lives in a folder, and outlives it. */
export async function launchWithProfile(folder: string): Promise<BrowserContext> {
  const options = { executablePath: ensureChromium(console.error), args: ARGS, viewport: { width: 1440, height: 900 } };
  return patient(await chromium.launchPersistentContext(folder, options));
}

export interface MortalChromium {
  readonly context: BrowserContext;
  /** Ends all of its processes at once (SIGKILL), as a crash or a power cut would: nothing gets a chance to be written. */
  kill(): Promise<void>;
}

/** A browser with a profile in a folder, whose processes can be killed. */
export async function launchMortal(folder: string): Promise<MortalChromium> {
  const args = [...ARGS, "--headless=new", "--remote-debugging-port=0", `--user-data-dir=${folder}`, "--no-first-run", "about:blank"];
  // A process group of its own, so that the children die with it.
  const child = spawn(ensureChromium(console.error), args, { detached: true, stdio: ["ignore", "ignore", "pipe"] });
  const { pid, stderr } = child;
  if (pid === undefined) throw new Error("Chromium could not be started");
  const browser = await chromium.connectOverCDP(await addressIn(stderr));
  const [context] = browser.contexts();
  if (!context) throw new Error("Chromium has no context");
  const kill = async (): Promise<void> => {
    const exited = once(child, "exit");
    process.kill(-pid, "SIGKILL");
    await exited;
    await browser.close().catch(() => undefined);
  };
  return { context: patient(context), kill };
}

/** Where Chromium says it can be spoken to. */
async function addressIn(stderr: NodeJS.ReadableStream): Promise<string> {
  let said = "";
  for await (const chunk of stderr) {
    said += String(chunk);
    const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
    if (address === undefined) continue;
    // Nobody reads on, and a full pipe would stop it.
    stderr.resume();
    return address;
  }
  throw new Error(`Chromium ended: ${said}`);
}
