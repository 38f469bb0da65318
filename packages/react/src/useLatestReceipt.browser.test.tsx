import type { Item } from "@rapport/core";
import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { item, items, plain } from "./catalogue.fixture.ts";
import { expectQuietConsole } from "./quiet-console.fixture.ts";
import { createTestPersonalization, TestPersonalizationProvider } from "./testing.tsx";
import { useFeedback } from "./useFeedback.ts";
import { useDismissReceipt, useLatestReceipt, usePublishReceipt } from "./useLatestReceipt.ts";
import { useShelf } from "./useShelf.ts";

expectQuietConsole();

const twenty = items(20);
const film = (count: number): string => (count === 1 ? "film" : "films");

function renderReceipt(about: Item = twenty[1] as Item) {
  const personalization = createTestPersonalization();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <TestPersonalizationProvider personalization={personalization} messages={{ noun: film }}>
      {children}
    </TestPersonalizationProvider>
  );
  const { result } = renderHook(
    () => {
      useShelf({ id: "shelf", candidates: twenty, options: plain });
      const feedback = useFeedback(about);
      const line = {
        latest: useLatestReceipt(),
        dismiss: useDismissReceipt(),
        publish: usePublishReceipt(),
      };
      return { feedback, line };
    },
    { wrapper },
  );
  return {
    latest: () => result.current.line.latest,
    text: () => result.current.line.latest?.text,
    line: () => result.current.line,
    feedback: () => result.current.feedback,
    personalization,
  };
}

describe("the latest receipt", () => {
  test("is nothing before the first act", () => {
    expect(renderReceipt().latest()).toBeUndefined();
  });

  test("says what a thumb up moved, in the host's own noun", () => {
    const { feedback, latest, text } = renderReceipt();
    act(() => void feedback().rate("up"));
    expect(text()).toBe("Liked. 4 films moved up, 4 moved down.");
    expect(latest()?.item?.id).toBe("1");
    expect(latest()?.act).toBe("liked");
  });

  test("says what a thumb down did beside hiding the item", () => {
    const { feedback, text, latest } = renderReceipt();
    act(() => void feedback().rate("down"));
    expect(text()).toBe("Hidden. 3 films moved up, 3 moved down.");
    expect(latest()?.receipt.removed).toBe(1);
  });

  test("does not count what fills the place of a hidden item as moved", () => {
    const { feedback, text } = renderReceipt();
    act(() => void feedback().hide());
    expect(text()).toBe("Hidden.");
  });

  test("says no more than what was done where nothing moved", () => {
    const { feedback, text } = renderReceipt(item("elsewhere", ["genre:other"]));
    act(() => void feedback().rate("up"));
    expect(text()).toBe("Liked.");
  });

  test("is that of the last act: cleared, undone", () => {
    const { feedback, text } = renderReceipt();
    act(() => void feedback().rate("up"));
    act(() => void feedback().rate(null));
    expect(text()).toBe("Cleared. 4 films moved up, 4 moved down.");
    act(() => void feedback().hide());
    act(() => void feedback().undo());
    expect(text()).toMatch(/^Undone\./);
  });

  test("carries the way back", () => {
    const { feedback, latest } = renderReceipt();
    act(() => void feedback().rate("down"));
    act(() => void latest()?.receipt.undo());
    expect([feedback().value, feedback().hidden]).toEqual([null, false]);
  });

  test("is published by other acts, and goes when it is dismissed", () => {
    const { feedback, line, text, latest } = renderReceipt();
    act(() => {
      const receipt = feedback().rate("up");
      line().publish("forgotten", receipt);
    });
    expect(text()).toBe("Forgotten. 4 films moved up, 4 moved down.");
    expect(latest()?.item).toBeUndefined();
    act(() => line().dismiss());
    expect(latest()).toBeUndefined();
  });
});
