import { hydrate, renderOnServer } from "@rapport/test-support/hydration";
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { FilmData } from "./data-panel.fixture.tsx";

test("a server knows nobody; what is kept comes in without an error, and can be deleted", async () => {
  const html = await renderOnServer("./data-panel.fixture.tsx", "FilmData", {});
  const page = document.createRange().createContextualFragment(html);
  expect(page.querySelector("h2")?.textContent).toBe("Your data");
  expect(page.textContent).toContain("Looking at what is kept…");
  expect(page.querySelectorAll("li, [style]")).toHaveLength(0);

  const { errors } = hydrate(html, <FilmData />);
  const [button] = await screen.findAllByRole("button", { name: /^Delete: / }, { timeout: 10_000 });
  await userEvent.click(button as HTMLElement);
  expect(screen.getByText("1 thing deleted. 23 left.")).toBeTruthy();
  expect(errors).toEqual([]);
});
