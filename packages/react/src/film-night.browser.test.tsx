import type { SignalDraft } from "@rapport/core";
import { type Act, candidatesFor, filmById, films, personas, shelves } from "@rapport/fixtures";
import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { expectQuietConsole } from "./quiet-console.fixture.ts";
import { createTestPersonalization, TestPersonalizationProvider } from "./testing.tsx";
import { useFeedback } from "./useFeedback.ts";
import { useLatestReceipt } from "./useLatestReceipt.ts";
import { usePage } from "./usePage.ts";
import { useReasons } from "./useReasons.ts";
import { useShelf } from "./useShelf.ts";

expectQuietConsole();

const requests = shelves.map((shelf) => ({ id: shelf.id, candidates: candidatesFor(shelf) }));

function draftOf({ act: name, film: id, trait }: Act): SignalDraft {
  if (trait !== undefined) return { type: name, trait };
  const item = filmById(id);
  if (name === "like" || name === "dislike") return { type: "rate", value: name === "like" ? 1 : -1, item };
  return { type: name, item };
}

/** The page of Film night as a persona sees it, with the opinion on its second film. */
function renderFilmNight(persona: (typeof personas)[number]) {
  const personalization = createTestPersonalization();
  personalization.recordAll(persona.acts.map(draftOf));
  const wrapper = ({ children }: { children: ReactNode }) => (
    <TestPersonalizationProvider
      personalization={personalization}
      messages={{ noun: (count) => (count === 1 ? "film" : "films") }}
    >
      {children}
    </TestPersonalizationProvider>
  );
  const { result } = renderHook(
    () => {
      const page = usePage(requests);
      const picked = useShelf({ id: "picked-for-you", page });
      const quiet = useShelf({ id: "quiet-evening", page });
      const short = useShelf({ id: "short-ones", page });
      const second = picked.slots[1]!;
      const { line } = useReasons(second);
      const receipt = useLatestReceipt()?.text;
      return { shown: [picked, quiet, short], line, receipt, feedback: useFeedback(second.item) };
    },
    { wrapper },
  );
  return { personalization, now: () => result.current };
}

describe.each(personas)("Film night for $name", (persona) => {
  test("shows 36 different films, none of which they own or hid", () => {
    const { now, personalization } = renderFilmNight(persona);
    const { hidden, owned } = personalization.profile();
    const ids = now().shown.flatMap(({ slots }) => slots.map(({ item }) => item.id));
    expect(new Set(ids).size).toBe(36);
    expect(ids.filter((id) => hidden.has(id) || owned.has(id))).toEqual([]);
    expect(now().line).not.toBe("");
  });

  test("keeps the five in view after a thumb up, says what it moved, and takes it back exactly", () => {
    const { now } = renderFilmNight(persona);
    const inView = () => now().shown.map(({ slots }) => slots.slice(0, 5).map(({ item }) => item.id));
    const everything = () => now().shown.map(({ slots }) => slots.map(({ item }) => item.id));
    const [before, all] = [inView(), everything()];
    act(() => void now().feedback.rate("up"));
    expect(inView()).toEqual(before);
    expect(now().receipt).toMatch(/^Liked\.( \d+ films? moved up,? ?(\d+ moved down)?\.)?$/);
    expect(now().shown.some(({ pending }) => pending)).toBe(true);
    act(() => void now().feedback.undo());
    expect(everything()).toEqual(all);
    expect(now().shown.map(({ pending }) => pending)).toEqual([false, false, false]);
  });
});

test("the catalogue has more films than the page shows", () => {
  expect(films.length).toBeGreaterThan(36);
});
