import { hydrate, renderOnServer } from "@rapport/test-support/hydration";
import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { TouchpointPage } from "./touchpoint.fixture.tsx";

test("a server offers every way and says nothing of the time; the browser takes over without an error", async () => {
  const html = await renderOnServer("./touchpoint.fixture.tsx", "TouchpointPage", {});
  const page = document.createRange().createContextualFragment(html);
  expect(page.querySelector("[style]")).toBeNull();
  expect(page.textContent).toContain("Opening hours");
  expect(page.querySelector("a")?.textContent).toBe("Call +49 30 901820");
  const { errors } = hydrate(html, <TouchpointPage />);
  await waitFor(() => expect(screen.getByRole("region").textContent).toContain("Open now, until 18:00"));
  expect(errors).toEqual([]);
});
