import { describe, expect, test } from "vitest";
import { inline } from "./inline.ts";
import { shelfOn, titlesOf, tour } from "./tour.ts";
import { htmlAt, visit } from "./visit.ts";

describe.each([
  ["rendered in the browser", ""],
  ["rendered on the server", "?server"],
])("under a strict policy, %s", (_, query) => {
  test("all that can be done on a page of films is clean", async () => {
    const { page, complaints, seen } = await visit(`/films${query}`);
    expect(await titlesOf(shelfOn(page))).toHaveLength(12);
    await tour(page);
    expect((await seen()).violations).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("a celebration is clean while it moves, when it is stopped, and when its picture is downloaded", async () => {
    const { page, complaints, seen } = await visit(`/fitness${query}${query ? "&" : "?"}visitor=guest`);
    const log = page.getByRole("button", { name: "Log five workouts" });
    await log.click();
    await log.click();
    await page.getByRole("region", { name: "10 × workout" }).waitFor();
    await page.locator(".rapport-milestone-confetti").waitFor();
    await page.locator(".rapport-milestone-confetti").evaluate(
      (confetti) =>
        new Promise<void>((resolve) => {
          const start = confetti.firstElementChild?.getBoundingClientRect();
          const look = (): void => {
            const now = confetti.firstElementChild?.getBoundingClientRect();
            if (start && now && Math.hypot(now.x - start.x, now.y - start.y) > 20) resolve();
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    await page.getByRole("button", { name: "Stop the motion" }).click();
    await page.getByRole("button", { name: "Share" }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download this picture" }).click();
    expect((await download).suggestedFilename()).toBe("milestone.png");
    await page.getByRole("button", { name: "Close" }).click();
    expect(await page.getByRole("region").count()).toBe(0);
    expect((await seen()).violations).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("every state is clean", async () => {
    const { page, complaints, seen } = await visit(`/states${query}`);
    await page.getByText("This is taking longer than usual.").waitFor();
    await page.getByText("Nothing here at the moment.").waitFor();
    expect(await page.locator(".rapport-card-placeholder").count()).toBe(2);
    expect(await page.locator("a[href^='data:']").count()).toBe(0);
    await page.locator(".host-single").getByRole("button", { name: "Less like this" }).first().click();
    await page
      .getByText(/^Hidden\./)
      .first()
      .waitFor();
    expect((await seen()).violations).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test.each(["/films?server", "/states?server", "/late?server", "/fitness?server"])(
  "what the server sends for %s has no style and no script of its own",
  async (path) => {
    const html = await htmlAt(path);
    expect(html).toMatch(/rapport-shelf-list|rapport-progress-bar/);
    expect(inline(html)).toEqual([]);
  },
);

describe("the policy is in force, and what it forbids is seen", () => {
  test("an inline style in the server's HTML", async () => {
    expect(inline(await htmlAt("/styled?server"))).toEqual([" style="]);
    const { seen, complaints } = await visit("/styled?server");
    expect((await seen()).violations).toEqual(["style-src-attr"]);
    expect(complaints.join()).toContain("Content Security Policy");
  });

  test.each([
    ["style-src-attr", () => document.body.setAttribute("style", "color: red")],
    [
      "style-src-elem",
      () =>
        document.head.append(document.createElement("style").appendChild(new Text("a{}")).parentNode as Node),
    ],
    [
      "require-trusted-types-for",
      () => {
        try {
          document.body.innerHTML = "<p>";
        } catch {
          /* It is forbidden. */
        }
      },
    ],
    [
      "trusted-types",
      () => {
        try {
          Reflect.get(window, "trustedTypes").createPolicy("ours", {});
        } catch {
          /* It is forbidden. */
        }
      },
    ],
    [
      "connect-src",
      () => {
        navigator.sendBeacon("/elsewhere");
      },
    ],
    [
      "img-src",
      () => {
        new Image().src = "https://elsewhere.invalid/a.png";
      },
    ],
  ])("%s", async (directive, violate) => {
    const { page, seen } = await visit("/blank");
    await page.evaluate(violate);
    expect((await seen()).violations.map((violation) => violation.split(" ")[0])).toEqual([directive]);
  });
});
