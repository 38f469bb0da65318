import { fromProvider, type Item, type ProviderRanking } from "@rapport/core";
import { act, renderHook } from "@testing-library/react";
import { type ReactNode, useMemo } from "react";
import { expect, test } from "vitest";
import { items, shown } from "./catalogue.fixture.ts";
import { expectQuietConsole } from "./quiet-console.fixture.ts";
import { createTestPersonalization, TestPersonalizationProvider } from "./testing.tsx";
import { useFeedback } from "./useFeedback.ts";
import { usePage } from "./usePage.ts";
import { type ShelfOptions, useShelf } from "./useShelf.ts";

expectQuietConsole();

const nine = items(9);

const provide = (ids: string, attribution = "r-1"): ProviderRanking | undefined =>
  fromProvider({ provider: "Recombee", attribution, time: 0, items: Array.from(ids, (id) => ({ id })) });

function renderShelf(first: Partial<ShelfOptions<Item>>) {
  const personalization = createTestPersonalization();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <TestPersonalizationProvider personalization={personalization}>{children}</TestPersonalizationProvider>
  );
  const view = renderHook(
    (options: Partial<ShelfOptions<Item>>) => useShelf<Item>({ id: "shelf", ...options }),
    {
      initialProps: first,
      wrapper,
    },
  );
  return { ...view, personalization, wrapper };
}

test("a shelf shows a provider's list, and its next answer behind an update", () => {
  const { result, rerender } = renderShelf({ candidates: nine, ranking: provide("3715") });
  expect(shown(result.current)).toEqual(["3", "7", "1", "5"]);
  const before = result.current.slots;
  rerender({ candidates: nine, ranking: provide("280", "r-2") });
  expect(result.current.slots).toBe(before);
  expect(result.current.pending).toBe(true);
  act(() => result.current.update());
  expect(shown(result.current)).toEqual(["2", "8", "0"]);
  rerender({ candidates: nine, ranking: undefined });
  act(() => result.current.update());
  expect(shown(result.current)).toHaveLength(9);
});

test("a list made again in every render keeps its slots, so no card is drawn again", () => {
  const { result, rerender } = renderShelf({ candidates: nine, ranking: provide("3715") });
  const before = result.current.slots;
  rerender({ candidates: nine, ranking: provide("3715") });
  expect(result.current.slots).toBe(before);
  expect(result.current.pending).toBe(false);
});

test("the fallback is ranked here: the provider's list is not about it", () => {
  const { result } = renderShelf({
    error: new Error("offline"),
    fallback: nine.slice(0, 2),
    ranking: provide("3715"),
  });
  expect(shown(result.current)).toEqual(["0", "1"]);
});

test("feedback on an item of its slot carries the id of the answer", () => {
  const { result, personalization, wrapper } = renderShelf({ candidates: nine, ranking: provide("3715") });
  const [slot] = result.current.slots;
  const feedback = renderHook(() => useFeedback(slot?.item as Item), { wrapper });
  act(() => void feedback.result.current.rate("down"));
  expect(
    personalization
      .signals()
      .map(({ type, ...signal }) => [type, "attribution" in signal && signal.attribution]),
  ).toEqual([
    ["hide", "r-1"],
    ["rate", "r-1"],
  ]);
  expect(shown(result.current)).toEqual(["[3]", "7", "1", "5"]);
});

test("on a page it stands in its request", () => {
  const personalization = createTestPersonalization();
  const { result } = renderHook(
    () => {
      const requests = useMemo(
        () => [
          { id: "theirs", candidates: nine, ranking: provide("3715") },
          { id: "own", candidates: nine },
        ],
        [],
      );
      const page = usePage(requests);
      return [useShelf<Item>({ id: "theirs", page }), useShelf<Item>({ id: "own", page })] as const;
    },
    {
      wrapper: ({ children }) => (
        <TestPersonalizationProvider personalization={personalization}>
          {children}
        </TestPersonalizationProvider>
      ),
    },
  );
  const [theirs, own] = result.current;
  expect(shown(theirs)).toEqual(["3", "7", "1", "5"]);
  expect(shown(own).toSorted()).toEqual(["0", "2", "4", "6", "8"]);
});
