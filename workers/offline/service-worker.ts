import { PrecacheController, PrecacheRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import type { BuiltFile, FromWorker, ToWorker } from "./contract";
import { Gate } from "./gate";
import { oldPagesOpen } from "./old-pages";
import { Precache } from "./precache";

declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: readonly BuiltFile[] };

/** A message for every hundredth of the way is smooth enough. */
const STEPS = 100;

const gate = new Gate();
const scope = self.registration.scope;
// What had to come from the network after all was missing: it is put where it belongs, so that the next time it is there.
const adopting = {
  fetchDidSucceed: async ({ request, response, event }: { request: Request; response: Response; event: ExtendableEvent }): Promise<Response> => {
    event.waitUntil(precache.adopt(request.url, response.clone()));
    return response;
  },
};
const precache = new Precache(self.__WB_MANIFEST, new PrecacheController({ plugins: [adopting] }));
const { controller } = precache;
const isBuilt = (url: string): boolean => controller.getCacheKeyForURL(url) !== undefined;

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(takeOver(event)));
self.addEventListener("message", (event) => event.waitUntil(handle(event, event.data as ToWorker)));

// "reload" asks for a copy that has not been here before: who asks has found the stored one damaged.
registerRoute(
  ({ request, url }) => request.cache === "reload" && request.mode !== "navigate" && isBuilt(url.href),
  async ({ request, event, url }) => {
    await precache.forget(url.href);
    return controller.strategy.handle({ request, event });
  },
);
// The page alone: other pages may live in folders below it, and are none of ours.
registerRoute(new NavigationRoute(controller.createHandlerBoundToURL("index.html"), { allowlist: [pathPattern(scope), pathPattern(`${scope}index.html`)] }));
registerRoute(new PrecacheRoute(controller, { cleanURLs: false }));
// What pages of the version before still load.
registerRoute(
  ({ url }) => /^(assets|python|problems)\//.test(url.href.slice(scope.length)) && url.href.startsWith(scope),
  async ({ request }) => (await (await caches.open(controller.strategy.cacheName)).match(request.url)) ?? fetch(request),
);

async function install(): Promise<void> {
  const { failure } = await precache.fill({ gate, onProgress: reporter("install") }).catch((error: Error) => ({ failure: `${error.message}.` }));
  if (failure === null) return;
  await tell({ kind: "install-failed", message: failure });
  throw new Error(failure);
}

async function handle(event: ExtendableMessageEvent, message: ToWorker): Promise<void> {
  const answer = (value: unknown): void => event.ports[0]?.postMessage(value);
  switch (message.kind) {
    case "hold":
      return gate.hold();
    case "go-on":
      return gate.goOn();
    case "take-over":
      return self.skipWaiting();
    case "opened":
      answer(isBuilt(message.script));
      return tidy(event);
    case "mend":
      if (message.thorough) await precache.dropDamaged();
      return answer(await precache.fill({ gate, onProgress: reporter("mend") }));
    case "inventory":
      return answer(await precache.inventory());
  }
}

/** On taking over: deletes what only other versions used, or notes that this is to be done once their pages are closed. */
async function takeOver(event: ExtendableEvent): Promise<void> {
  await precache.noteLeftovers();
  await tidy(event);
  await self.clients.claim();
}

async function tidy(event: ExtendableEvent): Promise<void> {
  const { installing, waiting } = self.registration;
  // A newer version keeps its files in the same cache.
  if (installing || waiting || !(await precache.hasLeftovers()) || (await oldPagesOpen(scope, isBuilt))) return;
  await controller.activate(event);
}

function reporter(during: "install" | "mend"): (storedBytes: number, totalBytes: number) => void {
  let told = -1;
  return (storedBytes, totalBytes) => {
    const step = Math.floor((storedBytes / totalBytes) * STEPS);
    if (step === told) return;
    told = step;
    void tell({ kind: "storing", during, storedBytes, totalBytes });
  };
}

async function tell(message: FromWorker): Promise<void> {
  for (const client of await self.clients.matchAll({ includeUncontrolled: true, type: "window" })) client.postMessage(message);
}

function pathPattern(url: string): RegExp {
  return new RegExp(`^${new URL(url).pathname.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(\\?|$)`);
}
