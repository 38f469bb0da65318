import { dirname, join, normalize, relative, sep } from "node:path";
import { parseSync } from "vite";

/** What each package may import of the workspace; a private package may be imported by tests and stories alone. */
const workspace: Readonly<Record<string, readonly string[]>> = {
  core: [],
  react: ["core"],
  blocks: ["core", "react"],
  fixtures: ["core"],
  bench: ["core", "react", "blocks", "fixtures"],
  "test-support": [],
};

/** Packages that the published ones use only in tests and stories. */
const forTests = ["fixtures", "test-support"];

const published = ["core", "react", "blocks"];

/** Whether the file runs only in tests, stories or documentation. */
export function isForTests(path: string): boolean {
  return /\.(test|test-d|fixture|stories)\.|\.mdx$/.test(path);
}

/**
 * Every module that a source text imports or re-exports, statically or by `import()`.
 *
 * @param path its extension tells the language.
 */
export function importsOf(path: string, text: string): string[] {
  const { module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const dynamic = module.dynamicImports.map(({ moduleRequest }) =>
    text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
  );
  const fixed = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  const exported = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
  );
  return [...new Set([...fixed, ...exported, ...dynamic])];
}

/**
 * Says what is wrong with an import, or nothing when it is allowed.
 *
 * @param path the importing file, from the root of the workspace: `packages/blocks/src/shelf/ShelfRoot.tsx`.
 * @param specifier what it imports.
 */
export function violation(path: string, specifier: string): string | undefined {
  const [, from = "", , ...inside] = path.split("/");
  if (specifier.startsWith(".")) {
    const target = normalize(join(dirname(path), specifier))
      .split(sep)
      .join("/");
    // A benchmark drives the same production build and browser as the tests of the page.
    if (from === "bench" && target.startsWith("scripts/page/")) return undefined;
    if (relative(`packages/${from}`, target).startsWith("..")) return "reaches outside its package";
    return from === "blocks" ? betweenBlocks(inside, target.split("/").slice(3)) : undefined;
  }
  const [, to, rest] = /^@rapport\/([^/]+)(\/.*)?$/.exec(specifier) ?? [];
  if (to !== undefined) {
    if (rest?.startsWith("/src") || rest?.startsWith("/dist")) return "names a file inside another package";
    if (workspace[from]?.includes(to) || (isForTests(path) && forTests.includes(to))) return undefined;
    return `@rapport/${from} may not import @rapport/${to}`;
  }
  if (!published.includes(from) || isForTests(path)) return undefined;
  if (specifier.startsWith("node:")) return "published code does not depend on Node";
  if (from === "core" && specifier === "idb" && inside[0] !== "storage") return "idb belongs to storage/";
  if (from === "core" && /^react(-dom)?(\/|$)/.test(specifier)) return "the engine does not know React";
  return undefined;
}

/** The folders of `packages/blocks/src` that every block may use; they import no block themselves. */
const shared = ["internals", "styles"];

function betweenBlocks(from: readonly string[], to: readonly string[]): string | undefined {
  const [block = ""] = from;
  const [target = ""] = to;
  if (block === target || shared.includes(target)) return undefined;
  if (from.length === 1) return undefined;
  if (block === "ready-made" && target !== "ready-made") return undefined;
  if (shared.includes(block)) return `${block}/ imports no block`;
  return `${block}/ may not import its sibling ${target}/`;
}
