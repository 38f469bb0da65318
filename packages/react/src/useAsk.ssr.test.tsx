import { hydrate, renderOnServer } from "@rapport/test-support/hydration";
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { AskingPage } from "./attention.fixture.tsx";

test("a server asks nothing, and the browser takes over without an error", async () => {
  const html = await renderOnServer("./attention.fixture.tsx", "AskingPage", {});
  expect(html).toContain("<p>0<!-- --> asks</p>");
  expect(html).not.toContain("section");
  const { errors } = hydrate(html, <AskingPage />);
  await screen.findByRole("region");
  expect(screen.getByText("1 asks")).toBeTruthy();
  expect(errors).toEqual([]);
});
