import { describe, expect, inject, test } from "vitest";
import { modules } from "./entries.ts";
import { blocksOf, packagesOf, reach } from "./reach.ts";

const { folder } = inject("consumer");

const blocks = modules
  .filter(({ packageName }) => packageName === "@rapport/blocks")
  .map(({ subpath }) => subpath.slice(2));
const parts = blocks.filter((block) => !block.startsWith("ready-made/"));

function heavy(packages: ReadonlySet<string>): string[] {
  return [...packages].filter((name) => name.startsWith("@radix-ui/") || name === "framer-motion");
}

describe("the engine", () => {
  test("reaches idb in its IndexedDB entry alone", async () => {
    expect(packagesOf((await reach(folder, "@rapport/core/indexeddb")).atStart)).toContain("idb");
    expect(packagesOf((await reach(folder, "@rapport/core")).ever)).not.toContain("idb");
  });

  test.for(["@rapport/core", "@rapport/core/indexeddb"])("%s never reaches React", async (specifier) => {
    const packages = packagesOf((await reach(folder, specifier)).ever);
    expect(packages).toContain("@rapport/core");
    expect(packages).not.toContain("react");
  });
});

test("the hooks reach the engine and React, and nothing else", async () => {
  const packages = packagesOf((await reach(folder, "@rapport/react")).ever);
  expect([...packages].toSorted()).toEqual(["@rapport/core", "@rapport/react", "react"]);
});

describe("the blocks", () => {
  test.for(blocks)("%s loads no heavy library with itself", async (block) => {
    const files = (await reach(folder, `@rapport/blocks/${block}`)).atStart;
    expect(blocksOf(files)).toContain(block);
    expect(heavy(packagesOf(files))).toEqual([]);
  });

  test("why-popover reaches Radix, later", async () => {
    const packages = packagesOf((await reach(folder, "@rapport/blocks/why-popover")).ever);
    expect(packages).toContain("@radix-ui/react-popover");
    expect(packages).not.toContain("framer-motion");
  });

  test("milestone-celebration reaches framer-motion, later", async () => {
    const { atStart, ever } = await reach(folder, "@rapport/blocks/milestone-celebration");
    expect(packagesOf(ever)).toContain("framer-motion");
    expect(packagesOf(atStart)).not.toContain("framer-motion");
  });

  const reachOne = ["why-popover", "milestone-celebration"];
  test.for(parts.filter((block) => !reachOne.includes(block)))("%s never reaches one", async (block) => {
    expect(heavy(packagesOf((await reach(folder, `@rapport/blocks/${block}`)).ever))).toEqual([]);
  });

  test.for(parts)("%s reaches no other block", async (block) => {
    const reached = blocksOf((await reach(folder, `@rapport/blocks/${block}`)).ever);
    expect([...reached].filter((name) => name !== block && name !== "internals")).toEqual([]);
  });
});
