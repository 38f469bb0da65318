import { readFileSync } from "node:fs";
import { row, type Row } from "../row.ts";
import { bundle, type OutputFile } from "./bundle.ts";

/** The most that `@rapport/core` and `@rapport/react` together may cost, in kB. */
const coreReactLimit = 8.5;
/** What they cost by now, which is too much: see docs/decisions.md. Hooks that only some blocks need are not among them. */
const coreReactHeldAt = 14.3;

/** The most that the parts of one block may cost, in kB. */
const blockLimit = 3;

const react = ["react", "react-dom"];

/**
 * Measures min+gzip kB (1 kB is 1000 bytes) of every entry: the engine with the hooks, each block by itself, and all
 * that a page loads until the first thumb and the first open popover.
 */
export async function size(): Promise<readonly Row[]> {
  const rows = [await coreReact()];
  for (const subpath of blockSubpaths()) rows.push(await block(subpath));
  return [...rows, ...(await celebration()), await firstUse()];
}

async function coreReact(): Promise<Row> {
  const files = await bundle(
    `export { createPersonalization, explain, rank } from "@rapport/core";
    export { PersonalizationProvider, usePersonalization, useShelf, useFeedback, useReasons, useImpression } from "@rapport/react";`,
    react,
  );
  return row("size/core-react", kilobytes(files.filter(({ atStart }) => atStart)), "kB", coreReactLimit, {
    heldAt: coreReactHeldAt,
  });
}

/** Every subpath of the package that has code, without its leading `./`. */
function blockSubpaths(): readonly string[] {
  const manifest = JSON.parse(
    readFileSync(new URL("../../../blocks/package.json", import.meta.url), "utf8"),
  ) as { exports: Record<string, Record<string, string>> };
  return Object.entries(manifest.exports)
    .filter(([, targets]) => "types" in targets)
    .map(([subpath]) => subpath.slice(2));
}

async function block(subpath: string): Promise<Row> {
  const files = await bundle(`export * from "@rapport/blocks/${subpath}";`, [
    ...react,
    "@rapport/core",
    "@rapport/react",
  ]);
  // A ready-made block is a sum of parts that are limited one by one.
  const limit = subpath.startsWith("ready-made/") ? null : blockLimit;
  return row(`size/${subpath}`, kilobytes(files.filter(({ atStart }) => atStart)), "kB", limit);
}

/** What comes with the first celebration, and what a team would otherwise have on its page from the start. */
async function celebration(): Promise<readonly Row[]> {
  const ours = await bundle(`export * from "@rapport/blocks/milestone-celebration";`, [
    ...react,
    "@rapport/core",
    "@rapport/react",
  ]);
  const theirs = await bundle(
    `export { motion } from "framer-motion"; export { default } from "canvas-confetti";`,
    react,
    // Where the block has them from.
    new URL("../../../blocks/", import.meta.url),
  );
  const later = kilobytes(ours.filter(({ atStart }) => !atStart));
  return [
    row("size/milestone-celebration-later", later, "kB", null),
    row("size/instead/framer-motion-and-confetti", kilobytes(theirs), "kB", null),
  ];
}

async function firstUse(): Promise<Row> {
  const files = await bundle(
    `import "@rapport/blocks/styles.css";
    export { createPersonalization, rank, explain } from "@rapport/core";
    export { PersonalizationProvider } from "@rapport/react";
    export * from "@rapport/blocks/ready-made/shelf";`,
    react,
  );
  return row("size/first-use", kilobytes(files), "kB", null);
}

function kilobytes(files: readonly OutputFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
}
