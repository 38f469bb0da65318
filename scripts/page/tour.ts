import type { Locator, Page } from "playwright";

/** The shelf that a visitor looks at first. */
export const shelfOn = (page: Page): Locator => page.getByRole("region", { name: "Picked for you" });

/** What the shelf shows, in its order, as soon as it shows anything: titles, hidden ones too. */
export async function titlesOf(shelf: Locator): Promise<string[]> {
  await shelf.locator("h3").first().waitFor({ state: "attached" });
  return shelf.locator("h3").allTextContents();
}

/** The card of a film on a shelf, hidden or not. */
export const cardOf = (shelf: Locator, title: string): Locator =>
  shelf.locator("article").filter({ has: shelf.page().locator("h3").getByText(title, { exact: true }) });

const button = (place: Locator | Page, name: string | RegExp): Locator =>
  place.getByRole("button", { name, disabled: false });

/** Opens the explanation of a card and leaves it with Escape. */
export async function explain(card: Locator): Promise<void> {
  const dialog = card.page().getByRole("dialog");
  await button(card, /Why am I seeing/).click();
  await dialog.waitFor();
  await card.page().keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
}

/** Opens the explanation of a card, does everything that can be done in it, and closes it. */
async function tryControls(card: Locator): Promise<void> {
  const dialog = card.page().getByRole("dialog");
  await button(card, /Why am I seeing/).click();
  const controls = dialog.locator(".rapport-why-controls button");
  await controls.first().waitFor();
  const count = await controls.count();
  for (let at = 0; at < count; at += 1) {
    await controls.nth(at).click();
    await button(dialog, "Undo").click();
  }
  await button(dialog, "Close").click();
  await dialog.waitFor({ state: "detached" });
}

/** Gives a thumb up and takes it back where the receipt offers it. */
export async function like(shelf: Locator, card: Locator): Promise<void> {
  await button(card, "More like this").click();
  await shelf.getByText(/^Liked\./).waitFor();
  await shelf.locator(".rapport-receipt").getByRole("button", { name: "Undo" }).click();
  await shelf.getByText(/^Undone\./).waitFor();
}

/** Gives a thumb down and takes it back on the tile. */
export async function hide(card: Locator): Promise<void> {
  await button(card, "Less like this").click();
  await button(card, /^Undo/).click();
  await button(card, "Less like this").waitFor();
}

/** Gives a thumb down, says why in every way that is offered, and takes all of it back. */
export async function sayWhyNot(card: Locator): Promise<void> {
  await button(card, "Less like this").click();
  const question = card.getByRole("group", { name: "Why not?" });
  await question.waitFor();
  const chips = question.getByRole("button");
  const count = await chips.count();
  for (const pressed of [true, false])
    for (let at = 0; at < count; at += 1) {
      await chips.nth(at).click();
      await chips.nth(at).and(card.getByRole("button", { pressed })).waitFor();
    }
  await button(card, /^Undo/).click();
  await question.waitFor({ state: "detached" });
}

/** Adopts the better order that is waiting. */
export async function update(shelf: Locator): Promise<void> {
  await button(shelf, "Update").click();
  await button(shelf, "Update").waitFor({ state: "hidden" });
}

/** Opens the whole shelf and closes it, and looks along the row. */
async function browse(shelf: Locator): Promise<void> {
  await button(shelf, "See all").click();
  await shelf.getByText("You are all caught up.").waitFor();
  await button(shelf, "See fewer").click();
  await button(shelf, "Next in Picked for you").click();
  await button(shelf, "Previous in Picked for you").click();
  await shelf.getByRole("button", { name: "Previous in Picked for you", disabled: true }).waitFor();
}

/** Does everything that Mina can do on the page of films, in the order that is best for her. */
export async function tour(page: Page): Promise<void> {
  const shelf = shelfOn(page);
  // What a server rendered is the order everyone sees: hers waits.
  if (page.url().includes("server")) await update(shelf);
  const [first = "", second = ""] = await titlesOf(shelf);
  await tryControls(cardOf(shelf, first));
  await explain(cardOf(shelf, second));
  await like(shelf, cardOf(shelf, first));
  await hide(cardOf(shelf, second));
  await sayWhyNot(cardOf(shelf, first));
  await button(cardOf(shelf, second), "More like this").click();
  await update(shelf);
  await browse(shelf);
}
