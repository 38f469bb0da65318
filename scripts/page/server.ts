import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";

/** As strict as a host's policy gets. Every page and every file comes with it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join("; ");

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
};

/** A server that runs. */
export interface Server {
  /** `"http://127.0.0.1:12345"` */
  readonly origin: string;
  stop(): Promise<void>;
}

/** What is served. */
export interface Served {
  /** Contents of the files, by path: `/client.js`. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** The HTML at every other address. */
  readonly document: (address: URL) => Promise<string>;
}

/** Serves a site to this machine alone, on any free port. */
export async function serve(site: Served): Promise<Server> {
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? "/", origin());
    answer(site, address, response).catch((error: unknown) => send(response, 500, ".html", String(error)));
  });
  const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    origin: origin(),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(site: Served, address: URL, response: ServerResponse): Promise<void> {
  const file = site.files.get(address.pathname);
  if (file) send(response, 200, extname(address.pathname), file);
  else send(response, 200, ".html", await site.document(address));
}

function send(response: ServerResponse, status: number, type: string, content: string | Buffer): void {
  response.writeHead(status, {
    "content-type": types[type] ?? "text/plain",
    "content-security-policy": policy,
    "cache-control": "no-store",
    // A sandboxed frame has an origin of its own.
    "access-control-allow-origin": "*",
  });
  response.end(content);
}
