import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { newerBuild } from "./newer-build.ts";

/** What the server does with the next request to it. */
export type Weather = "ok" | "error" | "drop" | "lost answer";

/** Where the same page stands as a version to come has it. */
export const newer = "/newer/";

/** One page with the harness, and a server that keeps what is sent to it by its key. */
export interface Site {
  readonly origin: string;
  /** What was sent, by id. */
  readonly rows: ReadonlyMap<
    string,
    { readonly id: string; readonly type: string; readonly targets?: readonly string[] }
  >;
  /** Bodies of all requests, in the order they came. */
  readonly bodies: readonly string[];
  /** Decides what becomes of a request. */
  weather: () => Weather;
  /** Forgets what was sent. */
  forget(): void;
  stop(): Promise<void>;
}

const pageIn = (folder: string): string =>
  `<!doctype html><html lang="en"><title>Bench</title><link rel="icon" href="data:,"><script type="module" src="${folder}harness.js"></script>`;

/** Builds the harness as an application's production build would. @returns its files by their path */
async function buildHarness(folder: string, plugins: Plugin[]): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "harness/harness.ts")],
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    target: "esnext",
    conditions: ["@rapport/source"],
    define: { "process.env.NODE_ENV": '"production"' },
    outdir: folder,
    write: false,
    logLevel: "silent",
    plugins,
  });
  return new Map(outputFiles.map(({ path, text }) => [path, text]));
}

/** Builds the harness, and serves it to this machine alone. */
export async function serveHarness(): Promise<Site> {
  const files = await buildHarness("/", []);
  /** Few rows ask for it. */
  let newerFiles: Promise<ReadonlyMap<string, string>> | undefined;
  const rows = new Map<string, { id: string; type: string }>();
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    if (request.method === "POST") {
      let body = "";
      for await (const chunk of request) body += String(chunk);
      const weather = site.weather();
      if (weather !== "drop") bodies.push(body);
      if (weather === "ok" || weather === "lost answer")
        for (const entry of JSON.parse(body) as { id: string; type: string }[]) rows.set(entry.id, entry);
      if (weather === "drop" || weather === "lost answer") request.socket.destroy();
      else response.writeHead(weather === "ok" ? 204 : 500).end();
      return;
    }
    const { pathname } = new URL(request.url ?? "/", "http://bench");
    const isNewer = pathname.startsWith(newer);
    if (isNewer) newerFiles ??= buildHarness(newer, [newerBuild]);
    const script = ((isNewer && (await newerFiles)) || files).get(pathname);
    response.writeHead(200, {
      "content-type": script ? "text/javascript" : "text/html; charset=utf-8",
      // A sandboxed frame has an origin of its own.
      "access-control-allow-origin": "*",
    });
    response.end(script ?? pageIn(isNewer ? newer : "/"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const site: Site = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    rows,
    bodies,
    weather: () => "ok",
    forget: () => {
      rows.clear();
      bodies.length = 0;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return site;
}
