import { type Item, type Storage } from "@rapport/core";
import { act, renderHook } from "@testing-library/react";
import { type ReactNode, StrictMode } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { items, oddOne, plain, shown, silentStorage } from "./catalogue.fixture.ts";
import { expectQuietConsole } from "./quiet-console.fixture.ts";
import { createTestPersonalization, TestPersonalizationProvider } from "./testing.tsx";
import { type ShelfOptions, useShelf } from "./useShelf.ts";

expectQuietConsole();

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

const twenty = items(20);
const firstEight = ["0", "1", "2", "3", "4", "5", "6", "7"];

type Options = Omit<ShelfOptions<Item>, "id">;

function renderShelf(initialProps: Options, storage?: Storage) {
  const personalization = createTestPersonalization(storage && { storage });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <TestPersonalizationProvider personalization={personalization}>{children}</TestPersonalizationProvider>
    </StrictMode>
  );
  const { result, rerender } = renderHook(
    (options: Options) => useShelf<Item>({ id: "shelf", options: plain, ...options }),
    { wrapper, initialProps },
  );
  return {
    personalization,
    shelf: () => result.current,
    /** Status and what is shown. */
    state: () => [result.current.status, ...shown(result.current)],
    give: (options: Options) => rerender(options),
    wait: (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds)),
  };
}

describe("the status of a shelf", () => {
  test("is idle at once with candidates, without a frame of anything else", () => {
    const seen: string[] = [];
    renderHook(() => seen.push(useShelf({ id: "shelf", candidates: twenty }).status), {
      wrapper: TestPersonalizationProvider,
    });
    expect(new Set(seen)).toEqual(new Set(["idle"]));
  });

  test("is empty without any candidate, and where all are left out", () => {
    const { state, give } = renderShelf({ candidates: [] });
    expect(state()).toEqual(["empty"]);
    give({ candidates: twenty.map((one) => ({ ...one, available: false })) });
    expect(state()).toEqual(["empty"]);
    give({ candidates: twenty });
    expect(state()).toEqual(["idle", ...firstEight]);
  });

  test("is loading, stalled after 300 ms, and an error after 4 s", () => {
    const { state, wait } = renderShelf({});
    expect(state()).toEqual(["loading"]);
    wait(299);
    expect(state()).toEqual(["loading"]);
    wait(1);
    expect(state()).toEqual(["stalled"]);
    wait(3699);
    expect(state()).toEqual(["stalled"]);
    wait(1);
    expect(state()).toEqual(["error"]);
  });

  test("becomes idle with candidates that come late, and no clock goes on", () => {
    const { state, give, wait } = renderShelf({});
    wait(500);
    give({ candidates: twenty });
    expect(state()).toEqual(["idle", ...firstEight]);
    wait(10_000);
    expect(state()).toEqual(["idle", ...firstEight]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("counts a second wait from its own beginning", () => {
    const { state, give, wait } = renderShelf({});
    wait(4000);
    give({ candidates: [] });
    expect(state()).toEqual(["empty"]);
    give({});
    expect(state()).not.toEqual(["error"]);
    wait(4000);
    expect(state()).toEqual(["error"]);
  });
});

describe("when fetching fails", () => {
  test("without anything to show it is an error", () => {
    const { state } = renderShelf({ error: new Error("offline") });
    expect(state()).toEqual(["error"]);
  });

  test("the host's fallback comes in, and nothing waits", () => {
    const { state } = renderShelf({ error: new Error("offline"), fallback: items(3) });
    expect(state()).toEqual(["error", "0", "1", "2"]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("the fallback also comes in after 4 s, and real results wait behind an update", () => {
    const { state, give, wait, shelf } = renderShelf({ fallback: items(3) });
    wait(3999);
    expect(state()).toEqual(["stalled"]);
    wait(1);
    expect(state()).toEqual(["error", "0", "1", "2"]);
    give({ candidates: twenty, fallback: items(3) });
    expect(state()).toEqual(["idle", "0", "1", "2"]);
    expect(shelf().pending).toBe(true);
    act(() => shelf().update());
    expect(state()).toEqual(["idle", ...firstEight]);
  });

  test("the last good results stay, and the fallback never takes their place", () => {
    const { state, give, shelf } = renderShelf({ candidates: twenty });
    give({ error: new Error("offline"), fallback: items(3) });
    expect(state()).toEqual(["error", ...firstEight]);
    expect(shelf().pending).toBe(false);
    act(() => shelf().update());
    expect(state()).toEqual(["error", ...firstEight]);
  });

  test("what stays still obeys the person", () => {
    const { state, give, personalization } = renderShelf({ candidates: twenty });
    give({ error: new Error("offline") });
    act(() => void personalization.record({ type: "hide", item: twenty[2] as Item }));
    expect(state()).toEqual(["error", "0", "1", "[2]", "3", "4", "5", "6", "7"]);
  });

  test("so it is while they are fetched again", () => {
    const { state, give, personalization, wait } = renderShelf({ candidates: twenty });
    give({});
    expect(state()).toEqual(["idle", ...firstEight]);
    act(() => void personalization.record({ type: "hide", item: twenty[2] as Item }));
    expect(state()).toEqual(["idle", "0", "1", "[2]", "3", "4", "5", "6", "7"]);
    wait(4000);
    expect(state()).toEqual(["error", "0", "1", "[2]", "3", "4", "5", "6", "7"]);
  });

  test("results kept beside the error are used", () => {
    const { state } = renderShelf({ candidates: twenty, error: new Error("offline") });
    expect(state()).toEqual(["error", ...firstEight]);
  });
});

describe("a storage that never answers", () => {
  test("keeps nobody waiting for more than 4 s: then nothing is known of the person", () => {
    const { state, wait } = renderShelf({ candidates: twenty }, silentStorage);
    expect(state()).toEqual(["loading"]);
    wait(300);
    expect(state()).toEqual(["stalled"]);
    wait(3699);
    expect(state()).toEqual(["stalled"]);
    wait(1);
    expect(state()).toEqual(["idle", ...firstEight]);
  });

  test("nor candidates that come even later", () => {
    const { state, wait, give } = renderShelf({}, silentStorage);
    wait(4000);
    expect(state()).toEqual(["error"]);
    give({ candidates: twenty });
    wait(4000);
    expect(state()).toEqual(["idle", ...firstEight]);
  });

  test("nor the fallback, where the candidates never come either", () => {
    const { state, wait } = renderShelf({ fallback: items(3) }, silentStorage);
    wait(4000);
    expect(state()).toEqual(["error", "0", "1", "2"]);
  });

  test("takes nothing from the person: what they hide is gone, and undo brings it back", () => {
    const { state, wait, personalization } = renderShelf({ candidates: twenty }, silentStorage);
    wait(4000);
    let id = "";
    act(() => {
      const outcome = personalization.record({ type: "hide", item: twenty[2] as Item });
      if (outcome.recorded) id = outcome.signal.id;
    });
    expect(state()).toEqual(["idle", "0", "1", "[2]", "3", "4", "5", "6", "7"]);
    act(() => void personalization.retract([id]));
    expect(state()).toEqual(["idle", ...firstEight]);
  });
});

describe("candidates that change", () => {
  const others = items(20)
    .toReversed()
    .map((one, at) => ({ ...one, id: `new ${at}` }));

  test("leave what is shown in place until the update", () => {
    const { state, give, shelf } = renderShelf({ candidates: twenty });
    const before = shelf().slots;
    give({ candidates: others });
    expect(shelf().slots).toBe(before);
    expect(shelf().pending).toBe(true);
    act(() => shelf().update());
    expect(state()[1]).toBe("new 19");
    expect(shelf().pending).toBe(false);
  });

  test("offer an update also where they only become more", () => {
    const { state, give, shelf } = renderShelf({ candidates: twenty.slice(0, 3) });
    expect(shelf().pending).toBe(false);
    give({ candidates: twenty });
    expect(state()).toEqual(["idle", "0", "1", "2"]);
    expect(shelf().pending).toBe(true);
    act(() => shelf().update());
    expect(state()).toEqual(["idle", ...firstEight]);
  });

  test("and so do options", () => {
    const { state, give, shelf } = renderShelf({ candidates: twenty, options: { ...plain, limit: 3 } });
    give({ candidates: twenty, options: { ...plain, limit: 8 } });
    expect(state()).toEqual(["idle", "0", "1", "2"]);
    expect(shelf().pending).toBe(true);
    act(() => shelf().update());
    expect(state()).toEqual(["idle", ...firstEight]);
  });

  test("may be a new array and new options in every render: nothing happens", () => {
    const { state, give, shelf } = renderShelf({ candidates: [...twenty], options: { ...plain } });
    const before = shelf();
    give({ candidates: [...twenty], options: { ...plain } });
    expect(state()).toEqual(["idle", ...firstEight]);
    expect(shelf()).toBe(before);
  });
});

describe("another person", () => {
  test("gets a list of their own", () => {
    const fond = createTestPersonalization();
    fond.record({ type: "rate", value: 1, item: oddOne });
    const nobody = createTestPersonalization();
    let person = nobody;
    const { result, rerender } = renderHook(
      () => useShelf({ id: "shelf", candidates: twenty, options: plain }),
      {
        wrapper: ({ children }: { children: ReactNode }) => (
          <TestPersonalizationProvider personalization={person}>{children}</TestPersonalizationProvider>
        ),
      },
    );
    expect(shown(result.current)).toEqual(firstEight);
    person = fond;
    rerender();
    expect(shown(result.current)).toEqual(["1", "3", "5", "7", "9", "11", "13", "15"]);
  });
});
