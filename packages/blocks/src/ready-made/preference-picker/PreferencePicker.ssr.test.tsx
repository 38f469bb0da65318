import { hydrate, renderOnServer } from "@rapport/test-support/hydration";
import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import "../../styles/styles.css";
import { directorOptions, FilmPicker } from "./film-picker.fixture.tsx";

const fixture = "./film-picker.fixture.tsx";
const box = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name });

test("a server picks nothing and knows nothing; what is followed comes in without an error", async () => {
  sessionStorage.clear();
  const html = await renderOnServer(fixture, "FilmPicker");
  const page = document.createRange().createContextualFragment(html);
  expect(page.querySelectorAll("input[type=checkbox]").length).toBeGreaterThan(10);
  expect(page.querySelectorAll("input[checked], [data-guess]")).toHaveLength(0);
  expect(page.querySelector("[style]")).toBeNull();
  expect(page.textContent).not.toContain("You have not allowed");

  const { errors } = hydrate(html, <FilmPicker />);
  await waitFor(() => expect(box("slow cinema").checked).toBe(true));
  await waitFor(() => expect(document.querySelector(".rapport-picker-preview [role=status]")).not.toBeNull());
  await userEvent.click(box("western"));
  expect(box("western").checked).toBe(true);
  expect(errors).toEqual([]);
  sessionStorage.clear();
});

test("a long list is checkboxes on a server, and a list once it is alive", async () => {
  const props = { options: directorOptions };
  const html = await renderOnServer(fixture, "FilmPicker", props);
  expect(html).toContain('type="checkbox"');
  const { errors } = hydrate(html, <FilmPicker {...props} />);
  expect(await screen.findByRole("listbox")).toBeTruthy();
  expect(errors).toEqual([]);
});
