import { isChoice, type Signal } from "@rapport/core";
import { describe, expect, inject, test } from "vitest";
import { cardOf, explain, like, shelfOn, titlesOf, update } from "./tour.ts";
import { visit, type Visit, visitAnew } from "./visit.ts";

const files = new Set(Object.keys(inject("modules")));

/** What was requested besides the page and its own files. */
const foreign = ({ requests }: Visit): string[] =>
  requests.filter((path) => path !== "/films" && !files.has(path));

describe.each(["", "&server"])("before the provider mounts%s", (server) => {
  test("nothing is stored, read or requested, also with everything allowed and a storage at hand", async () => {
    const visited = await visit(`/films?waits&visitor=guest&storage=indexeddb${server}`);
    await visited.page.waitForFunction(() => "host" in window);
    const { storage, violations } = await visited.seen();
    expect({ storage, violations, foreign: foreign(visited) }).toEqual({
      storage: [],
      violations: [],
      foreign: [],
    });
    await visited.page.evaluate(() => window.host.mount());
    await visited.page.waitForFunction(() => window.seen.storage.length > 0);
  });
});

describe.each(["", "&server"])("with nothing allowed%s", (server) => {
  test("nothing is stored or requested, whatever the person does", async () => {
    const visited = await visit(`/films?visitor=stranger${server}`);
    const { page } = visited;
    const shelf = shelfOn(page);
    const [first = "", second = ""] = await titlesOf(shelf);
    await page.waitForFunction(() => window.host.told.blocked.includes("impression"));
    await cardOf(shelf, first).getByRole("button", { name: "More like this" }).click();
    await shelf.getByText("Your opinion is not kept, because you have not allowed it.").waitFor();
    await cardOf(shelf, first).getByRole("link").click();
    await page.waitForFunction(() => window.host.told.blocked.includes("open"));
    await explain(cardOf(shelf, first));
    await cardOf(shelf, second).getByRole("button", { name: "Less like this" }).click();
    await update(shelf);

    const { storage, violations } = await visited.seen();
    expect({ storage, violations, foreign: foreign(visited) }).toEqual({
      storage: [],
      violations: [],
      foreign: [],
    });
    expect(await page.evaluate(() => window.host.told.signals)).toEqual(["hide"]);
    expect(await titlesOf(shelf)).not.toContain(second);
  });
});

/** What the database holds, as soon as it holds anything. */
async function stored({ page }: Visit): Promise<Signal[]> {
  const handle = await page.waitForFunction(async () => {
    const request = indexedDB.open("film-night");
    await new Promise((resolve, reject) => {
      request.addEventListener("success", resolve);
      request.addEventListener("error", reject);
    });
    const reading = request.result.transaction("log").objectStore("log").getAll();
    await new Promise((resolve) => {
      reading.addEventListener("success", resolve);
    });
    request.result.close();
    return reading.result.length > 0 && (reading.result as Signal[]);
  });
  return (await handle.jsonValue()) || [];
}

describe("with a storage", () => {
  test("and nothing allowed, it keeps choices alone, and they are obeyed at the next visit", async () => {
    const visited = await visitAnew("/films?visitor=stranger&storage=indexeddb");
    const shelf = shelfOn(visited.page);
    const [first = "", second = ""] = await titlesOf(shelf);
    await visited.page.waitForFunction(() => window.host.told.blocked.includes("impression"));
    await cardOf(shelf, first).getByRole("button", { name: "More like this" }).click();
    await cardOf(shelf, second).getByRole("button", { name: "Less like this" }).click();
    const { storage } = await visited.seen();
    expect(new Set(storage)).toEqual(
      new Set(["indexedDB.databases", "indexedDB.open", "localStorage", "BroadcastChannel"]),
    );

    const entries = await stored(visited);
    expect(entries.map(({ type }) => type)).toEqual(["hide"]);
    expect(entries.every((entry) => isChoice(entry))).toBe(true);

    await visited.page.reload();
    expect(await titlesOf(shelf)).toContain(first);
    expect(await titlesOf(shelf)).not.toContain(second);
    expect(foreign(visited)).toEqual([]);
  });

  test("and everything allowed, it keeps what the person did", async () => {
    const visited = await visitAnew("/films?visitor=guest&storage=indexeddb");
    const shelf = shelfOn(visited.page);
    const [first = ""] = await titlesOf(shelf);
    await like(shelf, cardOf(shelf, first));
    expect((await stored(visited)).every((entry) => isChoice(entry))).toBe(false);
  });
});

test("every use of the browser's memory is seen", async () => {
  const { page, seen } = await visit("/blank");
  await page.evaluate(async () => {
    indexedDB.open("any").addEventListener("success", () => {});
    localStorage.setItem("any", "1");
    sessionStorage.clear();
    document.cookie = "any=1";
    new BroadcastChannel("any").close();
    await cookieStore.get("any");
    await caches.keys();
    await navigator.locks.request("any", () => {});
    await navigator.storage.getDirectory();
  });
  expect((await seen()).storage).toEqual([
    "indexedDB.open",
    "localStorage",
    "sessionStorage",
    "cookie",
    "BroadcastChannel",
    "cookieStore.get",
    "caches.keys",
    "locks.request",
    "storage.getDirectory",
  ]);
});
