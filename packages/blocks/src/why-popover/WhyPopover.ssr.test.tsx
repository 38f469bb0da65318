import { hydrate, renderOnServer } from "@rapport/test-support/hydration";
import { screen, within, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { findPanel } from "./queries.fixture.ts";
import { FilmShelf } from "./why-popover.fixture.tsx";

const onServer = (props: Record<string, unknown> = {}) =>
  renderOnServer("./why-popover.fixture.tsx", "FilmShelf", props);

test("a server renders the triggers, with nothing personal and nothing inline, and no panel", async () => {
  const html = await onServer();
  const page = document.createRange().createContextualFragment(html);
  const triggers = [...page.querySelectorAll("button")];
  expect(triggers).toHaveLength(5);
  for (const trigger of triggers) {
    expect(trigger.getAttribute("aria-label")).toMatch(
      /^(Popular now|Picked by our editors|Something different)\. Why/,
    );
    expect(trigger.getAttribute("aria-expanded")).toBe("false");
  }
  expect(page.querySelector("[role=dialog], [style]")).toBeNull();
});

test("hydrates without a word, and opens", async () => {
  const { errors } = hydrate(await onServer(), <FilmShelf />);
  const [trigger] = await screen.findAllByRole("button", { name: /Why am I seeing/ });
  await userEvent.click(trigger as HTMLElement);
  const panel = await findPanel();
  await userEvent.click(within(panel).getByRole("button", { name: "Close" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(errors).toEqual([]);
});

test("what is to be open at first opens once the page is alive", async () => {
  const props = { defaultOpen: "drive-my-car" };
  const html = await onServer(props);
  expect(html).not.toContain('role="dialog"');
  const { errors } = hydrate(html, <FilmShelf {...props} />);
  expect(await findPanel()).toBeTruthy();
  expect(errors).toEqual([]);
});
