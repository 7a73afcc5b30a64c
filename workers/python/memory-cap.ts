/** A real memory limit: the engine's own `grow` refuses, Emscripten's malloc returns NULL, Python raises MemoryError. */
const MEBIBYTE = 1024 * 1024;
const PAGE = 65_536;

export interface MemoryCap {
  limitMb: number;
  refused: number;
}

/** Has to be called before Pyodide is loaded. */
export function capMemory(limitMb: number): MemoryCap {
  const cap: MemoryCap = { limitMb, refused: 0 };
  const grow = WebAssembly.Memory.prototype.grow;
  WebAssembly.Memory.prototype.grow = function (this: WebAssembly.Memory, pages: number) {
    if (this.buffer.byteLength + Number(pages) * PAGE > cap.limitMb * MEBIBYTE) {
      cap.refused += 1;
      throw new RangeError("the memory limit of this run");
    }
    return grow.call(this, pages);
  };
  return cap;
}
