import type { Item } from "@rapport/core";
import { act, render, screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { items, plain } from "./catalogue.fixture.ts";
import { expectQuietConsole } from "./quiet-console.fixture.ts";
import { createTestPersonalization, TestPersonalizationProvider } from "./testing.tsx";
import { useKept } from "./useKept.ts";
import { useShelf } from "./useShelf.ts";

expectQuietConsole();
afterEach(() => {
  vi.useRealTimers();
});

const films = items(12);

function Kept() {
  const { signals } = useKept();
  return <p>{signals.map(({ usedIn }) => usedIn.join(" ") || "nowhere").join(", ")}</p>;
}

function Shelf({ candidates }: { readonly candidates: readonly Item[] | undefined }) {
  useShelf({ id: "tonight", candidates, options: plain });
  return null;
}

test.each(["before", "behind"] as const)(
  "what is kept is told with where it is used by now, with the shelf %s it",
  async (place) => {
    const personalization = createTestPersonalization();
    personalization.record({ type: "rate", value: 1, item: films[3] as Item });
    const page = (shelf: "none" | "waiting" | "filled") => {
      const drawn = shelf !== "none" && <Shelf candidates={shelf === "filled" ? films : undefined} />;
      return (
        <TestPersonalizationProvider personalization={personalization}>
          {place === "before" && drawn}
          <Kept />
          {place === "behind" && drawn}
        </TestPersonalizationProvider>
      );
    };
    const tells = (text: string) =>
      waitFor(() => expect(screen.getByRole("paragraph").textContent).toBe(text));
    const view = render(page("filled"));
    await tells("tonight");
    view.rerender(page("none"));
    await tells("nowhere");
    view.rerender(page("waiting"));
    await tells("nowhere");
    view.rerender(page("filled"));
    await tells("tonight");
    act(() => void personalization.retract(personalization.signals().map(({ id }) => id)));
    await tells("");
    view.unmount();
  },
);

test.each([
  ["candidates", () => ({ candidates: films.filter(({ id }) => id !== "0"), options: plain })],
  ["options", () => ({ candidates: films, options: { ...plain, elsewhere: [] } })],
])("a page that draws a shelf itself, with new %s every time, comes to rest", (_, fresh) => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const drawn = vi.fn(fresh);
  const renders = (): number => drawn.mock.calls.length;
  function Page() {
    if (renders() > 100) throw new Error("The page never comes to rest.");
    const { signals } = useKept();
    useShelf({ id: "tonight", ...drawn() });
    return <p>{signals.map(({ usedIn }) => usedIn.join(" ") || "nowhere").join(", ")}</p>;
  }
  const personalization = createTestPersonalization();
  personalization.record({ type: "rate", value: 1, item: films[3] as Item });
  render(
    <TestPersonalizationProvider personalization={personalization}>
      <Page />
    </TestPersonalizationProvider>,
  );
  const rest = (): void => {
    // What was told is drawn, and what that set off is over, too.
    act(() => void vi.runAllTimers());
    act(() => void vi.runAllTimers());
    const before = renders();
    act(() => void vi.runAllTimers());
    expect([renders(), vi.getTimerCount()]).toEqual([before, 0]);
  };
  rest();
  expect(screen.getByRole("paragraph").textContent).toBe("tonight");
  act(() => void personalization.retract(personalization.signals().map(({ id }) => id)));
  rest();
  expect(screen.getByRole("paragraph").textContent).toBe("");
});
