import { createReadStream, statSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

export interface ServeOptions {
  readonly folder: string;
  /** Where the folder is found: `/` or `/some/path/`. */
  readonly base?: string;
  /** 0 takes any free one. */
  readonly port: number;
  readonly onRequest?: (path: string) => void;
  /** Files from elsewhere, by their paths below the base. */
  readonly also?: Readonly<Record<string, string>>;
}

export interface StaticServer {
  readonly url: string;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".ttf": "font/ttf",
  ".zip": "application/zip",
};

/** Serves a folder as the plainest host would: files with their types, and no other header. */
export function serveFolder({ folder, base = "/", port, onRequest, also = {} }: ServeOptions): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const path = decoded(request.url ?? "/");
    onRequest?.(path ?? "");
    const below = path?.startsWith(base) ? path.slice(base.length) : null;
    const file = below === null ? null : (also[below] ?? fileFor(folder, below));
    if (file === null) return notFound(response);
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream", "content-length": statSync(file).size });
    if (request.method === "HEAD") return response.end();
    return createReadStream(file).pipe(response);
  });
  return listen(server, port, base);
}

function listen(server: Server, port: number, base: string): Promise<StaticServer> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const close = (): Promise<void> =>
        new Promise((done) => {
          server.close(() => done());
          server.closeAllConnections();
        });
      resolve({ url: `http://localhost:${(server.address() as AddressInfo).port}${base}`, close });
    });
  });
}

function decoded(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
}

function fileFor(folder: string, path: string): string | null {
  const file = normalize(join(folder, path.endsWith("/") || path === "" ? `${path}index.html` : path));
  if (!file.startsWith(folder + sep)) return null;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { "content-type": "text/plain" });
  response.end("not found");
}
