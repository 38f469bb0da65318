import { createPersonalization, declareConsent, setConsent } from "@rapport/core";
import { personalizationFor } from "@rapport/fixtures";
import { render, screen, waitFor } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../../styles/styles.css";
import { mina, newcomer } from "../../internals/film-page.fixture.tsx";
import { FilmPicker } from "./film-picker.fixture.tsx";

const box = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name });
const picked = () =>
  screen
    .getAllByRole<HTMLInputElement>("checkbox")
    .flatMap(({ checked, labels }) => (checked ? (labels?.[0]?.textContent ?? []) : []));
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

const show = async (props: Parameters<typeof FilmPicker>[0] = {}) => {
  const { personalization = personalizationFor(newcomer) } = props;
  const view = render(
    <StrictMode>
      <FilmPicker {...props} personalization={personalization} />
    </StrictMode>,
  );
  // Its lazy part is there.
  await waitFor(() => expect(document.querySelector(".rapport-picker-preview [role=status]")).not.toBeNull());
  return { ...view, personalization };
};

beforeEach(() => sessionStorage.clear());
afterEach(() => sessionStorage.clear());

describe("what waits to be saved", () => {
  const key = "rapport:draft:picks";
  const declaration = {
    controller: "Film night",
    version: "1",
    purposes: [
      {
        id: "recommendations",
        title: "Pick films",
        text: "To pick films.",
        kinds: { preference: "Your picks." },
      },
    ],
  };
  const declared = () => {
    const person = createPersonalization({ consent: declareConsent(declaration) });
    return {
      person,
      answer: (preference: boolean) =>
        setConsent(person, { recommendations: { preference } }, { surface: "test", locale: "en" }),
    };
  };

  test("is stored only once that is allowed, and goes when it no longer is", async () => {
    const { person, answer } = declared();
    const write = vi.spyOn(Storage.prototype, "setItem");
    await show({ personalization: person });
    await userEvent.click(box("noir"));
    expect(write).not.toHaveBeenCalled();
    answer(true);
    await waitFor(() => expect(sessionStorage.getItem(key)).toContain("genre:noir"));
    answer(false);
    await waitFor(() => expect(sessionStorage.getItem(key)).toBeNull());
    expect(picked()).toEqual(["noir"]);
    write.mockRestore();
  });

  test("survives a reload", async () => {
    sessionStorage.setItem(key, JSON.stringify({ picks: ["genre:noir", 7, "genre:unheard of"] }));
    await show();
    await waitFor(() => expect(picked()).toEqual(["noir"]));
    expect(sessionStorage.getItem(key)).toContain("genre:noir");
  });

  test("comes back only as far as it is still on offer: the rest could not be unpicked", async () => {
    sessionStorage.setItem(key, JSON.stringify({ picks: ["genre:unheard of", "genre:noir"] }));
    const onSave = vi.fn<NonNullable<Parameters<typeof FilmPicker>[0]["onSave"]>>();
    const { personalization } = await show({ maximum: 2, onSave });
    await waitFor(() => expect(picked()).toEqual(["noir"]));
    await userEvent.click(box("comedy"));
    expect(picked()).toEqual(["comedy", "noir"]);
    await press("Save");
    expect(onSave.mock.calls.map(([picks]) => picks)).toEqual([["genre:noir", "genre:comedy"]]);
    expect(personalization.profile().stances.has("genre:unheard of")).toBe(false);
  });

  test("waits where the host still fetches what is on offer", async () => {
    sessionStorage.setItem(key, JSON.stringify({ picks: ["genre:noir"] }));
    const personalization = personalizationFor(newcomer);
    const page = (options?: []) => (
      <StrictMode>
        <FilmPicker personalization={personalization} {...(options && { options })} />
      </StrictMode>
    );
    const none: [] = [];
    const { rerender } = render(page(none));
    await waitFor(() =>
      expect(document.querySelector(".rapport-picker-preview [role=status]")).not.toBeNull(),
    );
    rerender(page());
    await waitFor(() => expect(picked()).toEqual(["noir"]));
  });

  test.each(["{", "[]", "7", '{"picks":{}}'])("survives what is damaged: %s", async (damaged) => {
    sessionStorage.setItem(key, damaged);
    await show();
    await userEvent.click(box("noir"));
    expect(picked()).toEqual(["noir"]);
  });

  test("stays in memory while the picker is away, and nothing of it is stored then", async () => {
    const { unmount, personalization } = await show();
    await userEvent.click(box("noir"));
    expect(sessionStorage.getItem(key)).toContain("genre:noir");
    unmount();
    expect(sessionStorage.getItem(key)).toBeNull();
    await show({ personalization });
    await waitFor(() => expect(picked()).toEqual(["noir"]));
  });

  test("goes when everything is erased", async () => {
    const { personalization } = await show();
    await userEvent.click(box("noir"));
    personalization.decide({ type: "erase", targets: "everything" });
    await waitFor(() => expect(picked()).toEqual([]));
    expect(sessionStorage.getItem(key)).toBeNull();
  });

  test("is gone once it is saved", async () => {
    await show({ personalization: personalizationFor(mina) });
    await userEvent.click(box("noir"));
    expect(sessionStorage.getItem(key)).toContain("genre:noir");
    await press("Save");
    expect(sessionStorage.getItem(key)).toBeNull();
    expect(picked()).toContain("noir");
  });
});
