import type { BlockedSignal, Item, Signal } from "@rapport/core";
import { act, render } from "@testing-library/react";
import { type ReactNode, StrictMode } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { item, items } from "./catalogue.fixture.ts";
import { expectQuietConsole } from "./quiet-console.fixture.ts";
import { createTestPersonalization, TestPersonalizationProvider } from "./testing.tsx";
import { useImpression } from "./useImpression.ts";

expectQuietConsole();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  window.focus();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const Observer = window.IntersectionObserver;
const film = item("film");

/** Resolves when the browser has told every observer what it sees now: all are told in one frame, in any order. */
async function told(): Promise<void> {
  await vi.dynamicImportSettled();
  await new Promise<void>((resolve) => {
    const last = new Observer(() => {
      last.disconnect();
      requestAnimationFrame(() => resolve());
    });
    last.observe(document.body);
  });
}

interface Scene {
  /** What of the card is in view, 0 to 1. */
  readonly part: number;
  /** px */
  readonly width?: number;
  readonly height?: number;
  readonly about?: Item;
  readonly onRender?: () => void;
}

function Card({ about = film, part, width = 100, height = 100, onRender }: Scene) {
  onRender?.();
  const seen = useImpression(about, "shelf");
  const top = -(1 - part) * height;
  return (
    <div style={{ position: "fixed", inset: "0 auto auto 0", width, height, overflow: "hidden" }}>
      <article ref={seen} style={{ position: "relative", top, width, height }} />
    </div>
  );
}

function within(personalization: ReturnType<typeof createTestPersonalization>) {
  return ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <TestPersonalizationProvider personalization={personalization}>{children}</TestPersonalizationProvider>
    </StrictMode>
  );
}

async function renderCard(scene: Scene, options: Parameters<typeof createTestPersonalization>[0] = {}) {
  const personalization = createTestPersonalization(options);
  const view = render(<Card {...scene} />, { wrapper: within(personalization) });
  await told();
  return {
    view,
    personalization,
    seen: () => personalization.signals().map(({ type }) => type),
    signal: () => personalization.signals()[0] as Signal,
    change: async (next: Scene) => {
      view.rerender(<Card {...next} />);
      await told();
    },
    wait: (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds)),
  };
}

describe("an impression", () => {
  test("needs half of the card for one second", async () => {
    const { seen, signal, wait } = await renderCard({ part: 0.5 });
    wait(999);
    expect(seen()).toEqual([]);
    wait(1);
    expect(seen()).toEqual(["impression"]);
    expect(signal()).toMatchObject({
      type: "impression",
      item: { id: "film", title: "Title film", traits: [] },
      shelf: "shelf",
      kind: "behavioral",
      purpose: "recommendations",
    });
  });

  test("is not had with less", async () => {
    const { seen, wait } = await renderCard({ part: 0.49 });
    wait(10_000);
    expect(seen()).toEqual([]);
  });

  test.each([
    ["30 % of a card above 242,500 square pixels", { part: 0.3, width: 400, height: 700 }, 1],
    ["29 % of it", { part: 0.29, width: 400, height: 700 }, 0],
    ["49 % of a card just below", { part: 0.49, width: 400, height: 606 }, 0],
    ["49 % of a card just above", { part: 0.49, width: 400, height: 607 }, 1],
    ["a card without any pixels", { part: 1, width: 0, height: 0 }, 0],
    ["a card that is one line without height", { part: 1, width: 100, height: 0 }, 0],
  ])("%s", async (_, scene, times) => {
    const { seen, wait } = await renderCard(scene);
    wait(1000);
    expect(seen()).toHaveLength(times);
  });

  test("needs the second in one piece", async () => {
    const { seen, wait, change } = await renderCard({ part: 0.8 });
    wait(900);
    await change({ part: 0.2 });
    wait(900);
    await change({ part: 0.8 });
    wait(999);
    expect(seen()).toEqual([]);
    wait(1);
    expect(seen()).toEqual(["impression"]);
  });

  test("is not interrupted by scrolling that leaves enough in view", async () => {
    const { seen, wait, change } = await renderCard({ part: 1 });
    wait(500);
    await change({ part: 0.6 });
    wait(500);
    expect(seen()).toEqual(["impression"]);
  });

  test("needs the focus of the window: without it the second begins again", async () => {
    const { seen, wait } = await renderCard({ part: 1 });
    wait(900);
    window.top?.focus();
    await told();
    expect(document.hasFocus()).toBe(false);
    wait(5000);
    expect(seen()).toEqual([]);
    window.focus();
    await told();
    wait(999);
    expect(seen()).toEqual([]);
    wait(1);
    expect(seen()).toEqual(["impression"]);
  });

  test("needs a visible tab: a hidden one begins again", async () => {
    const { seen, wait } = await renderCard({ part: 1 });
    const show = (state: DocumentVisibilityState) => {
      vi.spyOn(document, "visibilityState", "get").mockReturnValue(state);
      document.dispatchEvent(new Event("visibilitychange"));
    };
    wait(900);
    show("hidden");
    wait(5000);
    expect(seen()).toEqual([]);
    show("visible");
    wait(999);
    expect(seen()).toEqual([]);
    wait(1);
    expect(seen()).toEqual(["impression"]);
  });

  test("of a card that is mounted in a window without focus waits for it", async () => {
    window.top?.focus();
    await told();
    const { seen, wait } = await renderCard({ part: 1 });
    wait(2000);
    expect(seen()).toEqual([]);
    window.focus();
    await told();
    wait(1000);
    expect(seen()).toEqual(["impression"]);
  });

  test("is had once per mount", async () => {
    const { seen, wait, change, view, personalization } = await renderCard({ part: 1 });
    wait(1000);
    await change({ part: 0 });
    await change({ part: 1, about: { ...film } });
    wait(10_000);
    expect(seen()).toHaveLength(1);
    view.unmount();
    render(<Card part={1} />, { wrapper: within(personalization) });
    await told();
    wait(1000);
    expect(seen()).toHaveLength(2);
  });

  test("is had once more for another item in the same card", async () => {
    const { personalization, wait, change } = await renderCard({ part: 1 });
    wait(1000);
    await change({ part: 1, about: item("other") });
    wait(1000);
    expect(personalization.signals().map((signal) => "item" in signal && signal.item.id)).toEqual([
      "film",
      "other",
    ]);
  });

  test("is not had by a card that leaves too early", async () => {
    const { seen, wait, view } = await renderCard({ part: 1 });
    wait(999);
    view.unmount();
    wait(1000);
    expect(seen()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("renders nothing", async () => {
    const onRender = vi.fn<() => void>();
    const { wait, seen } = await renderCard({ part: 1, onRender });
    onRender.mockClear();
    wait(1000);
    expect(seen()).toEqual(["impression"]);
    expect(onRender).not.toHaveBeenCalled();
  });
});

describe("without consent", () => {
  test("nothing is recorded, and the stream of blocked signals says so", async () => {
    const blocked: BlockedSignal[] = [];
    const { personalization, wait } = await renderCard(
      { part: 1 },
      { kinds: ["preference"], onBlocked: (signal) => blocked.push(signal) },
    );
    wait(1000);
    expect(personalization.entries()).toEqual([]);
    expect(blocked.map(({ draft, refusal }) => [draft.type, refusal])).toEqual([
      ["impression", "no-consent"],
    ]);
  });
});

test("an item that cannot be recorded is reported and does not disturb the page", async () => {
  const errors: unknown[] = [];
  const { seen, wait } = await renderCard(
    { part: 1, about: { ...film, title: "" } },
    { onError: (error) => errors.push(error) },
  );
  wait(1000);
  expect(seen()).toEqual([]);
  expect(errors.map(String)).toEqual([expect.stringContaining("`item` must be")]);
});

describe("many cards", () => {
  /** Counts observers, and the listeners of window and document. */
  function count() {
    const live = { observers: 0, made: 0, listeners: 0 };
    vi.stubGlobal(
      "IntersectionObserver",
      class extends Observer {
        constructor(...given: ConstructorParameters<typeof Observer>) {
          super(...given);
          live.made += 1;
          live.observers += 1;
        }
        override disconnect() {
          super.disconnect();
          live.observers -= 1;
        }
      },
    );
    const ours = new Set(["visibilitychange", "focus", "blur"]);
    for (const target of [window, document]) {
      const add = target.addEventListener.bind(target);
      const remove = target.removeEventListener.bind(target);
      vi.spyOn(target, "addEventListener").mockImplementation(
        (type: string, listener: EventListenerOrEventListenerObject) => {
          if (ours.has(type)) live.listeners += 1;
          add(type, listener);
        },
      );
      vi.spyOn(target, "removeEventListener").mockImplementation(
        (type: string, listener: EventListenerOrEventListenerObject) => {
          if (ours.has(type)) live.listeners -= 1;
          remove(type, listener);
        },
      );
    }
    return live;
  }

  const hundred = items(100);
  const cards = (films: readonly Item[]) =>
    films.map((about) => <Card key={about.id} part={1} about={about} />);

  test("share one observer, which goes with the last of them, and so do all listeners", async () => {
    const live = count();
    const personalization = createTestPersonalization();
    const Wrapper = ({ children }: { children: ReactNode }) => (
      <TestPersonalizationProvider personalization={personalization}>{children}</TestPersonalizationProvider>
    );
    const view = render(cards(hundred), { wrapper: Wrapper });
    await told();
    expect(live).toEqual({ made: 1, observers: 1, listeners: 3 });
    view.rerender(cards(hundred.slice(0, 1)));
    expect(live).toEqual({ made: 1, observers: 1, listeners: 3 });
    view.unmount();
    expect(live).toEqual({ made: 1, observers: 0, listeners: 0 });
    expect(vi.getTimerCount()).toBe(0);
  });

  test("that have all been seen are no longer watched", async () => {
    const live = count();
    const personalization = createTestPersonalization();
    render(cards(hundred), { wrapper: within(personalization) });
    await told();
    act(() => void vi.advanceTimersByTime(1000));
    expect(personalization.signals()).toHaveLength(100);
    expect([live.observers, live.listeners]).toEqual([0, 0]);
  });
});

test("without an IntersectionObserver nothing is recorded and nothing breaks", async () => {
  vi.stubGlobal("IntersectionObserver", undefined);
  const { seen, wait } = await renderCard({ part: 1 });
  wait(2000);
  expect(seen()).toEqual([]);
});
