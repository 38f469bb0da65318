import { hydrate, renderOnServer } from "@rapport/test-support/hydration";
import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { LevelPage } from "./personalization-level.fixture.tsx";

test("a server counts nothing; what each level would change comes without an error", async () => {
  const props = { answered: "granted" as const };
  const html = await renderOnServer("./personalization-level.fixture.tsx", "LevelPage", props);
  const page = document.createRange().createContextualFragment(html);
  expect([...page.querySelectorAll(".rapport-level-effect")].map((effect) => effect.textContent)).toEqual(
    Array.from({ length: 7 }, () => ""),
  );
  expect(page.querySelector("[style]")).toBeNull();

  const { errors } = hydrate(html, <LevelPage {...props} />);
  await waitFor(() =>
    expect(screen.getAllByText(/^Would show other films in \d+ of 12 places/).length).toBeGreaterThan(0),
  );
  expect(errors).toEqual([]);
});
