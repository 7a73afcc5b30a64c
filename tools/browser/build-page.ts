import { build } from "vite";
import { virtualModules } from "../vite/virtual-modules";

/** Builds a page that stands beside the app, such as a probe's, into a folder. */
export async function buildPage({ root, folder }: { readonly root: string; readonly folder: string }): Promise<void> {
  await build({
    configFile: false,
    root,
    base: "./",
    publicDir: false,
    plugins: [virtualModules()],
    logLevel: "error",
    build: { outDir: folder, emptyOutDir: true, target: "es2022" },
  });
}
