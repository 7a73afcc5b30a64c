import { manifest } from "virtual:python-manifest";
import type { Snapshot } from "../../../workers/python/host/contract";
import { hexDigest } from "../../../workers/digest";

const CACHE = "dryrun-snapshot";
const HANDLES = "x-handles";
const DIGEST = "x-sha256";
const BYTES = "x-bytes";

/** A snapshot belongs to the browser build that made it, and to these very files. */
const address = (): string => `snapshot/${manifest.snapshotKey}/${encodeURIComponent(navigator.userAgent)}`;

/** The snapshot that an earlier visit left here; null where there is none, or it is not what was stored. */
export async function loadSnapshot(): Promise<Snapshot | null> {
  try {
    const found = await (await caches.open(CACHE)).match(address());
    if (!found) return null;
    const memory = new Uint8Array(await found.arrayBuffer());
    // A damaged snapshot would restore and run, wrongly: only the hash tells.
    if ((await hexDigest(memory)) !== found.headers.get(DIGEST)) throw new Error("damaged");
    return { memory, handles: JSON.parse(found.headers.get(HANDLES) ?? "{}") as Snapshot["handles"] };
  } catch {
    await forgetSnapshot();
    return null;
  }
}

/** Keeps a snapshot for the next visit, in place of any other. Where it cannot be kept, the next start is slower. */
export async function saveSnapshot({ memory, handles }: Snapshot): Promise<void> {
  try {
    const digest = await hexDigest(memory);
    await forgetSnapshot();
    const headers = { [DIGEST]: digest, [BYTES]: String(memory.length), [HANDLES]: JSON.stringify(handles) };
    await (await caches.open(CACHE)).put(address(), new Response(memory as BodyInit, { headers }));
  } catch {
    await forgetSnapshot();
  }
}

/** Bytes of the snapshot that is kept; 0 where there is none. */
export async function snapshotBytes(): Promise<number> {
  try {
    const found = await (await caches.open(CACHE)).match(address());
    return Number(found?.headers.get(BYTES) ?? 0);
  } catch {
    return 0;
  }
}

export async function forgetSnapshot(): Promise<void> {
  try {
    await caches.delete(CACHE);
  } catch {
    // Storage is blocked: there is nothing to forget.
  }
}
