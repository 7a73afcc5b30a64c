/**
 * The interpreter's worker in a browser: a classic worker from a `blob:` URL inside a frame of opaque origin. Module
 * workers fail there in Chromium, so it is bundled to one script. Fetches nothing: every byte comes by message.
 */
import type { Platform } from "./boot";
import type { ToWorker } from "./host/contract";
import { serve } from "./serve";

declare const self: DedicatedWorkerGlobalScope;

const NOWHERE = "https://pyodide.invalid/";

const platform: Platform = {
  indexUrl: NOWHERE,
  provideFiles({ modules, stdlib }) {
    // Pyodide asks for two files: the WebAssembly module, which is compiled already, and the standard library.
    self.fetch = () => Promise.resolve(new Response(stdlib as Uint8Array<ArrayBuffer>));
    WebAssembly.instantiateStreaming = async (_source, imports) => ({
      module: modules.main,
      instance: await WebAssembly.instantiate(modules.main, imports),
    });
  },
};

/** Everything through which a worker speaks to the world. `MessagePort` stays: Pyodide's scheduler uses it. */
const REMOVED = [
  ..."postMessage close fetch importScripts XMLHttpRequest WebSocket WebSocketStream EventSource WebTransport".split(" "),
  ..."Worker SharedWorker indexedDB caches BroadcastChannel Notification navigator locks storage cookieStore".split(" "),
  ..."RTCPeerConnection RTCDataChannel requestAnimationFrame reportError createImageBitmap FileReader".split(" "),
];

function seal(): void {
  for (const name of REMOVED) {
    for (let holder: object | null = self; holder; holder = Reflect.getPrototypeOf(holder)) Reflect.deleteProperty(holder, name);
    Object.defineProperty(self, name, { value: undefined, configurable: false, writable: false });
  }
  URL.createObjectURL = () => "";
}

// Taken hold of now: the global will be gone.
const post = self.postMessage.bind(self);
const handle = serve({ post: (message, transfer = []) => post(message, [...transfer]), seal }, platform);
self.onmessage = ({ data }: MessageEvent<ToWorker>) => void handle(data);
