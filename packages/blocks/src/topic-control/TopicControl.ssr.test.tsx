import { hydrate, renderOnServer } from "@rapport/test-support/hydration";
import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { FilmTopic } from "./film-topic.fixture.tsx";

test("a server knows nobody's stance; what is followed comes in without an error, and can be changed", async () => {
  const html = await renderOnServer("./film-topic.fixture.tsx", "FilmTopic");
  const page = document.createRange().createContextualFragment(html);
  expect(page.querySelectorAll("button[aria-pressed]")).toHaveLength(4);
  expect(page.querySelectorAll("[aria-pressed=true], [data-stance], [style]")).toHaveLength(0);

  const { errors } = hydrate(html, <FilmTopic />);
  const pressed = (name: string) => screen.getByRole("button", { name }).getAttribute("aria-pressed");
  await waitFor(() => expect(pressed("Follow")).toBe("true"));
  await userEvent.click(screen.getByRole("button", { name: "Mute" }));
  expect([pressed("Follow"), pressed("Mute")]).toEqual(["false", "true"]);
  expect(errors).toEqual([]);
});
