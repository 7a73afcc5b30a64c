import { cpus } from "node:os";
import { buildApp } from "../app/build-app";
import { serveFolder } from "../app/static-server";
import { launchChromium } from "../browser/chromium";
import { measurePageKb } from "./page-weight";
import { buildSite } from "./site";
import { withFewCases } from "./small-problem";
import { measureStarts } from "./starts";
import { measureTrials } from "./trials";

/** The figures that Dryrun holds itself to. */
const TARGETS: Readonly<Record<string, number>> = { boot_ratio: 0.15, numpy_ratio: 0.12, first_visit_ratio: 1.2, recover_ms: 150, overhead_ms: 40 };

/** `npm run bench [-- --json]`: the built app in a real Chromium, in turn with stock Pyodide from the same server. */
async function main(args: readonly string[]): Promise<void> {
  await buildApp(console.error);
  const site = await buildSite();
  const server = await serveFolder({ folder: site.folder, port: 0 });
  const browser = await launchChromium();
  try {
    console.error("Measuring; this takes about two minutes ...");
    const starts = await measureStarts(browser, server.url, site.numpy);
    const trials = await measureTrials(browser, `${server.url}app/`, withFewCases);
    const page_kb = await measurePageKb(browser, `${server.url}app/`);
    const { boot_ratio, numpy_ratio, first_visit_ratio, ...times } = starts;
    const figures = { boot_ratio, numpy_ratio, first_visit_ratio, ...trials, page_kb, ...times };
    const rounded = Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, round(name, value)]));
    console.log(args.includes("--json") ? JSON.stringify(rounded) : table(rounded));
  } finally {
    await browser.close();
    await server.close();
  }
}

function round(name: string, value: number | null): number | null {
  const digits = name.endsWith("_ratio") ? 1000 : 10;
  return value === null ? null : Math.round(value * digits) / digits;
}

function table(figures: Readonly<Record<string, number | null>>): string {
  const rows = Object.entries(figures).map(([name, value]) => {
    const target = TARGETS[name];
    const kept = target === undefined || value === null ? "" : `  at most ${target}: ${value <= target ? "kept" : "MISSED"}`;
    return `${name.padEnd(18)}${String(value ?? "no NumPy").padStart(10)}${kept}`;
  });
  return [`${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores`, ...rows].join("\n");
}

await main(process.argv.slice(2));
