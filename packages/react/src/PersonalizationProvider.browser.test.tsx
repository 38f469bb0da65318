import { type Entry, memoryStorage, type Storage } from "@rapport/core";
import { english } from "@rapport/core/messages/en";
import { act, render, renderHook } from "@testing-library/react";
import { memo, StrictMode } from "react";
import { describe, expect, test, vi } from "vitest";
import { item } from "./catalogue.fixture.ts";
import { PersonalizationProvider } from "./PersonalizationProvider.tsx";
import { expectErrorsOfReact, expectQuietConsole } from "./quiet-console.fixture.ts";
import { createTestPersonalization } from "./testing.tsx";
import { useFeedback } from "./useFeedback.ts";
import { useLatestReceipt } from "./useLatestReceipt.ts";
import { useMessages, usePersonalization } from "./usePersonalization.ts";

expectQuietConsole();

function watchedStorage(initial: readonly Entry[] = []) {
  const storage = memoryStorage(initial);
  const close = vi.fn<NonNullable<Storage["close"]>>();
  const load = vi.fn<Storage["load"]>(() => storage.load());
  return { ...storage, load, close };
}

const film = item("film");

describe("the provider", () => {
  test("is one mount in Strict Mode, reads the storage once and lets go of it when it leaves", async () => {
    const storage = watchedStorage();
    const personalization = createTestPersonalization({ storage });
    const view = render(<PersonalizationProvider personalization={personalization} messages={english} />, {
      wrapper: StrictMode,
    });
    await act(() => personalization.ready);
    expect(personalization.mounted).toBe(true);
    expect(storage.load).toHaveBeenCalledTimes(1);
    storage.close.mockClear();
    view.unmount();
    expect(personalization.mounted).toBe(false);
    expect(storage.close).toHaveBeenCalledTimes(1);
  });

  test("counts: what two providers share is in use until both have left", () => {
    const personalization = createTestPersonalization();
    const both = [1, 2].map(() =>
      render(<PersonalizationProvider personalization={personalization} messages={english} />),
    );
    both[0]?.unmount();
    expect(personalization.mounted).toBe(true);
    both[1]?.unmount();
    expect(personalization.mounted).toBe(false);
  });

  test("moves to another personalization and leaves the first", () => {
    const first = createTestPersonalization();
    const second = createTestPersonalization();
    const view = render(<PersonalizationProvider personalization={first} messages={english} />);
    view.rerender(<PersonalizationProvider personalization={second} messages={english} />);
    expect([first.mounted, second.mounted]).toEqual([false, true]);
  });

  test("renders nothing of its own, also nothing again below it when its parent renders", () => {
    const personalization = createTestPersonalization();
    let renders = 0;
    const Reader = memo(function Reader() {
      renders += 1;
      return useMessages().undo();
    });
    const tree = (
      <PersonalizationProvider personalization={personalization} messages={english}>
        <Reader />
      </PersonalizationProvider>
    );
    const view = render(tree);
    view.rerender(<PersonalizationProvider {...tree.props} />);
    expect(view.container.innerHTML).toBe("Undo");
    expect(renders).toBe(1);
  });
});

describe("the instance", () => {
  test("survives a new evaluation of the components: it still knows, reads nothing twice and goes on learning", async () => {
    const storage = watchedStorage();
    const personalization = createTestPersonalization({ storage });
    const evaluateAgain = () =>
      function Page() {
        const { value, rate } = useFeedback(film);
        return (
          <button type="button" onClick={() => rate(value === "up" ? null : "up")}>
            {value ?? "none"}
          </button>
        );
      };
    const Before = evaluateAgain();
    const After = evaluateAgain();
    const within = (Page: typeof Before) => (
      <PersonalizationProvider personalization={personalization} messages={english}>
        <Page />
      </PersonalizationProvider>
    );
    const view = render(within(Before), { wrapper: StrictMode });
    await act(() => personalization.ready);
    act(() => view.getByRole("button").click());
    view.rerender(within(After));
    expect(view.getByRole("button").textContent).toBe("up");
    view.unmount();
    const again = render(within(After), { wrapper: StrictMode });
    expect(again.getByRole("button").textContent).toBe("up");
    act(() => again.getByRole("button").click());
    expect(again.getByRole("button").textContent).toBe("none");
    expect(storage.load).toHaveBeenCalledTimes(1);
  });

  test("follows consent again after a remount", () => {
    const personalization = createTestPersonalization();
    const wrapper = ({ children }: { children: React.ReactNode }) => (
      <PersonalizationProvider personalization={personalization} messages={english}>
        {children}
      </PersonalizationProvider>
    );
    renderHook(() => useFeedback(film), { wrapper }).unmount();
    const { result } = renderHook(() => useFeedback(film), { wrapper });
    act(() => void result.current.rate("up"));
    expect(result.current.value).toBe("up");
    act(() => personalization.consent.set([]));
    expect(result.current.value).toBeNull();
  });

  test("obeys a withdrawal that came while nothing was mounted", () => {
    const personalization = createTestPersonalization();
    const wrapper = ({ children }: { children: React.ReactNode }) => (
      <PersonalizationProvider personalization={personalization} messages={english}>
        {children}
      </PersonalizationProvider>
    );
    const before = renderHook(() => useFeedback(film), { wrapper });
    act(() => void before.result.current.rate("up"));
    before.unmount();
    personalization.consent.set([]);
    const { result } = renderHook(() => useFeedback(film), { wrapper });
    expect(result.current.value).toBeNull();
  });
});

describe("without a provider", () => {
  test.each<[string, () => unknown]>([
    ["usePersonalization", () => usePersonalization()],
    ["useFeedback", () => useFeedback(film)],
    ["useLatestReceipt", () => useLatestReceipt()],
  ])("%s says what is missing and how to add it", (_, hook) => {
    expectErrorsOfReact();
    expect(() => renderHook(hook)).toThrow(
      /^Rapport: there is no PersonalizationProvider above this component, .*Wrap the app in <PersonalizationProvider/s,
    );
  });
});
