import { newcomer } from "../../internals/film-page.fixture.tsx";
import { hydrate, renderOnServer } from "@rapport/test-support/hydration";
import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { BannerPage } from "./consent-banner.fixture.tsx";

test("a server asks nobody; the banner comes without an error and without moving anything", async () => {
  const props = { persona: newcomer };
  const html = await renderOnServer("./consent-banner.fixture.tsx", "BannerPage", props);
  const page = document.createRange().createContextualFragment(html);
  expect(page.querySelector("section")).toBeNull();
  expect(page.querySelector("[style]")).toBeNull();
  expect(page.querySelector("[role=status]")?.textContent).toBe("");

  const { errors } = hydrate(html, <BannerPage {...props} />);
  await waitFor(() => expect(screen.getByRole("region")).toBeTruthy());
  await userEvent.click(screen.getByRole("button", { name: "Allow" }));
  await waitFor(() => expect(screen.queryByRole("region")).toBeNull());
  expect(errors).toEqual([]);
});
