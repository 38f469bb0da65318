import { hydrate, renderOnServer } from "@rapport/test-support/hydration";
import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { about, FilmWelcome } from "./greeting.fixture.tsx";

const props = {
  life: { acts: [{ type: "save", item: about }] },
  name: "Mina",
  timeZone: "Asia/Tokyo",
} as const;

test("a server greets everybody alike, and the page makes it personal without an error", async () => {
  const html = await renderOnServer("./greeting.fixture.tsx", "FilmWelcome", props);
  expect(html).toContain("Have a look around.");
  expect(html).toContain(">Hello.<");
  expect(html).not.toMatch(/Mina|Good |style=/);
  expect(html).not.toContain(about.title);

  const { errors } = hydrate(html, <FilmWelcome {...props} />);
  await waitFor(() => expect(screen.getByText(/is here whenever you like/)).toBeTruthy());
  await waitFor(() => expect(screen.getByText(/Mina/)).toBeTruthy());
  expect(errors).toEqual([]);
});
