import { rolldown } from "rolldown";

/** Bundles a TypeScript program to the text of one classic script. */
export async function bundleScript(entry: string, options: { readonly platform: "browser" | "node" }): Promise<{ code: string; files: string[] }> {
  const bundle = await rolldown({ input: entry, platform: options.platform, logLevel: "warn" });
  const format = options.platform === "browser" ? "iife" : "cjs";
  const { output } = await bundle.generate({ format, minify: true, codeSplitting: false });
  const files = await bundle.watchFiles;
  await bundle.close();
  return { code: output[0].code, files };
}
