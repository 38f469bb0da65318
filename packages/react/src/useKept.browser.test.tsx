import type { Item } from "@rapport/core";
import { act, render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { items, plain } from "./catalogue.fixture.ts";
import { expectQuietConsole } from "./quiet-console.fixture.ts";
import { createTestPersonalization, TestPersonalizationProvider } from "./testing.tsx";
import { useKept } from "./useKept.ts";
import { useShelf } from "./useShelf.ts";

expectQuietConsole();

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
  (place) => {
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
    const told = (): string | null => screen.getByRole("paragraph").textContent;
    const view = render(page("filled"));
    expect(told()).toBe("tonight");
    view.rerender(page("none"));
    expect(told()).toBe("nowhere");
    view.rerender(page("waiting"));
    expect(told()).toBe("nowhere");
    view.rerender(page("filled"));
    expect(told()).toBe("tonight");
    act(() => void personalization.retract(personalization.signals().map(({ id }) => id)));
    expect(told()).toBe("");
    view.unmount();
  },
);
