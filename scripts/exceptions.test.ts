import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./packages.ts";

/** Ways to silence a tool instead of fixing what it found. */
const silencers = /(?:oxlint|eslint)-disable|@ts-(?:ignore|nocheck)|knip-ignore|oxfmt-ignore|prettier-ignore/;

test("no file silences a rule or the compiler", () => {
  const files = globSync("{packages,docs,scripts,.storybook}/**/*.{ts,tsx,mdx,css}", {
    cwd: root,
    exclude: ["**/node_modules", "**/dist", "scripts/exceptions.test.ts"],
  });
  const found = files.filter((path) => silencers.test(readFileSync(join(root, path), "utf8")));
  expect(files.length).toBeGreaterThan(0);
  expect(found).toEqual([]);
});
