import type { Page } from "playwright";
import { describe, expect, inject, test } from "vitest";
import { inline } from "./inline.ts";
import { htmlAt, visitAnew, type Visit } from "./visit.ts";

const names = ["geolocation", "notifications", "camera", "microphone"] as const;
type Name = (typeof names)[number];

/** Answers for the person, as the settings of the browser do: until the session ends. */
async function settings(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { browserContextId = "" } = (await session.send("Target.getTargetInfo")).targetInfo;
  return async (name: Name, setting: "granted" | "denied" | "prompt"): Promise<void> => {
    const origin = inject("origin");
    await session.send("Browser.setPermission", { permission: { name }, setting, origin, browserContextId });
  };
}

const inPhase = (page: Page, phase: string): Promise<void> =>
  page.locator(`.rapport-permission[data-phase=${phase}]`).waitFor();

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).click();

/** Whether the code that only some answers and browsers need has come. */
const laterIsLoaded = ({ requests }: Visit): boolean =>
  requests.some((path) =>
    inject("modules")[path]?.some((module) => module.includes("/permission-prompt/later/")),
  );

const start: Readonly<Record<Name, string>> = {
  geolocation: "Use my location",
  notifications: "Send me notifications",
  camera: "Use my camera",
  microphone: "Use my microphone",
};

describe.each([
  ["rendered in the browser", ""],
  ["rendered on the server", "server&"],
])("in a production build under a strict policy, %s", (_, query) => {
  test.each(names)("%s: every state is clean, and nothing is asked of the browser", async (name) => {
    const { page, complaints, seen } = await visitAnew(
      `/permissions?${query}visitor=guest&permission=${name}`,
    );
    const set = await settings(page);
    await set(name, "prompt");
    await inPhase(page, "explainer");
    await press(page, "Not now");
    await inPhase(page, "resting");
    await press(page, start[name]);
    await inPhase(page, "explainer");
    await set(name, "denied");
    await inPhase(page, "denied");
    await page.getByText("Should you want to change that:").waitFor();
    expect(await page.locator(".rapport-permission button").count()).toBe(0);
    await set(name, "granted");
    await inPhase(page, "granted");
    await page.getByLabel("Type it instead").fill("Leipzig");
    const { asked, violations, lostFocus } = await seen();
    expect({ asked, violations, lostFocus, complaints }).toEqual({
      asked: [],
      violations: [],
      lostFocus: [],
      complaints: [],
    });
    // The policy held all the while, and what it forbids is seen here, too.
    await page.evaluate(() => document.body.setAttribute("style", "color: red"));
    expect((await seen()).violations).toEqual(["style-src-attr"]);
  });

  test("the browser's own button for a position is clean, and closing its question puts it off", async () => {
    const { page, complaints, seen } = await visitAnew(`/permissions?${query}visitor=guest`);
    const set = await settings(page);
    await set("geolocation", "prompt");
    const own = page.locator("geolocation");
    await expect.poll(() => own.evaluate((element) => Reflect.get(element, "isValid"))).toBe(true);
    await own.click();
    await inPhase(page, "resting");
    expect((await seen()).violations).toEqual([]);
    expect((await seen()).asked).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("the browser is asked within a trusted click, and never before", async () => {
    const { page, complaints, seen } = await visitAnew(
      `/permissions?${query}visitor=guest&permission=notifications`,
    );
    const set = await settings(page);
    await set("notifications", "prompt");
    await inPhase(page, "explainer");
    const allow = page.getByRole("button", { name: "Allow" });
    await allow.evaluate((button) => {
      if (button instanceof HTMLElement) button.click();
    });
    expect((await seen()).asked).toEqual([]);
    await allow.click();
    await inPhase(page, "resting");
    expect((await seen()).asked).toEqual(["requestPermission in a trusted click"]);
    expect(complaints).toEqual([]);
  });
});

test("what the server sends has no style and no script of its own, and works without any", async () => {
  const html = await htmlAt("/permissions?server&visitor=guest");
  expect(html).toContain('class="rapport-permission"');
  expect(html).toContain('name="instead"');
  expect(inline(html)).toEqual([]);
});

test("steps and the browser's own button are loaded when they are wanted", async () => {
  const visited = await visitAnew("/permissions?visitor=guest&permission=notifications");
  const set = await settings(visited.page);
  await set("notifications", "prompt");
  await inPhase(visited.page, "explainer");
  expect(laterIsLoaded(visited)).toBe(false);
  await set("notifications", "denied");
  await visited.page.getByText("Should you want to change that:").waitFor();
  expect(laterIsLoaded(visited)).toBe(true);
});

test("what was allowed meanwhile is seen when the tab is looked at again", async () => {
  const { page } = await visitAnew("/permissions?waits&visitor=guest&permission=camera");
  const set = await settings(page);
  await set("camera", "denied");
  // As in a browser that does not tell of changes.
  await page.evaluate(() => {
    PermissionStatus.prototype.addEventListener = () => {};
    window.host.mount();
  });
  await inPhase(page, "denied");
  await set("camera", "granted");
  expect(await page.locator("[data-phase=granted]").count()).toBe(0);
  // Without a screen a browser hides no tab: it is told that this one was shown.
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await inPhase(page, "granted");
});
