import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";

const folder = import.meta.dirname;

/** One file of a production bundle. */
export interface OutputFile {
  /** Size after minification and gzip, in bytes. */
  readonly bytes: number;
  /** `false` when it is loaded only by an `import()` that may never run. */
  readonly atStart: boolean;
}

/**
 * Bundles a piece of code as an application's production build would: minified ESM in which parts that are loaded
 * later are files of their own.
 *
 * @param code imports and re-exports of what is measured.
 * @param external packages that are left out, subpaths included.
 * @param from the folder whose dependencies it imports. @default this one
 */
export async function bundle(
  code: string,
  external: readonly string[],
  from = new URL(".", import.meta.url),
): Promise<readonly OutputFile[]> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(from), loader: "ts", sourcefile: "entry.ts" },
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    target: "esnext",
    conditions: ["@rapport/source"],
    define: { "process.env.NODE_ENV": '"production"' },
    external: [...external],
    legalComments: "none",
    metafile: true,
    write: false,
    absWorkingDir: folder,
    outdir: folder,
    logLevel: "silent",
  });
  const start = loadedAtStart(metafile);
  return outputFiles.map(({ path, contents }) => ({
    bytes: gzipSync(contents, { level: 9 }).length,
    atStart: start.has(relative(folder, path)),
  }));
}

/** The entry, its style sheet and everything they import statically. */
function loadedAtStart({ outputs }: Metafile): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (path: string) => {
    const output = outputs[path];
    if (output === undefined || reached.has(path)) return;
    reached.add(path);
    if (output.cssBundle !== undefined) visit(output.cssBundle);
    for (const { kind, path: next, external } of output.imports) {
      if (kind !== "dynamic-import" && external !== true) visit(next);
    }
  };
  for (const [path, { entryPoint }] of Object.entries(outputs)) {
    if (entryPoint === "entry.ts") visit(path);
  }
  return reached;
}
