import { buffer } from "node:stream/consumers";
import type { Locator, Page } from "playwright";
import { cardOf, shelfOn, titlesOf, update } from "./tour.ts";

const button = (place: Locator | Page, name: string | RegExp): Locator =>
  place.getByRole("button", { name, exact: typeof name === "string" });

/** What a press saves as a file. */
async function downloaded(page: Page, press: Locator): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent("download"), press.click()]);
  return buffer(await download.createReadStream());
}

/** Opens what can be chosen on the banner, and saves it; brings the banner back, and closes it. */
async function answerTheBanner(page: Page): Promise<void> {
  const banner = page.getByRole("region", { name: "Your data at Film night" });
  await button(banner, "Choose").click();
  await banner.getByRole("checkbox").first().check();
  await button(banner, "Save").click();
  await page.getByText("Saved. 1 of 5 uses are allowed.").waitFor();
  await button(page, "Your choices").click();
  await button(banner, "Allow").click();
  await page.getByText("Saved. Everything you were asked about is allowed.").waitFor();
}

/** Brings the banner back, closes it, and withdraws everything. */
async function useTheLinks(page: Page): Promise<void> {
  await button(page, "Your choices").click();
  await button(page.getByRole("region", { name: "Your data at Film night" }), "Close").click();
  await button(page, "Stop using my data").click();
  await page.getByText(/^Saved\. Nothing is used\./).waitFor();
}

/** Changes what may be used and what is written about, saves it, and keeps the receipts. */
async function setPreferences(page: Page): Promise<void> {
  const center = page.locator("form.rapport-preferences");
  await center.getByRole("checkbox").first().uncheck();
  await button(center, "Undo changes").click();
  await center.getByRole("checkbox").nth(1).uncheck();
  await center.getByRole("checkbox", { name: /^New films/ }).check();
  await center.getByRole("radio", { name: "At most once a week" }).check();
  await button(center, "Save").click();
  await center.getByText(/^Saved\./).waitFor();
  await center.getByText("Your answers so far").click();
  await downloaded(page, button(center, "Download").first());
  await downloaded(page, button(center, "Download all as JSON"));
}

/** Tries every level, says how they feel, and takes that back. */
async function turnTheDial(page: Page): Promise<void> {
  const dial = page.getByRole("group", { name: "How personal should this be?" });
  await dial
    .getByText(/^Would show /)
    .first()
    .waitFor();
  for (const level of ["Not at all", "In broad strokes", "From what you do", "By mood"])
    await dial.getByRole("radio", { name: level }).check();
  await dial.getByRole("radio", { name: "tense" }).check();
  await button(dial, "Clear my mood").click();
  await dial.getByText("Your mood is cleared.").waitFor();
}

/** Searches and picks among chips and in a list, sees what that would change, saves it, and passes it by. */
async function pick(page: Page): Promise<void> {
  const chips = page.getByRole("group", { name: "More of which genres?" });
  await chips.getByRole("searchbox").fill("anim");
  await chips.getByText("1 found.").waitFor();
  await chips.getByRole("checkbox", { name: "animation" }).check();
  await chips.getByRole("searchbox").fill("");
  await chips.getByRole("checkbox", { name: "Hayao Miyazaki" }).check();
  await chips.getByText(/^You will see more /).waitFor();
  await button(chips, "Save").click();
  await page.getByText(/^Your picks are saved\./).waitFor();
  const list = page.getByRole("group", { name: "More of which directors?" });
  await list.getByRole("listbox").focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Space");
  await list
    .getByText(/^First: |^Your first /)
    .first()
    .waitFor();
  await button(list, "Skip").click();
}

/** Follows a topic, pauses it, mutes it, and takes all of it back. */
async function steerATopic(page: Page): Promise<void> {
  const topic = page.getByRole("group", { name: "What you think of western" });
  for (const name of ["Follow", "Not now: 7 days", "Mute"]) {
    await button(topic, name).click();
    await topic.getByRole("button", { name, pressed: true }).waitFor();
  }
  await button(topic, "Clear").click();
  await topic.getByRole("button", { name: "Mute", pressed: false }).waitFor();
}

/** The same file, with an opinion in it that nobody keeps. */
function withSomethingSensitive(file: Buffer): Buffer {
  const data = JSON.parse(file.toString()) as { signals: { type: string }[] };
  const opinion = data.signals.find(({ type }) => type === "rate");
  const item = { id: "tests", title: "Tests", traits: ["topic:pregnancy"] };
  return Buffer.from(JSON.stringify({ ...data, signals: [...data.signals, { ...opinion, item }] }));
}

/** Reads everything that is kept, takes it away and brings it back, corrects it, and deletes it. */
async function readTheData(page: Page): Promise<void> {
  const panel = page.getByRole("region", { name: "Your data", exact: true });
  await panel.getByRole("radio", { name: "Purpose" }).check();
  await panel.getByRole("radio", { name: "Kind of data" }).check();
  await button(panel, /^Show all/)
    .first()
    .click();
  const file = await downloaded(page, button(panel, "Export"));
  await button(panel, /^Delete: /)
    .first()
    .click();
  await panel.getByText(/^1 thing deleted\./).waitFor();
  const take = (buffer: Buffer): Promise<void> =>
    panel.getByLabel("Import").setInputFiles({ name: "data.json", mimeType: "application/json", buffer });
  await take(file);
  await panel.getByText(/ known already\./).waitFor();
  await take(withSomethingSensitive(file));
  await panel
    .getByText(
      / known already\. 1 left out, because such things are never kept about anybody here, like health or belief\.$/,
    )
    .waitFor();
  for (const name of [/^Follow: /, /^Pause for 30 days: /, /^That is wrong: /])
    await button(panel, name).first().click();
  await button(panel, "Undo").click();
  await panel.getByText(/^Undone\./).waitFor();
  await button(panel, /^Delete all/)
    .first()
    .click();
  await page.keyboard.press("Escape");
  await button(panel, "Delete everything").or(button(panel, "Forget this session")).click();
  await button(panel, "Delete for good").or(button(panel, "Forget it")).click();
  await panel.getByText(/ forgotten\.$|^Deleted\./).waitFor();
}

/** The greeting becomes hers, and leads where the host says. */
async function followTheGreeting(page: Page): Promise<void> {
  const greeting = page.getByRole("region", { name: /^Hello/ });
  await greeting.getByText(/^You /).waitFor();
  await greeting.getByRole("link").click();
  await page.waitForURL(/#films$/);
}

/** From a reason to the entry it rests on, and back. */
async function seeBehindAReason(page: Page): Promise<void> {
  const shelf = shelfOn(page);
  // What a server rendered is the order everyone sees: hers waits.
  if (page.url().includes("server")) await update(shelf);
  const [first = ""] = await titlesOf(shelf);
  await button(cardOf(shelf, first), /Why am I seeing/).click();
  await page.getByRole("dialog").getByRole("link", { name: "See it in your data" }).first().click();
  await button(page, /^Back to /).click();
}

/** What can be done with each block, all of its parts that come on demand included; and who can do it. */
export const yours: Readonly<
  Record<string, readonly [visitor: "asked" | "answered", (page: Page) => Promise<void>]>
> = {
  "consent-banner": ["asked", answerTheBanner],
  "consent-links": ["answered", useTheLinks],
  "preference-center": ["answered", setPreferences],
  "personalization-level": ["answered", turnTheDial],
  "preference-picker": ["answered", pick],
  "topic-control": ["answered", steerATopic],
  greeting: ["answered", followTheGreeting],
  "data-panel": ["answered", readTheData],
  "why-popover": ["answered", seeBehindAReason],
};
