/** The page of the benchmark: times the app's own way to an answer, and stock Pyodide's. All results in milliseconds. */
import type { Interpreter } from "../../../src/domain/judging/interpreter";
import { fetchPythonFiles } from "../../../src/runtime/python/python-files";
import { PythonService } from "../../../src/runtime/python/python-service";
import { Sandbox } from "../../../src/runtime/python/sandbox";
import { loadSnapshot } from "../../../src/runtime/python/snapshot-store";
import type { Probe, Task } from "../probe-contract";

const CODE: Record<Task, string> = {
  python: "def f():\n    return sum(range(10))\n",
  numpy: "import numpy as np\ndef f():\n    return int(np.arange(10).sum())\n",
};

async function answer(solver: Interpreter, task: Task): Promise<void> {
  const call = (method: string, values: readonly string[]) => solver.call({ method, arguments: values, deadlineMs: 60_000, memoryMb: 512 });
  await call("load", [JSON.stringify({ entry: "f", packages: task === "numpy" ? ["numpy"] : [] }), CODE[task]]);
  const ran = await call("run", ["[]"]);
  const text = ran.kind === "answered" ? ran.text : JSON.stringify(ran);
  if (!text.includes('"result": "45"')) throw new Error(`a wrong answer: ${text}`);
}

let opened: Promise<Sandbox> | undefined;

async function open(): Promise<Sandbox> {
  const [sandbox, fetched, snapshot] = await Promise.all([Sandbox.open(), fetchPythonFiles(() => undefined), loadSnapshot()]);
  if (fetched.kind !== "files" || !snapshot) throw new Error("this has to be a second visit");
  await sandbox.load(fetched.bytes);
  await sandbox.keep(snapshot);
  return sandbox;
}

const probe: Probe = {
  async visit(task) {
    const began = performance.now();
    const solver = await new PythonService().takeSolver({ fresh: true });
    await answer(solver, task);
    return performance.now() - began;
  },
  hasSnapshot: async () => (await loadSnapshot()) !== null,
  async worker(task) {
    const sandbox = await (opened ??= open());
    const began = performance.now();
    const started = await sandbox.start("solver", "restore");
    if (started.kind === "failed") throw new Error(started.message);
    await answer(started.interpreter, task);
    const ms = performance.now() - began;
    started.interpreter.dispose();
    return ms;
  },
  stock(task) {
    const began = performance.now();
    const worker = new Worker("stock/worker.mjs", { type: "module" });
    return new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<unknown>) => {
        worker.terminate();
        if (data === 45) resolve(performance.now() - began);
        else reject(new Error(String(data)));
      };
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(task);
    });
  },
};

Object.assign(globalThis, { probe });
