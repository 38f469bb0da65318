import { type BlockedSignal, type DataKind, type Item, type Receipt, type SignalDraft } from "@rapport/core";
import { act, render, renderHook } from "@testing-library/react";
import { memo, type ReactNode, useEffect } from "react";
import { describe, expect, test } from "vitest";
import { item, items } from "./catalogue.fixture.ts";
import { expectQuietConsole } from "./quiet-console.fixture.ts";
import {
  createTestPersonalization,
  type TestPersonalization,
  TestPersonalizationProvider,
} from "./testing.tsx";
import { type Feedback, type Thumb, useFeedback } from "./useFeedback.ts";
import { useLatestReceipt } from "./useLatestReceipt.ts";
import { useShelf } from "./useShelf.ts";

expectQuietConsole();

const film = item("film", ["genre:odd"]);

function within(personalization: TestPersonalization) {
  return ({ children }: { children: ReactNode }) => (
    <TestPersonalizationProvider personalization={personalization}>{children}</TestPersonalizationProvider>
  );
}

function renderFeedback(options: Parameters<typeof createTestPersonalization>[0] = {}) {
  const personalization = createTestPersonalization(options);
  const { result } = renderHook(() => ({ feedback: useFeedback(film), receipt: useLatestReceipt() }), {
    wrapper: within(personalization),
  });
  return {
    personalization,
    feedback: () => result.current.feedback,
    text: () => result.current.receipt?.text,
    state: () => [result.current.feedback.value, result.current.feedback.hidden],
    rate: (...thumbs: Thumb[]) => {
      for (const thumb of thumbs) act(() => void result.current.feedback.rate(thumb));
    },
    hide: () => act(() => void result.current.feedback.hide()),
    undo: () => act(() => void result.current.feedback.undo()),
  };
}

describe("a thumb", () => {
  test("is none at first, then up, then down, which hides, then none again", () => {
    const { state, rate } = renderFeedback();
    expect(state()).toEqual([null, false]);
    rate("up");
    expect(state()).toEqual(["up", false]);
    rate("down");
    expect(state()).toEqual(["down", true]);
    rate(null);
    expect(state()).toEqual([null, false]);
  });

  test.each<[Thumb[], Thumb, boolean]>([
    [["up", null], null, false],
    [["down", null], null, false],
    [["up", "down", null], null, false],
    [["down", "up", null], null, false],
    [["up", "up", null], null, false],
    [["down", "down", null], null, false],
    [["up", null, "up"], "up", false],
    [["up", null, "down"], "down", true],
    [["down", "up"], "up", false],
    [["down", "up", "down"], "down", true],
    [[null], null, false],
  ])("%j leaves %s", (thumbs, value, hidden) => {
    const { state, rate } = renderFeedback();
    rate(...thumbs);
    expect(state()).toEqual([value, hidden]);
  });

  test("up and down are evidence of taste, hiding is not", () => {
    const { rate, hide, personalization } = renderFeedback();
    const liking = () =>
      personalization.profile().tracks.get("preference")?.tallies.content.get("genre:odd")?.sum ?? 0;
    hide();
    expect(liking()).toBe(0);
    rate("up");
    expect(liking()).toBeGreaterThan(0);
    rate("down");
    expect(liking()).toBeLessThan(0);
    rate(null);
    expect(liking()).toBe(0);
  });
});

describe("undo", () => {
  test.each<[string, (act: Pick<ReturnType<typeof renderFeedback>, "rate" | "hide">) => void, Thumb]>([
    ["a thumb up", ({ rate }) => rate("up"), null],
    ["a thumb down", ({ rate }) => rate("down"), null],
    ["hiding", ({ hide }) => hide(), null],
    ["a thumb down after one up: that one is in force again", ({ rate }) => rate("up", "down"), "up"],
    ["hiding what was liked: it is still liked", ({ rate, hide }) => (rate("up"), hide()), "up"],
    ["hiding twice", ({ hide }) => (hide(), hide()), null],
    ["a thumb down on what was hidden", ({ rate, hide }) => (hide(), rate("down")), null],
  ])("takes back %s", (_, before, value) => {
    const { undo, state, ...acts } = renderFeedback();
    before(acts);
    undo();
    expect(state()).toEqual([value, false]);
  });

  test("without anything to take back writes nothing", () => {
    const { undo, personalization } = renderFeedback();
    undo();
    expect(personalization.entries()).toEqual([]);
  });

  test("of the receipt goes back to the moment before", () => {
    const { state, rate, feedback } = renderFeedback();
    rate("down");
    let receipt: Receipt | undefined;
    act(() => {
      receipt = feedback().rate("up");
    });
    expect(state()).toEqual(["up", false]);
    act(() => void receipt?.undo());
    expect(state()).toEqual(["down", true]);
  });
});

describe("without consent", () => {
  const refused: { kinds: DataKind[]; onBlocked: (blocked: BlockedSignal) => void; blocked: SignalDraft[] } =
    {
      kinds: [],
      blocked: [],
      onBlocked: ({ draft }) => refused.blocked.push(draft),
    };

  test("a thumb down hides, rates nothing and says so", () => {
    const { state, rate, text, personalization } = renderFeedback(refused);
    rate("down");
    expect(state()).toEqual([null, true]);
    expect(personalization.signals().map(({ type }) => type)).toEqual(["hide"]);
    expect(refused.blocked.map(({ type }) => type)).toEqual(["rate"]);
    expect(text()).toBe("Hidden. Your opinion is not kept, because you have not allowed it.");
  });

  test("a thumb up is refused and says so", () => {
    const { state, rate, text, personalization } = renderFeedback(refused);
    rate("up");
    expect(state()).toEqual([null, false]);
    expect(personalization.entries()).toEqual([]);
    expect(text()).toBe("Your opinion is not kept, because you have not allowed it.");
  });

  test("hiding and undo work", () => {
    const { state, hide, undo, text } = renderFeedback(refused);
    hide();
    expect(state()).toEqual([null, true]);
    expect(text()).toBe("Hidden.");
    undo();
    expect(state()).toEqual([null, false]);
  });

  test("withdrawn, a thumb is no longer shown; granted again, it is", () => {
    const { state, rate, personalization } = renderFeedback();
    rate("up");
    act(() => personalization.consent.set([]));
    expect(state()).toEqual([null, false]);
    act(() => personalization.consent.set(["preference"]));
    expect(state()).toEqual(["up", false]);
  });
});

describe("rendering again", () => {
  /** Five hundred cards in an order that stays, and how often each of them rendered. */
  function renderCards(count: number) {
    const personalization = createTestPersonalization();
    const candidates = items(count);
    const renders = new Map<string, number>();
    const feedbacks = new Map<string, Feedback>();
    const Card = memo(function Card({ film: shownFilm }: { readonly film: Item }) {
      const feedback = useFeedback(shownFilm);
      useEffect(() => {
        renders.set(shownFilm.id, (renders.get(shownFilm.id) ?? 0) + 1);
        feedbacks.set(shownFilm.id, feedback);
      });
      return <li>{feedback.hidden ? "Hidden" : shownFilm.title}</li>;
    });
    function Cards() {
      const { slots, setVisible, pending } = useShelf({
        id: "shelf",
        candidates,
        options: { limit: count, diversity: 1 },
      });
      useEffect(() => setVisible(candidates.map(({ id }) => id)), [setVisible]);
      return (
        <ul data-pending={pending}>
          {slots.map((slot) => (
            <Card key={slot.item.id} film={slot.item} />
          ))}
        </ul>
      );
    }
    const { container } = render(<Cards />, { wrapper: within(personalization) });
    const rendered = () => {
      const counts = Object.fromEntries(renders);
      renders.clear();
      return counts;
    };
    return { container, personalization, rendered, feedback: (id: string) => feedbacks.get(id) as Feedback };
  }

  test("one thumb renders one card of 500 in a frozen order, and offers an update", () => {
    const { container, rendered, feedback } = renderCards(500);
    expect(Object.keys(rendered())).toHaveLength(500);
    act(() => void feedback("7").rate("up"));
    expect(rendered()).toEqual({ 7: 1 });
    expect(container.firstElementChild?.getAttribute("data-pending")).toBe("true");
  });

  test("so do hiding and undo", () => {
    const { container, rendered, feedback } = renderCards(100);
    rendered();
    act(() => void feedback("7").hide());
    expect(rendered()).toEqual({ 7: 1 });
    expect(container.textContent).toContain("Title 6HiddenTitle 8");
    act(() => void feedback("7").undo());
    expect(rendered()).toEqual({ 7: 1 });
  });

  test("what is merely seen renders none", () => {
    const { rendered, personalization } = renderCards(20);
    rendered();
    act(() => void personalization.record({ type: "impression", item: item("7", ["genre:odd"]) }));
    expect(rendered()).toEqual({});
  });
});

test("two places that show one item agree", () => {
  const personalization = createTestPersonalization();
  const { result } = renderHook(() => [useFeedback(film), useFeedback({ ...film })] as const, {
    wrapper: within(personalization),
  });
  act(() => void result.current[0].rate("down"));
  expect(result.current.map(({ value, hidden }) => [value, hidden])).toEqual([
    ["down", true],
    ["down", true],
  ]);
});

test("another item in the same place has its own feedback", () => {
  const personalization = createTestPersonalization();
  const { result, rerender } = renderHook((about: Item) => useFeedback(about), {
    wrapper: within(personalization),
    initialProps: film,
  });
  act(() => void result.current.rate("up"));
  rerender(item("other"));
  expect(result.current.value).toBeNull();
  act(() => void result.current.hide());
  expect([result.current.value, result.current.hidden]).toEqual([null, true]);
  rerender(film);
  expect([result.current.value, result.current.hidden]).toEqual(["up", false]);
});
