import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { build, type BuildOptions } from "esbuild";

/** The application as it is served: its files, and what its server renders. */
export interface Site {
  /** Contents of the files, by path: `/client.js`. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** The modules in each script, by path of the script. */
  readonly modules: Readonly<Record<string, readonly string[]>>;
  /** Renders the inside of `#root` at an address. */
  readonly render: (address: string) => Promise<string>;
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
 * Builds the application for both sides.
 *
 * @param folder an empty one, for the files.
 */
export async function buildSite(folder: string): Promise<Site> {
  const [{ metafile }] = await Promise.all([
    build({
      ...production,
      entryPoints: [join(host, "client.tsx"), join(host, "stored.tsx"), join(host, "host.css")],
      outdir: folder,
      splitting: true,
      format: "esm",
      metafile: true,
    }),
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
  const outputs = Object.entries(metafile.outputs).map(([path, { inputs }]) => {
    const file = join(import.meta.dirname, path);
    return { path: `/${relative(folder, file)}`, contents: readFileSync(file), modules: Object.keys(inputs) };
  });
  const { render } = createRequire(import.meta.url)(join(folder, "server.cjs")) as Pick<Site, "render">;
  return {
    files: new Map(outputs.map(({ path, contents }) => [path, contents])),
    modules: Object.fromEntries(outputs.map(({ path, modules }) => [path, modules])),
    render,
    recorder: join(folder, "recorder.js"),
  };
}
