import { hydrate, renderOnServer } from "@rapport/test-support/hydration";
import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { PreferencesPage } from "./preference-center.fixture.tsx";

test("a server knows no answer; the person's own come in without an error", async () => {
  const props = { answered: "granted" as const };
  const html = await renderOnServer("./preference-center.fixture.tsx", "PreferencesPage", props);
  const page = document.createRange().createContextualFragment(html);
  expect(page.querySelectorAll("input[type=checkbox]:checked")).toHaveLength(0);
  expect(page.querySelector("[style]")).toBeNull();

  const { errors } = hydrate(html, <PreferencesPage {...props} />);
  await waitFor(() =>
    expect(screen.getAllByRole("checkbox").filter((box) => (box as HTMLInputElement).checked)).toHaveLength(
      5,
    ),
  );
  expect(errors).toEqual([]);
});
