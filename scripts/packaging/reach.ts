import { build } from "esbuild";

/** The files that an entry pulls into a bundle. */
export interface Reach {
  /** Loaded with the entry. */
  readonly atStart: readonly string[];
  /** Loaded with the entry or ever after, by `import()`. */
  readonly ever: readonly string[];
}

/**
 * Bundles an entry as an application would and tells which files it reached.
 *
 * @param folder from which the entry is imported.
 */
export async function reach(folder: string, specifier: string): Promise<Reach> {
  const { metafile } = await build({
    stdin: { contents: `export * from "${specifier}";`, resolveDir: folder, sourcefile: "entry.js" },
    absWorkingDir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "esnext",
    outdir: folder,
    define: { "process.env.NODE_ENV": '"production"' },
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const follow = (kinds: readonly string[]) => {
    const reached = new Set<string>();
    const visit = (path: string) => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const { kind, path: next, external } of metafile.inputs[path]?.imports ?? []) {
        if (external !== true && kinds.includes(kind)) visit(next);
      }
    };
    visit("entry.js");
    return [...reached];
  };
  return {
    atStart: follow(["import-statement", "require-call"]),
    ever: follow(["import-statement", "require-call", "dynamic-import"]),
  };
}

/** Names of the packages that own the files. */
export function packagesOf(files: readonly string[]): ReadonlySet<string> {
  const names = files.map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]);
  return new Set(names.filter((name) => name !== undefined));
}

/** Folders of `@rapport/blocks` that hold the files: `shelf`, `internals`, `ready-made/shelf`. */
export function blocksOf(files: readonly string[]): ReadonlySet<string> {
  const names = files.map((path) => /@rapport\/blocks\/dist\/((?:ready-made\/)?[^/]+)\//.exec(path)?.[1]);
  return new Set(names.filter((name) => name !== undefined));
}
