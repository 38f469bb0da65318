import { hydrate, renderOnServer } from "@rapport/test-support/hydration";
import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { FilmThumbs } from "./thumbs-feedback.fixture.tsx";

const onServer = (props: Record<string, unknown>) =>
  renderOnServer("./thumbs-feedback.fixture.tsx", "FilmThumbs", props);

const pressed = () =>
  ["More like this", "Less like this"].map((name) =>
    screen.getByRole("button", { name }).getAttribute("aria-pressed"),
  );

test("a server knows no opinion; the person's own comes in without an error", async () => {
  const props = { film: "past-lives" };
  const html = await onServer(props);
  const page = document.createRange().createContextualFragment(html);
  expect(page.querySelectorAll('[aria-pressed="false"]')).toHaveLength(2);
  expect(page.querySelectorAll("[role=status]")).toHaveLength(2);
  expect(page.querySelector("[style]")).toBeNull();

  const { errors } = hydrate(html, <FilmThumbs {...props} />);
  await waitFor(() => expect(pressed()).toEqual(["true", "false"]));
  await userEvent.click(screen.getByRole("button", { name: "More like this" }));
  expect(pressed()).toEqual(["false", "false"]);
  expect(errors).toEqual([]);
});

test("an opinion the host knows is there from the first", async () => {
  const props = { value: "down" as const };
  const html = await onServer(props);
  expect(html).toContain('data-value="down"');
  expect(hydrate(html, <FilmThumbs {...props} />).errors).toEqual([]);
  expect(pressed()).toEqual(["false", "true"]);
});
