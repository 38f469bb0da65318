import { readFileSync } from "node:fs";
import { row, type Row } from "../row.ts";
import { bundle, type OutputFile } from "./bundle.ts";

/** The most that `@rapport/core` and `@rapport/react` together may cost, in kB. */
const coreReactLimit = 8.5;
/** What they cost by now, which is too much: see docs/decisions.md. Hooks that only some blocks need are not among them. */
const coreReactHeldAt = 14.4;

/** What some blocks need beside the engine and the hooks: paid once, by the first of them on a page. */
const besides = [
  "@rapport/core/attention",
  "@rapport/core/milestones",
  "@rapport/core/greeting",
  "@rapport/react/attention",
  "@rapport/react/milestones",
  "@rapport/react/permission",
  "@rapport/react/greeting",
];

/** The most that the parts of one block may cost, in kB. */
const blockLimit = 3;

const react = ["react", "react-dom"];
/** Where the blocks have from what they use. */
const blocks = new URL("../../../blocks/", import.meta.url);

/**
 * Measures min+gzip kB (1 kB is 1000 bytes) of every entry: the engine with the hooks, each block by itself, what some
 * of them need besides, what is often installed in their place, and all that a page loads until the first thumb and the first open popover.
 */
export async function size(): Promise<readonly Row[]> {
  const rows = [await coreReact()];
  for (const subpath of blockSubpaths()) rows.push(await block(subpath));
  return [...rows, ...(await besideHooks()), ...(await celebration()), await popover(), await firstUse()];
}

const engineAndHooks = `export { createPersonalization, explain, rank } from "@rapport/core";
  export { PersonalizationProvider, usePersonalization, useShelf, useFeedback, useReasons, useImpression } from "@rapport/react";`;

async function coreReact(): Promise<Row> {
  return row("size/core-react", await atStartOf(engineAndHooks), "kB", coreReactLimit, {
    heldAt: coreReactHeldAt,
  });
}

/** What each of {@link besides} adds to a page that has the engine and the hooks; all of them share some of it. */
async function besideHooks(): Promise<readonly Row[]> {
  const base = await atStartOf(engineAndHooks);
  const adds = async (...subpaths: string[]): Promise<number> =>
    (await atStartOf(`${engineAndHooks} ${subpaths.map((path) => `export * from "${path}";`).join(" ")}`)) -
    base;
  const rows: Row[] = [];
  for (const subpath of besides)
    rows.push(row(`size/beside/${subpath.slice("@rapport/".length)}`, await adds(subpath), "kB", null));
  return [...rows, row("size/beside/all", await adds(...besides), "kB", null)];
}

/** kB that are loaded at once, with React on the page already. */
async function atStartOf(code: string): Promise<number> {
  return kilobytes((await bundle(code, react)).filter(({ atStart }) => atStart));
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
  );
  const later = kilobytes(ours.filter(({ atStart }) => !atStart));
  return [
    row("size/milestone-celebration-later", later, "kB", null),
    row("size/instead/framer-motion-and-confetti", kilobytes(theirs), "kB", null),
  ];
}

/** The popover that a team would otherwise have on its page from the start; ours comes with the first one that is opened. */
async function popover(): Promise<Row> {
  const theirs = await bundle(`export * from "@radix-ui/react-popover";`, react, blocks);
  return row("size/instead/radix-popover", kilobytes(theirs), "kB", null);
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
