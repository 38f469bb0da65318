import { rank, type Item, type Page, type ShelfRequest } from "@rapport/core";
import { act, render, renderHook } from "@testing-library/react";
import { type ReactNode, StrictMode } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { item, items, oddOne, plain, shown, silentStorage } from "./catalogue.fixture.ts";
import { expectQuietConsole } from "./quiet-console.fixture.ts";
import {
  createTestPersonalization,
  type TestPersonalization,
  TestPersonalizationProvider,
} from "./testing.tsx";
import { usePage } from "./usePage.ts";
import { useShelf } from "./useShelf.ts";

expectQuietConsole();
afterEach(() => void vi.useRealTimers());

const thirty = items(30);
const requests: readonly ShelfRequest[] = [
  { id: "first", candidates: thirty, options: plain },
  { id: "second", candidates: thirty, options: plain },
];

const within =
  (personalization: TestPersonalization) =>
  ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <TestPersonalizationProvider personalization={personalization}>{children}</TestPersonalizationProvider>
    </StrictMode>
  );

function List({ page, id }: { readonly page: Page; readonly id: string }) {
  const shelf = useShelf({ id, page });
  return (
    <p data-id={id} data-status={shelf.status} data-pending={shelf.pending}>
      {shown(shelf).join(" ")}
    </p>
  );
}

function Lists({
  order,
  asked = requests,
}: {
  readonly order: readonly string[];
  readonly asked?: typeof requests;
}) {
  const page = usePage(asked);
  return order.map((id) => <List key={id} page={page} id={id} />);
}

const textOf = (container: Element, id: string): string =>
  container.querySelector(`[data-id=${id}]`)?.textContent ?? "";
const statusOf = (container: Element, id: string) =>
  container.querySelector(`[data-id=${id}]`)?.getAttribute("data-status");

const firstOnes = "0 1 2 3 4 5 6 7";
const nextOnes = "8 9 10 11 12 13 14 15";

describe("shelves of one page", () => {
  test.each([[["first", "second"]], [["second", "first"]]])(
    "share the items out in the order of the requests, whichever mounts first (%s)",
    (order) => {
      const { container } = render(<Lists order={order} />, { wrapper: within(createTestPersonalization()) });
      expect([textOf(container, "first"), textOf(container, "second")]).toEqual([firstOnes, nextOnes]);
    },
  );

  test("also when one is mounted later", () => {
    const view = render(<Lists order={["second"]} />, { wrapper: within(createTestPersonalization()) });
    expect(textOf(view.container, "second")).toBe(nextOnes);
    view.rerender(<Lists order={["first", "second"]} />);
    expect([textOf(view.container, "first"), textOf(view.container, "second")]).toEqual([
      firstOnes,
      nextOnes,
    ]);
  });

  test("never share an item, whatever the person does", () => {
    const personalization = createTestPersonalization();
    const { result } = renderHook(
      () => {
        const page = usePage(requests);
        return [useShelf({ id: "first", page }), useShelf({ id: "second", page })] as const;
      },
      { wrapper: within(personalization) },
    );
    const expectNoneTwice = () => {
      const ids = result.current.flatMap((shelf) => shelf.slots.map((slot) => slot.item.id));
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toHaveLength(16);
    };
    const steps = [
      () => personalization.record({ type: "rate", value: 1, item: thirty[9] as Item }),
      () => personalization.record({ type: "hide", item: thirty[1] as Item }),
      () => personalization.record({ type: "own", item: thirty[8] as Item }),
      () => personalization.record({ type: "rate", value: 1, item: oddOne }),
      () => personalization.consent.set([]),
      () => personalization.consent.set(["behavioral", "preference"]),
      () => result.current[1].update(),
      () => personalization.retract(personalization.signals().map((signal) => signal.id)),
    ];
    expectNoneTwice();
    for (const step of steps) {
      act(() => {
        step();
      });
      expectNoneTwice();
    }
  });

  test("are updated together", () => {
    const personalization = createTestPersonalization();
    const { result } = renderHook(
      () => {
        const page = usePage(requests);
        return [useShelf({ id: "first", page }), useShelf({ id: "second", page })] as const;
      },
      { wrapper: within(personalization) },
    );
    act(() => void personalization.record({ type: "rate", value: 1, item: oddOne }));
    expect(result.current.map((shelf) => shelf.pending)).toEqual([true, true]);
    act(() => result.current[0].update());
    expect(result.current.map((shelf) => shelf.pending)).toEqual([false, false]);
    expect(shown(result.current[0])).toEqual(["1", "3", "5", "7", "9", "11", "13", "15"]);
    expect(shown(result.current[1])).toEqual(["17", "19", "21", "23", "25", "27", "29", "0"]);
  });

  test("know by themselves that nothing is missing: no candidates need to be given to the shelf", () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { container } = render(<Lists order={["first", "second"]} />, {
      wrapper: within(createTestPersonalization()),
    });
    act(() => void vi.advanceTimersByTime(10_000));
    expect([statusOf(container, "first"), statusOf(container, "second")]).toEqual(["idle", "idle"]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("without items are empty, and fill when there are some", () => {
    const empty = requests.map((request) => ({ ...request, candidates: [] }));
    const view = render(<Lists order={["first", "second"]} asked={empty} />, {
      wrapper: within(createTestPersonalization()),
    });
    expect(statusOf(view.container, "first")).toBe("empty");
    view.rerender(<Lists order={["first", "second"]} asked={requests} />);
    expect([textOf(view.container, "first"), textOf(view.container, "second")]).toEqual([
      firstOnes,
      nextOnes,
    ]);
  });

  test("that are not asked for yet are loading, stalled, and an error after 4 s", () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const view = render(<Lists order={["first", "second"]} asked={requests.slice(0, 1)} />, {
      wrapper: within(createTestPersonalization()),
    });
    expect([statusOf(view.container, "first"), statusOf(view.container, "second")]).toEqual([
      "idle",
      "loading",
    ]);
    act(() => void vi.advanceTimersByTime(300));
    expect(statusOf(view.container, "second")).toBe("stalled");
    act(() => void vi.advanceTimersByTime(3700));
    expect(statusOf(view.container, "second")).toBe("error");
    view.rerender(<Lists order={["first", "second"]} asked={requests} />);
    expect(statusOf(view.container, "second")).toBe("idle");
    expect(textOf(view.container, "second")).toBe(nextOnes);
  });

  test("wait no longer than 4 s for a storage, and a shelf added after that changes no other", () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const personalization = createTestPersonalization({ storage: silentStorage });
    const view = render(<Lists order={["first", "second"]} asked={requests.slice(0, 1)} />, {
      wrapper: within(personalization),
    });
    act(() => void vi.advanceTimersByTime(4000));
    expect(textOf(view.container, "first")).toBe(firstOnes);
    act(() => void personalization.record({ type: "hide", item: thirty[2] as Item }));
    view.rerender(<Lists order={["first", "second"]} asked={requests} />);
    expect(textOf(view.container, "first")).toBe("0 1 [2] 3 4 5 6 7");
    expect(textOf(view.container, "second")).toBe(nextOnes);
  });

  test("of which a server has ranked only one share the items out all the same", () => {
    const personalization = createTestPersonalization();
    const ranking = rank(personalization, thirty.slice(4, 20), plain);
    const { result } = renderHook(
      () => {
        const page = usePage(requests, { second: ranking });
        return [useShelf({ id: "first", page }), useShelf({ id: "second", page })] as const;
      },
      { wrapper: within(personalization) },
    );
    expect(result.current.map(({ status }) => status)).toEqual(["idle", "idle"]);
    expect(shown(result.current[0])).toEqual(["0", "1", "2", "3", "12", "13", "14", "15"]);
    expect(shown(result.current[1])).toEqual(["4", "5", "6", "7", "8", "9", "10", "11"]);
  });

  test("hide an item once and for all of them", () => {
    const personalization = createTestPersonalization();
    const { container } = render(<Lists order={["first", "second"]} />, { wrapper: within(personalization) });
    act(() => void personalization.record({ type: "hide", item: thirty[9] as Item }));
    expect([textOf(container, "first"), textOf(container, "second")]).toEqual([
      firstOnes,
      "8 [9] 10 11 12 13 14 15",
    ]);
  });
});

test("requests that are new in every render change nothing", () => {
  const personalization = createTestPersonalization();
  const { result, rerender } = renderHook(
    () => useShelf({ id: "first", page: usePage(requests.map((request) => ({ ...request }))) }),
    { wrapper: within(personalization) },
  );
  const before = result.current;
  rerender();
  expect(result.current).toBe(before);
  act(() => void personalization.record({ type: "rate", value: 1, item: item("other", ["genre:other"]) }));
  expect(result.current).toBe(before);
});
