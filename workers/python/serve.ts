import { boot, type Platform, provideNumpyArchive } from "./boot";
import { type BootMessage, type CallMessage, type FromWorker, MAX_ANSWER_CHARACTERS, type Role, type Snapshot, type ToWorker } from "./host/contract";
import { capMemory, type MemoryCap } from "./memory-cap";
import { type Callable, capFiles, protectStack, type Pyodide, type PythonObject } from "./pyodide-internals";
import { checkpoint } from "./rewind";

const FILES_LIMIT_BYTES = 64 * 1024 * 1024;
const BOOT_MEMORY_MB = 512;

const METHODS: Record<Role, readonly string[]> = {
  solver: ["load", "prepare", "execute"],
  referee: ["open", "prepare", "add", "judge", "show", "literals"],
  meter: ["open", "count", "time"],
  builder: ["build", "tool"],
};

export interface Port {
  post(message: FromWorker, transfer?: readonly ArrayBuffer[]): void;
  /** Takes away what the candidate's code has no business with; called once, before any of it runs. */
  seal(): void;
}

/** Answers a host's messages: `boot` first, then calls, one at a time. */
export function serve(port: Port, platform: Platform): (message: ToWorker) => Promise<void> {
  let interpreter: Interpreter | undefined;
  return async (message) => {
    if (message.kind === "boot") interpreter = await start(port, platform, message);
    else interpreter?.call(message);
  };
}

async function start(port: Port, platform: Platform, message: BootMessage): Promise<Interpreter | undefined> {
  const began = performance.now();
  const cap = capMemory(BOOT_MEMORY_MB);
  try {
    const { pyodide, snapshot } = await boot(message, platform);
    const interpreter = new Interpreter(port, cap, pyodide);
    interpreter.prepare(message);
    port.seal();
    port.post(bootedMessage(message, performance.now() - began, snapshot), snapshot ? [snapshot.memory.buffer as ArrayBuffer] : []);
    return interpreter;
  } catch (error) {
    port.post({ kind: "boot-failed", message: text(error) });
    return undefined;
  }
}

function bootedMessage(message: BootMessage, ms: number, snapshot: Snapshot | undefined): FromWorker {
  return { kind: "booted", start: message.start.kind, ms, ...(snapshot && { snapshot }) };
}

class Interpreter {
  readonly #port: Port;
  readonly #cap: MemoryCap;
  readonly #pyodide: Pyodide;
  readonly #methods = new Map<string, Callable>();
  /** Where the boot asks for it: takes the interpreter back to its start. */
  #rewind: (() => boolean) | undefined;
  #dead = false;

  constructor(port: Port, cap: MemoryCap, pyodide: Pyodide) {
    this.#port = port;
    this.#cap = cap;
    this.#pyodide = pyodide;
  }

  prepare(message: BootMessage): void {
    const { _module: module } = this.#pyodide;
    this.#pyodide._api.on_fatal = (error) => this.#die(error);
    const archive = provideNumpyArchive(this.#pyodide, message);
    protectStack(module);
    capFiles(module, FILES_LIMIT_BYTES);
    // What bypasses `sys.stdout` is nobody's answer and nobody's output.
    for (const stream of ["setStdout", "setStderr"] as const) this.#pyodide[stream]({ write: (data: Uint8Array) => data.length });
    this.#pyodide.setStdin({ stdin: () => null });
    const flooded = (): void => this.#port.post({ kind: "flooded" });
    const create = this.#pyodide.runPython(`import harness.boot\nharness.boot.after_start(archive=${archive ? "True" : "False"})\nharness.boot.create`) as (
      role: string,
      onFlood: () => void,
    ) => PythonObject;
    const target = create(message.role, flooded);
    // Taken hold of once: a proxy that is made later would be freed at a moment nobody chooses.
    for (const method of METHODS[message.role]) this.#methods.set(method, bound(target, method));
    if (message.rewindable) this.#rewind = checkpoint(this.#pyodide);
  }

  call({ id, method, arguments: values, memoryMb }: CallMessage): void {
    this.#cap.limitMb = memoryMb;
    this.#cap.refused = 0;
    try {
      const answer = this.#answer(id, method, values);
      if (this.#dead) return;
      if (answer.length > MAX_ANSWER_CHARACTERS) throw new Error(`an answer of ${answer.length} characters`);
      this.#port.post({ kind: "answer", id, text: answer });
    } catch (error) {
      if (isFatal(error)) this.#die(error);
      if (!this.#dead) this.#port.post({ kind: "failed", id, message: text(error) });
    }
  }

  #answer(id: number, method: string, values: CallMessage["arguments"]): string {
    if (method === "rewind") return String(this.#rewind?.() ?? false);
    return method === "run" ? this.#run(id, values) : this.#invoke(method, values);
  }

  /** The candidate's time begins once their arguments are ready. */
  #run(id: number, values: CallMessage["arguments"]): string {
    this.#invoke("prepare", values);
    this.#port.post({ kind: "started", id });
    return this.#invoke("execute", []);
  }

  #invoke(method: string, values: CallMessage["arguments"]): string {
    const call = this.#methods.get(method);
    if (!call) throw new Error(`an interpreter of this role has no ${method}`);
    return call(...values) ?? "";
  }

  #die(error: unknown): void {
    if (this.#dead) return;
    this.#dead = true;
    this.#port.post({ kind: "fatal", message: text(error), memoryRefused: this.#cap.refused > 0 });
  }
}

function bound(target: PythonObject, method: string): Callable {
  const found = target[method];
  if (!found) throw new Error(`the harness has no ${method}`);
  return found;
}

/** What the engine throws when its stack or a WebAssembly instruction fails; Python's own errors are `PythonError`. */
function isFatal(error: unknown): boolean {
  return error instanceof RangeError || error instanceof WebAssembly.RuntimeError || (error as Error | null)?.name === "Exit";
}

const text = (error: unknown): string => String((error as Error | null)?.message ?? error).slice(-2_000);
