import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import type { Site } from "./build.ts";

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

/** Serves the site to this machine alone, on any free port. */
export async function serve(site: Site): Promise<Server> {
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

async function answer(site: Site, address: URL, response: ServerResponse): Promise<void> {
  const file = site.files.get(address.pathname);
  if (file) send(response, 200, extname(address.pathname), file);
  else send(response, 200, ".html", await document(site, address));
}

function send(response: ServerResponse, status: number, type: string, content: string | Buffer): void {
  response.writeHead(status, {
    "content-type": types[type] ?? "text/plain",
    "content-security-policy": policy,
    "cache-control": "no-store",
  });
  response.end(content);
}

async function document(site: Site, address: URL): Promise<string> {
  const script = address.searchParams.get("storage") === "indexeddb" ? "/stored.js" : "/client.js";
  const content = address.searchParams.has("server") ? await site.render(address.href) : "";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Film night</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/host.css">
<script type="module" src="${script}"></script>
</head>
<body><div id="root">${content}</div></body>
</html>`;
}
