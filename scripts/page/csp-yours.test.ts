import { describe, expect, test } from "vitest";
import { yours } from "./tour-yours.ts";
import { htmlAt, visit } from "./visit.ts";
import { inline } from "./inline.ts";

describe.each([
  ["rendered in the browser", ""],
  ["rendered on the server", "server&"],
])("under a strict policy, %s, all that can be done is clean:", (_, query) => {
  test.each(Object.entries(yours))("%s", async (block, [visitor, tour]) => {
    const { page, complaints, seen } = await visit(`/yours?${query}visitor=${visitor}`);
    await tour(page);
    expect((await seen()).violations, block).toEqual([]);
    expect(complaints).toEqual([]);
    // The policy held all the while, and what it forbids is seen here, too.
    await page.evaluate(() => document.body.setAttribute("style", "color: red"));
    expect((await seen()).violations).toEqual(["style-src-attr"]);
  });
});

test("what the server sends for these blocks has no style and no script of its own", async () => {
  const html = await htmlAt("/yours?server&visitor=asked");
  for (const name of ["consent-links", "picker", "topic", "level", "preferences", "data"])
    expect(html).toContain(`class="rapport-${name}`);
  expect(inline(html)).toEqual([]);
  expect(inline(await htmlAt("/yours?server&visitor=asked&styled"))).toEqual([" style="]);
});
