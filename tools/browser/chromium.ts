import { spawnSync } from "node:child_process";
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

const ARGS = ["--no-sandbox", "--disable-gpu"];

export function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const { args = [], ...rest } = options;
  return chromium.launch({ executablePath: ensureChromium(console.error), args: [...ARGS, ...args], ...rest });
}

/** A browser whose storage lives in a folder, and outlives it. */
export function launchWithProfile(folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, { executablePath: ensureChromium(console.error), args: ARGS, viewport: { width: 1440, height: 900 } });
}
