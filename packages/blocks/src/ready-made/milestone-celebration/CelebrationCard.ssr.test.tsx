import { hydrate, renderOnServer } from "@rapport/test-support/hydration";
import { act, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { FitnessCard } from "./celebration-card.fixture.tsx";

test("a server celebrates nobody; it shows how far it is without a number, and nothing in the way of a strict policy", async () => {
  const html = await renderOnServer("./celebration-card.fixture.tsx", "FitnessCard", {});
  const page = document.createRange().createContextualFragment(html);
  expect(page.querySelector("section")).toBeNull();
  expect(page.querySelector("[style]")).toBeNull();
  expect(page.querySelector("[role=status]")?.textContent?.trim()).toBe("");
  expect(page.querySelector("[role=progressbar]")?.getAttribute("aria-valuenow")).toBe("0");

  const { errors } = hydrate(html, <FitnessCard />);
  await act(async () => {
    screen.getByRole("button", { name: "Log a workout" }).click();
  });
  expect(await screen.findByRole("region", { name: "Ten workouts" })).toBeTruthy();
  expect(screen.getByRole("progressbar").getAttribute("aria-valuetext")).toBe("Reached");
  expect(errors).toEqual([]);
});
