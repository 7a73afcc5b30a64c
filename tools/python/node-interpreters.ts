import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { deserialize, serialize } from "node:v8";
import { Worker } from "node:worker_threads";
import type { Interpreter } from "../../src/domain/judging/interpreter";
import type { BootMessage, CompiledModules, FromWorker, Role, Snapshot, ToWorker } from "../../workers/python/host/contract";
import { HostedInterpreter } from "../../workers/python/host/hosted-interpreter";
import { folderHash, sha256 } from "../hash";
import { CACHE, HARNESS, PYODIDE, ROOT } from "../paths";
import { prepareNumpy } from "../setup/numpy";
import { bundleScript } from "../vite/bundle-script";
import { harnessFiles } from "./harness-files";

const BOOT_MS = 120_000;
const ENTRY = join(ROOT, "workers/python/worker-node.ts");

/** Starts interpreters on Node threads: the browser's own boot, harness and snapshot, without the sandbox. */
export class NodeInterpreters {
  readonly #runtime: Promise<Runtime>;

  constructor() {
    this.#runtime = loadRuntime();
  }

  get hasNumpy(): Promise<boolean> {
    return this.#runtime.then(({ boot }) => boot.numpy !== null);
  }

  async start(role: Role): Promise<Interpreter> {
    const runtime = await this.#runtime;
    const started = await startWorker(runtime, { role, start: { kind: "restore", snapshot: runtime.snapshot }, rewindable: role === "solver" });
    return started.interpreter;
  }
}

interface Runtime {
  readonly code: string;
  readonly boot: Omit<BootMessage, "role" | "start" | "rewindable">;
  readonly snapshot: Snapshot;
}

async function loadRuntime(): Promise<Runtime> {
  const numpy = await prepareNumpy(console.error);
  const [{ code }, modules] = await Promise.all([bundleScript(ENTRY, { platform: "node" }), compile(numpy?.libraries ?? [])]);
  const boot = {
    kind: "boot" as const,
    scripts: { main: urlOf("pyodide.mjs"), asm: urlOf("pyodide.asm.mjs") },
    modules,
    stdlib: new Uint8Array(0),
    numpy: numpy && shared(readFileSync(numpy.archive)),
    harness: harnessFiles(),
  };
  const key = sha256([process.version, process.arch, sha256(code), folderHash(HARNESS), numpy?.folder ?? ""].join("\n")).slice(0, 16);
  return { code, boot, snapshot: await snapshotFor(key, { code, boot }) };
}

const urlOf = (file: string): string => pathToFileURL(join(PYODIDE, file)).href;

async function compile(libraries: readonly string[]): Promise<CompiledModules> {
  const files = [join(PYODIDE, "pyodide.asm.wasm"), ...libraries];
  const [main, ...rest] = await Promise.all(files.map((file) => WebAssembly.compile(new Uint8Array(readFileSync(file)))));
  if (!main) throw new Error("no main module");
  return { main, libraries: rest };
}

/** Bytes that every thread can read without a copy. */
function shared(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}

async function snapshotFor(key: string, runtime: Omit<Runtime, "snapshot">): Promise<Snapshot> {
  const file = join(CACHE, `snapshot-node-${key}`);
  try {
    const kept = deserialize(readFileSync(file)) as Snapshot;
    return { ...kept, memory: shared(kept.memory) };
  } catch {
    const { interpreter, snapshot } = await startWorker(runtime, { role: "solver", start: { kind: "make" } });
    interpreter.dispose();
    if (!snapshot) throw new Error("no snapshot was made");
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, serialize(snapshot));
    renameSync(`${file}.${process.pid}`, file);
    return { ...snapshot, memory: shared(snapshot.memory) };
  }
}

function startWorker(
  { code, boot }: Omit<Runtime, "snapshot">,
  how: Pick<BootMessage, "role" | "start" | "rewindable">,
): Promise<{ interpreter: HostedInterpreter; snapshot: Snapshot | undefined }> {
  const worker = new Worker(code, { eval: true, workerData: { indexUrl: PYODIDE }, stdout: true, stderr: true });
  const post = (message: ToWorker): void => worker.postMessage(message);
  const interpreter = new HostedInterpreter({ post, kill: () => void worker.terminate() });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => fail(new Error("the interpreter did not start in time")), BOOT_MS);
    const fail = (error: Error): void => {
      clearTimeout(timer);
      reject(error);
      void worker.terminate();
    };
    worker.on("error", (error) => {
      interpreter.receive({ kind: "fatal", message: error.message, memoryRefused: false });
      fail(error);
    });
    worker.on("exit", () => interpreter.receive({ kind: "fatal", message: "its thread ended", memoryRefused: false }));
    worker.on("message", (message: FromWorker) => {
      if (message.kind === "booted") {
        clearTimeout(timer);
        resolve({ interpreter, snapshot: message.snapshot });
      } else if (message.kind === "boot-failed") fail(new Error(message.message));
      else interpreter.receive(message);
    });
    post({ ...boot, ...how });
  });
}
