/**
 * The program of the sandboxed frame: a frame of opaque origin, without network and storage, that holds the
 * interpreters' workers. A small relay: it checks the shape and size of what a worker says before the page sees it.
 */
import * as Comlink from "comlink";
import { type BootMessage, type CompiledModules, type FromWorker, MAX_ANSWER_CHARACTERS, type Snapshot, type StartMode } from "./host/contract";
import type { RuntimeBytes, SandboxApi, SpawnRequest } from "./host/sandbox-contract";

interface Loaded {
  readonly bytes: RuntimeBytes;
  readonly modules: CompiledModules;
  readonly worker: string;
  readonly scripts: BootMessage["scripts"];
}

/** So many messages may come from a worker for each that goes to it, and so many in a row. */
const MESSAGES_PER_CALL = 4;
const MOST_MESSAGES = 64;

const workers = new Map<number, Worker>();
let loaded: Loaded | undefined;
let kept: Snapshot | undefined;

const api: SandboxApi = {
  async load(bytes) {
    const libraries = bytes.numpy?.libraries ?? [];
    const [main, ...rest] = await Promise.all([bytes.wasm, ...libraries].map((wasm) => WebAssembly.compile(wasm as BufferSource)));
    if (!main) throw new Error("there is no WebAssembly module");
    const scripts = { main: scriptUrl(bytes.main), asm: scriptUrl(bytes.asm) };
    loaded = { bytes, modules: { main, libraries: rest }, worker: scriptUrl(bytes.worker), scripts };
  },
  keep(snapshot) {
    kept = snapshot;
  },
  spawn(id, request, port) {
    if (!loaded) throw new Error("nothing is loaded yet");
    const worker = new Worker(loaded.worker);
    workers.set(id, worker);
    relay(worker, port);
    const { message, transfer } = bootMessage(loaded, request);
    worker.postMessage(message, transfer);
  },
  kill(id) {
    workers.get(id)?.terminate();
    workers.delete(id);
  },
};

function relay(worker: Worker, port: MessagePort): void {
  let allowed = MESSAGES_PER_CALL;
  const fail = (message: string): void => {
    worker.terminate();
    port.postMessage({ kind: "fatal", message, memoryRefused: false } satisfies FromWorker);
  };
  worker.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (allowed-- <= 0 || !isFromWorker(data)) return fail("it sent what an interpreter never sends");
    if (data.kind === "booted" && data.snapshot) kept = data.snapshot;
    port.postMessage(data);
  };
  worker.onerror = (event) => fail(event.message || "its worker ended");
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    allowed = Math.min(allowed + MESSAGES_PER_CALL, MOST_MESSAGES);
    worker.postMessage(data);
  };
}

const STRINGS = ["text", "message"] as const;
const KINDS = new Set<unknown>(["booted", "boot-failed", "started", "answer", "failed", "flooded", "fatal"] satisfies FromWorker["kind"][]);

function isFromWorker(data: unknown): data is FromWorker {
  if (typeof data !== "object" || data === null) return false;
  const message = data as Record<string, unknown>;
  const short = STRINGS.every((key) => message[key] === undefined || (typeof message[key] === "string" && message[key].length <= MAX_ANSWER_CHARACTERS));
  return short && KINDS.has(message["kind"]);
}

function bootMessage({ bytes, modules, scripts }: Loaded, { role, start }: SpawnRequest): { message: BootMessage; transfer: ArrayBuffer[] } {
  // A copy that is handed over costs one pass over memory, a message's own copy two.
  const stdlib = bytes.stdlib.slice();
  const numpy = bytes.numpy && bytes.numpy.archive.slice();
  const mode = startMode(start);
  const transfer = [stdlib.buffer, ...(numpy ? [numpy.buffer] : []), ...(mode.kind === "restore" ? [mode.snapshot.memory.buffer as ArrayBuffer] : [])];
  return { message: { kind: "boot", role, scripts, modules, stdlib, numpy, harness: bytes.harness, start: mode }, transfer };
}

function startMode(kind: StartMode["kind"]): StartMode {
  if (kind !== "restore") return { kind };
  if (!kept) throw new Error("there is no snapshot");
  return { kind, snapshot: { memory: kept.memory.slice(), handles: kept.handles } };
}

const scriptUrl = (source: Uint8Array | string): string => URL.createObjectURL(new Blob([source as BlobPart], { type: "text/javascript" }));

// The page speaks first, and hands over the port.
addEventListener(
  "message",
  ({ source, ports: [port] }) => {
    if (source === parent && port) Comlink.expose(api, port);
  },
  { once: true },
);
