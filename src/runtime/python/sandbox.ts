import * as Comlink from "comlink";
import { frame as frameDocument } from "virtual:sandbox";
import type { FromWorker, Role, Snapshot, StartMode } from "../../../workers/python/host/contract";
import { HostedInterpreter } from "../../../workers/python/host/hosted-interpreter";
import type { RuntimeBytes, SandboxApi } from "../../../workers/python/host/sandbox-contract";

/** How long a start may take before it counts as failed: some of its failures never settle. */
const PATIENCE_MS: Record<StartMode["kind"], number> = { restore: 20_000, make: 90_000, plain: 90_000 };

export type Started =
  | { readonly kind: "started"; readonly interpreter: HostedInterpreter; readonly snapshot: Snapshot | undefined; readonly ms: number }
  | { readonly kind: "failed"; readonly message: string };

/** The frame of opaque origin in which all Python runs: without network, and out of reach of what this page stores. */
export class Sandbox {
  readonly #api: Comlink.Remote<SandboxApi>;
  #nextId = 1;

  private constructor(api: Comlink.Remote<SandboxApi>) {
    this.#api = api;
  }

  static async open(): Promise<Sandbox> {
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", "allow-scripts");
    frame.title = "Python";
    frame.hidden = true;
    frame.srcdoc = frameDocument;
    const ready = new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
    document.body.append(frame);
    await ready;
    const { port1, port2 } = new MessageChannel();
    frame.contentWindow?.postMessage(null, "*", [port2]);
    return new Sandbox(Comlink.wrap<SandboxApi>(port1));
  }

  load(bytes: RuntimeBytes): Promise<void> {
    const { main, asm, wasm, stdlib, numpy } = bytes;
    const parts = [main, asm, wasm, stdlib, ...(numpy ? [numpy.archive, ...numpy.libraries] : [])];
    return this.#api.load(
      Comlink.transfer(
        bytes,
        parts.map(({ buffer }) => buffer as ArrayBuffer),
      ),
    );
  }

  async keep(snapshot: Snapshot): Promise<void> {
    await this.#api.keep(Comlink.transfer(snapshot, [snapshot.memory.buffer as ArrayBuffer]));
  }

  /** Starts an interpreter; settles whatever happens. */
  start(role: Role, start: StartMode["kind"]): Promise<Started> {
    const id = this.#nextId++;
    const { port1: port, port2 } = new MessageChannel();
    const kill = (): void => {
      void this.#api.kill(id);
      port.close();
    };
    const interpreter = new HostedInterpreter({ post: (message) => port.postMessage(message), kill });
    return new Promise((resolve) => {
      const settle = (result: Started): void => {
        clearTimeout(timer);
        if (result.kind === "failed") kill();
        resolve(result);
      };
      const timer = setTimeout(() => settle({ kind: "failed", message: "Python did not start in time" }), PATIENCE_MS[start]);
      port.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.kind === "booted") settle({ kind: "started", interpreter, snapshot: data.snapshot, ms: data.ms });
        else if (data.kind === "boot-failed") settle({ kind: "failed", message: data.message });
        else {
          interpreter.receive(data);
          if (data.kind === "fatal") settle({ kind: "failed", message: data.message });
        }
      };
      this.#api.spawn(id, { role, start }, Comlink.transfer(port2, [port2])).catch((error: unknown) => settle({ kind: "failed", message: String(error) }));
    });
  }
}
