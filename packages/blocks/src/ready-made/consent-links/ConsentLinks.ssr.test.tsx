import { hydrate, renderOnServer } from "@rapport/test-support/hydration";
import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { LinksPage } from "./consent-links.fixture.tsx";

test("a server has the way back, with nothing to withdraw, as it knows nobody; in the browser it works without an error", async () => {
  const props = { answered: "granted" } as const;
  const html = await renderOnServer("./consent-links.fixture.tsx", "LinksPage", props);
  const page = document.createRange().createContextualFragment(html);
  expect(page.querySelector("[style]")).toBeNull();
  expect([...page.querySelectorAll("button")].map(({ textContent }) => textContent)).toEqual([
    "Your choices",
    "Stop using my data",
  ]);
  expect(page.querySelector(".rapport-consent-withdraw")?.getAttribute("aria-disabled")).toBe("true");

  const { errors } = hydrate(html, <LinksPage {...props} />);
  const withdraw = screen.getByRole("button", { name: "Stop using my data" });
  await waitFor(() => expect(withdraw.hasAttribute("aria-disabled")).toBe(false));
  await userEvent.click(withdraw);
  await waitFor(() => expect(screen.getByRole("status").textContent).toMatch(/^Saved\. Nothing is used\./));
  expect(withdraw.getAttribute("aria-disabled")).toBe("true");
  expect(errors).toEqual([]);
});
