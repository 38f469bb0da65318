import type { Frame } from "playwright";
import { expect, inject, test } from "vitest";
import { visitAnew, type Visit } from "./visit.ts";

/** Opens a page of the application in a frame that may run scripts and nothing else: all storage is denied there. */
async function visitSandboxed(path: string): Promise<Visit & { readonly frame: Frame }> {
  const visited = await visitAnew("/nothing");
  const { page } = visited;
  // The page of the application forbids frames; the one around stands at the same address.
  await page.route("**/around", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>Around</title><iframe sandbox="allow-scripts" src="${inject("origin")}${path}" width="1200" height="800"></iframe>`,
    }),
  );
  await page.goto(`${inject("origin")}/around`);
  const frame = page.frames().find((one) => one !== page.mainFrame());
  if (!frame) throw new Error("There is no frame.");
  return { ...visited, frame };
}

/** Runs in the page. What every storage says there. */
function refusals(): string[] {
  const ways = [() => localStorage, () => sessionStorage, () => indexedDB.open("any"), () => document.cookie];
  return ways.map((way) => {
    try {
      way();
      return "allowed";
    } catch (error) {
      return error instanceof DOMException ? error.name : String(error);
    }
  });
}

/** What of each view stands there when all of it was rendered. */
const pages: readonly (readonly [path: string, blocks: readonly string[]])[] = [
  ["/films?storage=indexeddb", ["shelf", "card", "why", "thumbs"]],
  ["/states?storage=indexeddb", ["shelf", "card", "receipt"]],
  [
    "/yours?visitor=asked&storage=indexeddb",
    ["consent", "greeting", "shelf", "picker", "topic", "level", "preferences", "data", "consent-links"],
  ],
  ["/yours?visitor=answered&storage=indexeddb", ["greeting", "shelf", "picker", "preferences", "data"]],
  ["/fitness?visitor=guest&storage=indexeddb", ["progress"]],
  ["/permissions?visitor=guest&storage=indexeddb", ["permission"]],
  ["/help?visitor=asked&storage=indexeddb", ["touchpoint", "consent"]],
];

test.each(pages)(
  "where all storage is denied, everything is there and nothing is thrown: %s",
  async (path, blocks) => {
    const { frame, complaints } = await visitSandboxed(path);
    await frame.getByRole("button", { name: "Clap (0)" }).click();
    await frame.getByRole("button", { name: "Clap (1)" }).waitFor();
    expect(await frame.evaluate(refusals)).toEqual(Array(4).fill("SecurityError"));
    for (const block of blocks)
      await frame.locator(`[class~="rapport-${block}"], [class*="rapport-${block}-"]`).first().waitFor();
    expect(complaints).toEqual([]);
  },
);

test("where all storage is denied, a goal that is reached is celebrated", async () => {
  const { frame, complaints } = await visitSandboxed("/fitness?visitor=guest&storage=indexeddb");
  await frame.getByRole("button", { name: "Log five workouts" }).click();
  await frame.getByRole("button", { name: "Log five workouts" }).click();
  await frame.getByRole("region", { name: "10 × workout" }).waitFor();
  expect(complaints).toEqual([]);
});
