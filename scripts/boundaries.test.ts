import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { importsOf, violation } from "./boundaries.ts";
import { root } from "./packages.ts";

const files = globSync("packages/*/src/**/*.{ts,tsx}", { cwd: root });

test("no file of the workspace imports what it may not", () => {
  const found = files.flatMap((path) =>
    importsOf(path, readFileSync(join(root, path), "utf8")).flatMap((specifier) => {
      const problem = violation(path, specifier);
      return problem === undefined ? [] : [`${path} → ${specifier}: ${problem}`];
    }),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(found).toEqual([]);
});

test("every kind of import is read, and an example in a comment is not", () => {
  const text = `
    /** @example import { a } from "comment"; */
    import type { A } from "types";
    import "effect";
    import { a } from "named";
    export * as everything from "namespace";
    export { b } from "again";
    export const later = () => import("dynamic");
  `;
  expect(importsOf("a.tsx", text).toSorted()).toEqual([
    "again",
    "dynamic",
    "effect",
    "named",
    "namespace",
    "types",
  ]);
});

describe("the rules", () => {
  test.for([
    ["packages/core/src/ranking/rank.ts", "@rapport/react"],
    ["packages/core/src/ranking/rank.ts", "react"],
    ["packages/core/src/ranking/rank.ts", "idb"],
    ["packages/core/src/ranking/rank.ts", "node:fs"],
    ["packages/core/src/index.ts", "../../react/src/index.ts"],
    ["packages/react/src/useShelf.ts", "@rapport/blocks/shelf"],
    ["packages/react/src/useShelf.ts", "@rapport/core/src/index.ts"],
    ["packages/react/src/useShelf.ts", "@rapport/fixtures"],
    ["packages/blocks/src/shelf/ShelfRoot.tsx", "../recommendation-card/index.ts"],
    ["packages/blocks/src/shelf/ShelfRoot.tsx", "../ready-made/shelf/index.ts"],
    ["packages/blocks/src/internals/render.ts", "../shelf/index.ts"],
    ["packages/blocks/src/shelf/Shelf.browser.test.tsx", "../../../fixtures/src/index.ts"],
    ["packages/fixtures/src/films.ts", "@rapport/blocks/shelf"],
    ["packages/fixtures/src/films.ts", "../../../scripts/page/server.ts"],
  ] as const)("%s may not import %s", ([path, specifier]) => {
    expect(violation(path, specifier)).toBeDefined();
  });

  test.for([
    ["packages/core/src/storage/indexeddb.ts", "idb"],
    ["packages/core/src/ranking/rank.ts", "../profile/profile.ts"],
    ["packages/react/src/useShelf.ts", "@rapport/core"],
    ["packages/react/src/useShelf.browser.test.tsx", "@rapport/fixtures"],
    ["packages/blocks/src/shelf/ShelfRoot.tsx", "../internals/render.ts"],
    ["packages/blocks/src/ready-made/shelf/Shelf.tsx", "../../shelf/index.ts"],
    ["packages/blocks/src/ready-made/shelf/Shelf.tsx", "../recommendation-card/index.ts"],
    ["packages/blocks/src/shelf/Shelf.ssr.test.tsx", "@rapport/test-support/hydration"],
    ["packages/bench/src/render/render.ts", "../../../../scripts/page/server.ts"],
  ] as const)("%s may import %s", ([path, specifier]) => {
    expect(violation(path, specifier)).toBeUndefined();
  });
});
