import { describe, expect, test } from "vitest";
import { inline } from "./inline.ts";
import { htmlAt, visit } from "./visit.ts";

describe.each([
  ["rendered in the browser", ""],
  ["rendered on the server", "server&"],
])("under a strict policy, %s", (_, query) => {
  test("the way to a person is clean in every state, and with everything that comes on demand", async () => {
    const { page, complaints, seen } = await visit(`/help?${query}visitor=guest`);
    const card = (name: string) => page.getByRole("region", { name, exact: true });
    await card("Open").getByText("Open now, day and night").waitFor();
    await card("Closed")
      .getByText(/^Closed\. We do not know/)
      .waitFor();
    expect(await card("Closed").getByRole("link").count()).toBe(0);
    // In production hours that cannot be read take no way to a person away.
    await card("Unreadable").getByRole("link", { name: "Call 113" }).waitFor();
    await card("Open").getByRole("button", { name: "Chat" }).click();
    await page.getByText("The chat is open.").waitFor();
    await card("Open").getByRole("button", { name: "Have us call you" }).click();
    await card("Open").getByRole("button", { name: "Ask for the call" }).click();
    await card("Open").getByRole("alert").waitFor();
    await card("Open").getByLabel("Your phone number").fill("030 901820");
    await card("Open").getByRole("button", { name: "Ask for the call" }).click();
    await page.getByText("Asked for 030 901820.").waitFor();
    expect((await seen()).violations).toEqual([]);
    expect(complaints).toEqual([]);
    await page.evaluate(() => document.body.setAttribute("style", "color: red"));
    expect((await seen()).violations).toEqual(["style-src-attr"]);
  });

  test("one ask after the other, with the place shared by tabs, and none after a setback", async () => {
    const { page, complaints, seen } = await visit(`/help?${query}visitor=asked`);
    const asks = page.getByRole("list", { name: "Asks" });
    await asks.getByText("consent: showing").waitFor();
    await asks.getByText("picks: another-ask").waitFor();
    await page.getByRole("button", { name: "Allow" }).click();
    await page.getByRole("group", { name: "More of what?" }).waitFor();
    await page.getByRole("button", { name: "Something went wrong" }).click();
    await asks.getByText("picks: quiet").waitFor();
    await page.getByText("Nothing is asked.").waitFor();
    expect((await seen()).violations).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test("what the server sends for these has no style and no script of its own, and asks nothing", async () => {
  const html = await htmlAt("/help?server&visitor=guest");
  expect(html).toContain('class="rapport-touchpoint');
  expect(html).toContain("Nothing is asked.");
  expect(inline(html)).toEqual([]);
});
