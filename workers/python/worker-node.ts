/** The interpreter's worker under Node: the same program on a `worker_threads` thread. No sandbox: the files are the user's own. */
import { parentPort, workerData } from "node:worker_threads";
import type { Platform } from "./boot";
import type { FromWorker, ToWorker } from "./host/contract";
import { serve } from "./serve";

const platform: Platform = {
  indexUrl: (workerData as { indexUrl: string }).indexUrl,
  provideFiles({ modules }) {
    // Pyodide reads its module's bytes and asks for an instance of them; the compiled module stands in.
    const instantiate = WebAssembly.instantiate.bind(WebAssembly) as (source: unknown, imports?: WebAssembly.Imports) => Promise<unknown>;
    const MAIN_MODULE_BYTES = 5_000_000;
    WebAssembly.instantiate = (async (source: unknown, imports?: WebAssembly.Imports) =>
      source instanceof Uint8Array && source.length > MAIN_MODULE_BYTES
        ? { module: modules.main, instance: await instantiate(modules.main, imports) }
        : instantiate(source, imports)) as typeof WebAssembly.instantiate;
  },
};

const handle = serve({ post: (message: FromWorker, transfer = []) => parentPort?.postMessage(message, [...transfer]), seal: () => undefined }, platform);
parentPort?.on("message", (message: ToWorker) => void handle(message));
