// Stock Pyodide as its documentation starts it.
import { loadPyodide } from "./pyodide.mjs";

self.onmessage = async ({ data: task }) => {
  try {
    const pyodide = await loadPyodide({ indexURL: new URL(".", import.meta.url).href });
    if (task === "numpy") {
      await pyodide.loadPackage("numpy", { messageCallback: () => undefined });
      self.postMessage(pyodide.runPython("import numpy as np\nint(np.arange(10).sum())"));
    } else {
      self.postMessage(pyodide.runPython("sum(range(10))"));
    }
  } catch (error) {
    self.postMessage(String(error));
  }
};
