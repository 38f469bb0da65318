import { createPersonalization } from "@rapport/core";
import { render, screen, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { FilmShelf } from "./why-popover.fixture.tsx";

vi.mock("./panel/index.ts", () => {
  throw new Error("The network is gone.");
});

test("code that cannot be loaded leaves the page as it was, and tells the host", async () => {
  const onError = vi.fn<(error: unknown) => void>();
  const reasons: string[] = [];
  render(
    <FilmShelf
      personalization={createPersonalization({ onError })}
      shown={["drive-my-car"]}
      onOpenChange={(_, { reason }) => reasons.push(reason)}
    />,
  );
  const trigger = await screen.findByRole("button", { name: /Why am I seeing/ });
  await userEvent.click(trigger);
  await waitFor(() => expect(reasons).toEqual(["trigger", "unavailable"]));
  expect(onError).toHaveBeenCalledTimes(1);
  expect(trigger.getAttribute("aria-expanded")).toBe("false");
  expect(document.activeElement).toBe(trigger);
});
