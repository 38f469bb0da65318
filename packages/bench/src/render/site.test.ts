import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { buildPage } from "./site.ts";

test("the bench's page is built in both ways, with its panel apart", async () => {
  const folder = mkdtempSync(join(tmpdir(), "rapport-bench-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [usual, profiled] = [
    await buildPage(join(folder, "a"), false),
    await buildPage(join(folder, "b"), true),
  ];
  expect(await usual.document(new URL("http://localhost/cards"))).toContain('src="/page.js"');
  expect([...usual.files.keys()]).toEqual(expect.arrayContaining(["/page.js", "/page.css"]));
  expect(usual.files.size).toBeGreaterThan(3);
  const size = ({ files }: typeof usual): number => files.get("/page.js")?.length ?? 0;
  expect(size(profiled)).toBeGreaterThan(size(usual));
});
