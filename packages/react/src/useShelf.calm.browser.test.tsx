import { explain, forget, forgetReason, type Item, type SignalDraft } from "@rapport/core";
import { act, render, renderHook } from "@testing-library/react";
import { Activity, type ReactNode, StrictMode } from "react";
import { describe, expect, test } from "vitest";
import { citedBy, item, items, oddOne, plain, shown } from "./catalogue.fixture.ts";
import { expectQuietConsole } from "./quiet-console.fixture.ts";
import {
  createTestPersonalization,
  type TestPersonalization,
  TestPersonalizationProvider,
} from "./testing.tsx";
import { useReasons } from "./useReasons.ts";
import { type ShelfHandle, useShelf } from "./useShelf.ts";

expectQuietConsole();

const twenty = items(20);
const nth = (at: number): Item => twenty[at] as Item;
const like = (liked: Item): SignalDraft => ({ type: "rate", value: 1, item: liked });
const firstEight = ["0", "1", "2", "3", "4", "5", "6", "7"];
const firstOdd = ["1", "3", "5", "7", "9", "11", "13", "15"];

function within(personalization: TestPersonalization) {
  return ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <TestPersonalizationProvider personalization={personalization}>{children}</TestPersonalizationProvider>
    </StrictMode>
  );
}

/** A shelf of eight from twenty, for a person with some signals. The first five count as on screen. */
function renderShelf(...known: SignalDraft[]) {
  const personalization = createTestPersonalization();
  personalization.recordAll(known);
  const use = () => useShelf({ id: "shelf", candidates: twenty, options: plain });
  const view = renderHook(use, { wrapper: within(personalization) });
  return {
    personalization,
    shelf: () => view.result.current,
    ids: () => shown(view.result.current),
    record: (draft: SignalDraft): string => {
      let id = "";
      act(() => {
        const outcome = personalization.record(draft);
        if (outcome.recorded) id = outcome.signal.id;
      });
      return id;
    },
    /** A new mount: the next view. */
    next: () => {
      view.unmount();
      return shown(renderHook(use, { wrapper: within(personalization) }).result.current);
    },
  };
}

const cites = ({ slots }: ShelfHandle, id: string): boolean =>
  slots.some((slot) => citedBy(slot).includes(id));

describe("a thumb", () => {
  test("leaves what is on screen alone, reorders the rest at once and offers an update", () => {
    const { shelf, ids, record } = renderShelf();
    const before = shelf().slots;
    record(like(nth(1)));
    expect(ids()).toEqual(["0", "1", "2", "3", "4", "5", "7", "9"]);
    expect(shelf().slots.slice(0, 6)).toEqual(before.slice(0, 6));
    shelf()
      .slots.slice(0, 6)
      .forEach((slot, at) => expect(slot).toBe(before[at]));
    expect(shelf().pending).toBe(true);
  });

  test("moves nothing where everything is on screen", () => {
    const { shelf, record } = renderShelf();
    shelf().setVisible(firstEight);
    const before = shelf().slots;
    record(like(nth(1)));
    expect(shelf().slots.every((slot, at) => slot === before[at])).toBe(true);
    expect(shelf().pending).toBe(true);
  });

  test("reorders around what has been scrolled into view", () => {
    const { shelf, ids, record } = renderShelf();
    shelf().setVisible(["3", "4", "5", "6", "7"]);
    record(like(nth(1)));
    expect(ids()).toEqual(["1", "9", "11", "3", "4", "5", "6", "7"]);
  });

  test("offers nothing where it changes nothing, and undo takes the offer back", () => {
    const { shelf, ids, record, personalization } = renderShelf();
    record(like(item("unrelated", ["genre:other"])));
    expect(shelf().pending).toBe(false);
    const id = record(like(nth(1)));
    expect(shelf().pending).toBe(true);
    act(() => void forget(personalization, [id]));
    expect(ids()).toEqual(firstEight);
    expect(shelf().pending).toBe(false);
  });
});

describe("update", () => {
  test("adopts the best order, and offers nothing after", () => {
    const { shelf, ids, record } = renderShelf();
    record(like(nth(1)));
    act(() => shelf().update());
    expect(ids()).toEqual(firstOdd);
    expect(shelf().pending).toBe(false);
  });

  test("clears the tiles of hidden items", () => {
    const { shelf, ids, record } = renderShelf();
    record({ type: "hide", item: nth(2) });
    act(() => shelf().update());
    expect(ids()).toEqual(["0", "1", "3", "4", "5", "6", "7", "8"]);
  });
});

describe("hiding", () => {
  test("turns the slot into a tile in its place and touches no other", () => {
    const { shelf, ids, record } = renderShelf();
    const before = shelf().slots;
    record({ type: "hide", item: nth(2) });
    expect(ids()).toEqual(["0", "1", "[2]", "3", "4", "5", "6", "7"]);
    expect(shelf().slots.flatMap((slot, at) => (slot === before[at] ? [] : [at]))).toEqual([2]);
    expect(shelf().pending).toBe(false);
  });

  test("so it does off screen", () => {
    const { ids, record } = renderShelf();
    record({ type: "hide", item: nth(6) });
    expect(ids()).toEqual(["0", "1", "2", "3", "4", "5", "[6]", "7"]);
  });

  test("is undone in its place", () => {
    const { ids, record, personalization, shelf } = renderShelf();
    const before = shelf().slots;
    const id = record({ type: "hide", item: nth(2) });
    act(() => void forget(personalization, [id]));
    expect(ids()).toEqual(firstEight);
    expect(shelf().slots).toEqual(before);
  });

  test("keeps its tile through other acts", () => {
    const { ids, record } = renderShelf();
    record({ type: "hide", item: nth(2) });
    record({ type: "hide", item: nth(6) });
    record(like(nth(1)));
    expect(ids()).toEqual(["0", "1", "[2]", "3", "4", "5", "[6]", "7"]);
  });

  test("is gone at the next view", () => {
    const { record, next } = renderShelf();
    record({ type: "hide", item: nth(2) });
    expect(next()).toEqual(["0", "1", "3", "4", "5", "6", "7", "8"]);
  });
});

describe("forgetting", () => {
  test("replaces at once what rested on it, on screen too; what is still on the list keeps its place", () => {
    const { shelf, ids, personalization } = renderShelf(like(oddOne));
    const [signal] = personalization.signals();
    expect(ids()).toEqual(firstOdd);
    expect(cites(shelf(), signal?.id ?? "")).toBe(true);
    act(() => void forget(personalization, [signal?.id ?? ""]));
    expect(ids()).toEqual(["1", "3", "5", "7", "0", "2", "4", "6"]);
    expect(cites(shelf(), signal?.id ?? "")).toBe(false);
    expect(shelf().pending).toBe(true);
  });

  test("leaves alone what did not rest on it", () => {
    const { shelf, ids, record, personalization } = renderShelf();
    const id = record(like(item("unrelated", ["genre:other"])));
    const before = shelf();
    act(() => void forget(personalization, [id]));
    expect(ids()).toEqual(firstEight);
    expect(shelf()).toBe(before);
  });

  test("a guess that was wrong does the same", () => {
    const { shelf, ids, personalization } = renderShelf(like(oddOne), like(item("odd-two", ["genre:odd"])));
    const guess = explain(personalization, shelf().slots[0]!.ranked).reasons.find(
      (reason) => reason.type === "trait",
    );
    expect(guess?.forget).toEqual({ inference: "genre:odd" });
    act(() => void forgetReason(personalization, guess!.forget));
    expect(ids()).toEqual(["1", "3", "5", "7", "0", "2", "4", "6"]);
    const traits = shelf().slots.flatMap((slot) => slot.ranked.contributions.map(({ type }) => type));
    expect(traits).not.toContain("trait");
  });

  test("what was hidden comes back with reasons of today", () => {
    const { shelf, ids, record, personalization } = renderShelf(like(oddOne));
    const [signal] = personalization.signals();
    const hiding = record({ type: "hide", item: nth(3) });
    act(() => void forget(personalization, [signal?.id ?? ""]));
    expect(ids()).toEqual(["1", "[3]", "5", "7", "0", "2", "4", "6"]);
    act(() => void forget(personalization, [hiding]));
    expect(ids()).toEqual(["1", "3", "5", "7", "0", "2", "4", "6"]);
    expect(cites(shelf(), signal?.id ?? "")).toBe(false);
  });

  test("nobody has to word the reasons of a hidden item that are no longer true", () => {
    const { shelf, record, personalization } = renderShelf(like(oddOne));
    const [signal] = personalization.signals();
    record({ type: "hide", item: nth(3) });
    act(() => void forget(personalization, [signal?.id ?? ""]));
    const slot = shelf().slots[1]!;
    expect(slot.hidden).toBe(true);
    const { result } = renderHook(() => useReasons(slot), { wrapper: within(personalization) });
    expect(result.current.line).toBe("");
    expect(result.current.explanation.reasons).toEqual([]);
  });
});

describe("withdrawing consent", () => {
  test("ranks again in the same tick without anything withdrawn", () => {
    const { shelf, ids, personalization } = renderShelf(like(oddOne));
    const [signal] = personalization.signals();
    const { page } = shelf();
    act(() => {
      personalization.consent.set(["behavioral"]);
      expect(shown(page.shelf("shelf").state())).toEqual(["1", "3", "5", "7", "0", "2", "4", "6"]);
    });
    expect(ids()).toEqual(["1", "3", "5", "7", "0", "2", "4", "6"]);
    expect(cites(shelf(), signal?.id ?? "")).toBe(false);
  });

  test("leaves alone what rests on other kinds of data", () => {
    const { shelf, personalization } = renderShelf({ type: "open", item: oddOne });
    const before = shelf();
    act(() => personalization.consent.set(["behavioral"]));
    expect(shelf()).toBe(before);
  });

  test("still obeys what was hidden", () => {
    const { ids, record, personalization, next } = renderShelf(like(oddOne));
    record({ type: "hide", item: nth(1) });
    act(() => personalization.consent.set([]));
    expect(ids()[0]).toBe("[1]");
    expect(next()).toEqual(["0", "2", "3", "4", "5", "6", "7", "8"]);
  });

  test("granting it again moves nothing on screen", () => {
    const { ids, personalization, shelf } = renderShelf(like(oddOne));
    act(() => personalization.consent.set([]));
    act(() => personalization.consent.set(["preference"]));
    expect(ids().slice(0, 5)).toEqual(["1", "3", "5", "7", "0"]);
    expect(shelf().pending).toBe(true);
  });
});

describe("seeing and opening", () => {
  test.each([
    ["an impression", { type: "impression", item: nth(1) }],
    ["an opened item", { type: "open", item: nth(1) }],
    ["time spent", { type: "dwell", seconds: 300, item: nth(1) }],
  ] as const)("%s moves nothing, on screen or off", (_, draft) => {
    const { shelf, record } = renderShelf();
    const before = shelf();
    for (let times = 0; times < 20; times += 1) record(draft);
    expect(shelf()).toBe(before);
  });

  test("counts at the next view", () => {
    const { record, next } = renderShelf();
    for (const at of [1, 3, 5]) record({ type: "open", item: nth(at) });
    expect(next().filter((id) => Number(id) % 2 === 1).length).toBeGreaterThan(4);
  });
});

describe("the next view", () => {
  test("is fresh", () => {
    const { ids, record, next, shelf } = renderShelf();
    record(like(nth(1)));
    expect(ids()).not.toEqual(firstOdd);
    expect(shelf().pending).toBe(true);
    expect(next()).toEqual(firstOdd);
  });

  test("of a list that was only out of sight follows what happened meanwhile", () => {
    const personalization = createTestPersonalization();
    personalization.record(like(oddOne));
    const [signal] = personalization.signals();
    let handle: ShelfHandle | undefined;
    function List() {
      const shelf = useShelf({ id: "shelf", candidates: twenty, options: plain });
      handle = shelf;
      return shown(shelf).join(" ");
    }
    const tree = (mode: "visible" | "hidden") => (
      <Activity mode={mode}>
        <p>
          <List />
        </p>
      </Activity>
    );
    const view = render(tree("visible"), { wrapper: within(personalization) });
    expect(view.container.textContent).toBe(firstOdd.join(" "));
    view.rerender(tree("hidden"));
    act(() => {
      personalization.record({ type: "hide", item: nth(1) });
      personalization.consent.set([]);
    });
    view.rerender(tree("visible"));
    expect(view.container.textContent).toBe("[1] 3 5 7 0 2 4 6");
    expect(cites({ ...handle!, slots: handle!.slots.slice(1) }, signal?.id ?? "")).toBe(false);
  });
});
