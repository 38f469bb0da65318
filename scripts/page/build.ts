import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { build, type BuildOptions } from "esbuild";
import { documentOf } from "./document.ts";
import type { Served } from "./server.ts";

/** The application as it is served. */
export interface Site extends Served {
  /** The modules in each script, by path of the script. */
  readonly modules: Readonly<Record<string, readonly string[]>>;
  /** Path of a script to run before any other. */
  readonly recorder: string;
}

const host = join(import.meta.dirname, "host");

/** As an application's own production build would be, out of the sources of the packages. */
const production: BuildOptions = {
  bundle: true,
  minify: true,
  target: "esnext",
  jsx: "automatic",
  conditions: ["@rapport/source"],
  define: { "process.env.NODE_ENV": '"production"' },
  absWorkingDir: import.meta.dirname,
  logLevel: "warning",
};

/**
 * Builds files for the browser, as an application's own production build would.
 *
 * @param folder an empty one, for the files.
 */
export async function buildFiles(
  folder: string,
  entryPoints: string[],
  options: BuildOptions = {},
): Promise<Pick<Site, "files" | "modules">> {
  const { metafile } = await build({
    ...production,
    ...options,
    entryPoints,
    outdir: folder,
    splitting: true,
    format: "esm",
    metafile: true,
  });
  const outputs = Object.entries(metafile.outputs).map(([path, { inputs }]) => {
    const file = join(import.meta.dirname, path);
    return { path: `/${relative(folder, file)}`, contents: readFileSync(file), modules: Object.keys(inputs) };
  });
  return {
    files: new Map(outputs.map(({ path, contents }) => [path, contents])),
    modules: Object.fromEntries(outputs.map(({ path, modules }) => [path, modules])),
  };
}

/**
 * Builds the application for both sides.
 *
 * @param folder an empty one, for the files.
 */
export async function buildSite(folder: string): Promise<Site> {
  const entries = ["client.tsx", "stored.tsx", "host.css"].map((name) => join(host, name));
  const [{ files, modules }] = await Promise.all([
    buildFiles(folder, entries),
    build({
      ...production,
      entryPoints: [join(host, "server.tsx")],
      outfile: join(folder, "server.cjs"),
      platform: "node",
      format: "cjs",
    }),
    build({
      ...production,
      entryPoints: [join(import.meta.dirname, "recorder.ts")],
      outdir: folder,
      format: "iife",
    }),
  ]);
  const { render } = createRequire(import.meta.url)(join(folder, "server.cjs")) as Server;
  const document = async ({ href, searchParams }: URL): Promise<string> =>
    documentOf({
      title: "Film night",
      styles: "/host.css",
      script: searchParams.get("storage") === "indexeddb" ? "/stored.js" : "/client.js",
      content: searchParams.has("server") ? await render(href) : "",
    });
  return { files, modules, document, recorder: join(folder, "recorder.js") };
}

/** The application's own server. */
interface Server {
  /** Renders the inside of `#root` at an address. */
  readonly render: (address: string) => Promise<string>;
}
