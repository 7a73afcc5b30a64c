/** What tests do to the files that are stored for offline use. All of it runs in the page. */

/** Which of these cannot be fetched. */
export async function fetchAll(paths: readonly string[]): Promise<string[]> {
  const failed: string[] = [];
  for (const path of paths) if (!(await fetch(path).catch(() => null))?.ok) failed.push(path);
  return failed;
}

/** Deletes one stored file and damages another; both are named by a part of their address. */
export async function damage({ deleted, damaged }: { deleted: string; damaged: string }): Promise<void> {
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      if (request.url.includes(deleted)) await cache.delete(request);
      if (request.url.includes(damaged)) await cache.put(request, new Response("damaged"));
    }
  }
}

/** The size of the smallest stored file whose address holds a text; 0 where there is none. */
export async function bytesOf(part: string): Promise<number> {
  const sizes: number[] = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      if (request.url.includes(part)) sizes.push((await (await cache.match(request))?.blob())?.size ?? 0);
    }
  }
  return sizes.length === 0 ? 0 : Math.min(...sizes);
}

/** The scripts among them. */
export async function storedScripts(): Promise<string[]> {
  const stored: string[] = [];
  for (const name of await caches.keys()) {
    for (const { url } of await (await caches.open(name)).keys()) if (/assets\/.*\.js$/.test(url)) stored.push(url);
  }
  return stored;
}
