import { describe, expect, test } from "vitest";
import { cardOf, explain, hide, like, shelfOn, titlesOf, update } from "./tour.ts";
import { visit, type Visit } from "./visit.ts";

/** The host's own button still works, and no error got past the blocks. */
async function expectAlive({ page, complaints }: Visit): Promise<void> {
  await page.getByRole("button", { name: "Clap (0)" }).click();
  await page.getByRole("button", { name: "Clap (1)" }).waitFor();
  expect(complaints.filter((complaint) => complaint.startsWith("uncaught"))).toEqual([]);
}

const errorsOf = ({ page }: Visit): Promise<string[]> => page.evaluate(() => window.host.told.errors);

/** What a person does, on blocks whose host fails. */
async function act({ page }: Visit): Promise<void> {
  const shelf = shelfOn(page);
  if (page.url().includes("server")) await update(shelf);
  const [first = "", second = ""] = await titlesOf(shelf);
  await cardOf(shelf, first).getByRole("button", { name: "More like this" }).click();
  await hide(cardOf(shelf, second));
  await cardOf(shelf, second).getByRole("button", { name: "Less like this" }).click();
  await update(shelf);
  await cardOf(shelf, first).getByRole("link").click();
  await explain(cardOf(shelf, first));
  expect(await titlesOf(shelf)).not.toContain(second);
}

test.each([
  ["/films?throws&storage=failing", ["load failed", "append threw", "onSignal threw", "onSave threw"]],
  ["/films?throws&server", ["onSignal threw", "onSave threw"]],
  ["/films?throws&visitor=stranger", ["onSignal threw", "onBlocked threw"]],
])("a host whose every callback throws keeps its page: %s", async (path, errors) => {
  const visited = await visit(path);
  await act(visited);
  await expectAlive(visited);
  expect(visited.complaints).toEqual([]);
  expect(new Set(await errorsOf(visited))).toEqual(new Set(errors));
});

test("a host that throws while an opinion is taken back keeps its page, and the next one is sent", async () => {
  const visited = await visit("/refused?throws");
  for (const [at, name] of ["More like this", "Less like this"].entries()) {
    await visited.page.getByRole("button", { name }).click();
    const isTold = (count: number): boolean =>
      window.host.told.errors.filter((error) => error === "onValueChange threw").length === count;
    await visited.page.waitForFunction(isTold, at + 1);
  }
  await expectAlive(visited);
  expect(visited.complaints).toEqual([]);
});

test("blocks leave the page in silence, also when the storage does not close", async () => {
  const visited = await visit("/films?throws&storage=failing");
  const shelf = shelfOn(visited.page);
  const [first = ""] = await titlesOf(shelf);
  await cardOf(shelf, first)
    .getByRole("button", { name: /Why am I seeing/ })
    .click();
  await visited.page.getByRole("dialog").waitFor();
  await visited.page.evaluate(() => window.host.unmount());
  await visited.seen();
  expect(await visited.page.locator("[class*=rapport]").count()).toBe(0);
  expect(await errorsOf(visited)).toContain("close threw");
  expect(visited.complaints).toEqual([]);
});

describe("what throws while it is rendered", () => {
  const titles = ["Picked for you", "For a quiet evening", "Under 100 minutes"] as const;
  const regions = ({ page }: Visit): Promise<(string | null)[]> =>
    page.locator("section h2").allTextContents();

  test("a shelf: it shows nothing, the others work, and the host is told", async () => {
    const visited = await visit("/alone?breaks=shelf");
    expect(await regions(visited)).toEqual([titles[0], titles[2]]);
    expect(await errorsOf(visited)).toHaveLength(1);
    const shelf = shelfOn(visited.page);
    await like(shelf, shelf.locator("article").first());
    await expectAlive(visited);
  });

  test("a card: its place is empty, the others work, and the host is told", async () => {
    const visited = await visit("/alone?breaks=card&visitor=stranger");
    expect(await regions(visited)).toEqual(titles);
    expect(await errorsOf(visited)).toEqual(["title threw"]);
    const places = visited.page.getByRole("region", { name: titles[1] }).locator("li");
    expect(await places.evaluateAll((items) => items.map((item) => item.childElementCount))).toEqual([
      0,
      ...Array<number>(11).fill(1),
    ]);
    await hide(places.nth(1));
    await expectAlive(visited);
  });

  test("a panel: the shelf stays, and the host is told", async () => {
    const visited = await visit("/alone?breaks=panel");
    const shelf = shelfOn(visited.page);
    await shelf
      .getByRole("button", { name: /Why am I seeing/ })
      .first()
      .click();
    await visited.page.waitForFunction(() => window.host.told.errors.length > 0);
    expect(await errorsOf(visited)).toEqual(["whyTitle threw"]);
    expect(await regions(visited)).toEqual(titles);
    await like(shelf, shelf.locator("article").first());
    await expectAlive(visited);
  });
});
