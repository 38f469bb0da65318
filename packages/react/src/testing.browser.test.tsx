import type { SignalDraft } from "@rapport/core";
import { act, renderHook } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { item } from "./catalogue.fixture.ts";
import { expectQuietConsole } from "./quiet-console.fixture.ts";
import { createTestPersonalization, TestPersonalizationProvider } from "./testing.tsx";
import { useFeedback } from "./useFeedback.ts";
import { useMessages, usePersonalization } from "./usePersonalization.ts";

expectQuietConsole();

const film = item("film");
const open: SignalDraft = { type: "open", item: film };

describe("a test personalization", () => {
  test("stands at noon on 1 November 2026 until it is advanced", () => {
    const personalization = createTestPersonalization();
    expect(new Date(personalization.clock()).toISOString()).toBe("2026-11-01T12:00:00.000Z");
    personalization.advance(1500);
    expect(new Date(personalization.clock()).toISOString()).toBe("2026-11-01T12:00:01.500Z");
    const outcome = personalization.record(open);
    expect(outcome.recorded && outcome.signal.time).toBe(personalization.clock());
  });

  test("stands wherever it is told to", () => {
    expect(createTestPersonalization({ now: 7 }).clock()).toBe(7);
  });

  test("gives the same ids in every run", () => {
    const idsOf = () => {
      const personalization = createTestPersonalization();
      personalization.recordAll([open, { type: "hide", item: film }]);
      return personalization.entries().map(({ id }) => id);
    };
    expect(idsOf()).toEqual(idsOf());
    expect(new Set(idsOf()).size).toBe(2);
  });

  test("has granted behavior and preferences, or what it is told", () => {
    const granted = (personalization: ReturnType<typeof createTestPersonalization>) =>
      (["behavioral", "preference", "social"] as const).map((kind) =>
        personalization.consent.granted("recommendations", kind),
      );
    expect(granted(createTestPersonalization())).toEqual([true, true, false]);
    expect(granted(createTestPersonalization({ kinds: ["social"] }))).toEqual([false, false, true]);
    expect(granted(createTestPersonalization({ kinds: [] }))).toEqual([false, false, false]);
  });

  test("can withdraw consent", () => {
    const personalization = createTestPersonalization();
    personalization.consent.set([]);
    expect(personalization.record(open).recorded).toBe(false);
  });
});

describe("the test provider", () => {
  test("makes one of its own, the same for every render", () => {
    const { result, rerender } = renderHook(() => usePersonalization(), {
      wrapper: TestPersonalizationProvider,
    });
    const before = result.current;
    rerender();
    expect(result.current).toBe(before);
    expect(before.clock()).toBe(Date.UTC(2026, 10, 1, 12));
    expect(before.mounted).toBe(true);
  });

  test("takes options and strings", () => {
    const { result } = renderHook(
      () => ({ personalization: usePersonalization(), messages: useMessages(), feedback: useFeedback(film) }),
      {
        wrapper: ({ children }: { children: React.ReactNode }) => (
          <TestPersonalizationProvider now={7} kinds={[]} messages={{ undo: () => "Take back" }}>
            {children}
          </TestPersonalizationProvider>
        ),
      },
    );
    expect(result.current.personalization.clock()).toBe(7);
    expect(result.current.messages.undo()).toBe("Take back");
    expect(result.current.messages.update()).toBe("Update");
    act(() => void result.current.feedback.rate("up"));
    expect(result.current.feedback.value).toBeNull();
  });

  test("uses one that is given", () => {
    const personalization = createTestPersonalization();
    const { result } = renderHook(() => usePersonalization(), {
      wrapper: ({ children }: { children: React.ReactNode }) => (
        <TestPersonalizationProvider personalization={personalization}>
          {children}
        </TestPersonalizationProvider>
      ),
    });
    expect(result.current).toBe(personalization);
  });
});
