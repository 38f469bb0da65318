import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { findPanel } from "./queries.fixture.ts";
import { FilmShelf } from "./why-popover.fixture.tsx";

// A page of its own: nothing has asked for the code before the first of these tests.

// The pointer may stand anywhere, also where the trigger is about to be.
beforeEach(() => userEvent.hover(document.body, { position: { x: 1, y: 1 } }));

const findTrigger = () => screen.findByRole("button", { name: /Why am I seeing/ });

const requested = () =>
  performance.getEntriesByType("resource").filter(({ name }) => /why-popover\/panel\/|radix/.test(name))
    .length;

test("nothing of Radix is requested before somebody means to open it", async () => {
  render(<FilmShelf shown={["drive-my-car"]} />);
  const trigger = await findTrigger();
  expect(requested()).toBe(0);
  await userEvent.hover(trigger);
  await waitFor(() => expect(requested()).toBeGreaterThan(0));
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("a click before it has loaded opens as soon as it has", async () => {
  render(<FilmShelf shown={["drive-my-car"]} />);
  const trigger = await findTrigger();
  fireEvent.click(trigger);
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(trigger.getAttribute("aria-expanded")).toBe("false");
  const panel = await findPanel();
  expect(trigger.getAttribute("aria-expanded")).toBe("true");
  await waitFor(() => expect(document.activeElement).toBe(panel));
});

test("a second click before it has loaded takes the first one back", async () => {
  const reasons: string[] = [];
  render(
    <FilmShelf
      shown={["drive-my-car"]}
      onOpenChange={(open, { reason }) => reasons.push(`${open} ${reason}`)}
    />,
  );
  const trigger = await findTrigger();
  fireEvent.click(trigger);
  fireEvent.click(trigger);
  expect(reasons).toEqual(["drive-my-car trigger", "null trigger"]);
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("somebody who went on meanwhile is not pulled back", async () => {
  const reasons: string[] = [];
  render(
    <>
      <FilmShelf
        shown={["drive-my-car"]}
        onOpenChange={(open, { reason }) => reasons.push(`${open} ${reason}`)}
      />
      <input aria-label="Search" />
    </>,
  );
  const trigger = await findTrigger();
  fireEvent.click(trigger);
  const search = screen.getByLabelText("Search");
  search.focus();
  await waitFor(() => expect(reasons).toEqual(["drive-my-car trigger", "null focus-out"]));
  expect(document.activeElement).toBe(search);
  expect(screen.queryByRole("dialog")).toBeNull();
});
