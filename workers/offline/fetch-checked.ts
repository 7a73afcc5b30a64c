import type { BuiltFile } from "./contract";
import { isSound } from "./soundness";

export interface Wanted {
  readonly file: BuiltFile;
  /** Absolute. */
  readonly url: string;
  /** Of all the build's files. */
  readonly paths: ReadonlySet<string>;
  /** Told of bytes as they come; of fewer than none where they came for nothing. */
  readonly onBytes: (count: number) => void;
}

/** Headers that tell of the transfer, not of the body as it is kept. */
const OF_TRANSFER = ["content-encoding", "content-length", "transfer-encoding"];

/** Fetches a file and checks it against its hash; a damaged copy of the HTTP cache is fetched once more. Throws a sentence. */
export async function fetchChecked(wanted: Wanted): Promise<Response> {
  const { file } = wanted;
  // A name that changes with the contents may come from the HTTP cache: the page has often fetched it already.
  const modes: readonly RequestCache[] = [file.revision === null ? "default" : "no-cache", "reload"];
  for (const mode of modes) {
    const response = await download(wanted, mode);
    if (response) return response;
  }
  throw new Error(`${file.url} arrives changed: the server holds another version, or something on the way alters it.`);
}

/** Null where what came is not what the build made. */
async function download({ file, url, paths, onBytes }: Wanted, cache: RequestCache): Promise<Response | null> {
  let bytes = 0;
  const count = (more: number): void => {
    bytes += more;
    onBytes(more);
  };
  try {
    const response = await fetch(url, { cache, credentials: "same-origin", priority: "low" });
    if (!response.ok) throw new Error(`${file.url} could not be fetched (HTTP ${response.status}).`);
    const body = await collect(response, count);
    if (await isSound(file, body, paths)) return kept(response, body);
  } catch (error) {
    onBytes(-bytes);
    throw error instanceof TypeError ? new Error(`${file.url} could not be fetched: the network or the server is away.`) : error;
  }
  onBytes(-bytes);
  return null;
}

async function collect(response: Response, onBytes: (count: number) => void): Promise<ArrayBuffer> {
  const chunks: BlobPart[] = [];
  const reader = response.body?.getReader();
  for (let step = await reader?.read(); step && !step.done; step = await reader?.read()) {
    chunks.push(step.value);
    onBytes(step.value.length);
  }
  return new Blob(chunks).arrayBuffer();
}

function kept(response: Response, body: ArrayBuffer): Response {
  const headers = new Headers(response.headers);
  for (const name of OF_TRANSFER) headers.delete(name);
  return new Response(body, { headers });
}
