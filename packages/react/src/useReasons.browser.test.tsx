import {
  type Contribution,
  forget,
  type Item,
  type SignalDraft,
  type Slot,
  wordReasons,
} from "@rapport/core";
import { act, renderHook } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { item, items, oddOne, plain } from "./catalogue.fixture.ts";
import { expectQuietConsole } from "./quiet-console.fixture.ts";
import { createTestPersonalization, TestPersonalizationProvider } from "./testing.tsx";
import { useReasons } from "./useReasons.ts";
import { useMessages } from "./usePersonalization.ts";
import { useShelf } from "./useShelf.ts";

expectQuietConsole();

const day = 86_400_000;
const oddTwo = item("odd-two", ["genre:odd"]);
const like = (liked: Item): SignalDraft => ({ type: "rate", value: 1, item: liked });

/** What counts for everybody counts so little that any taste comes first. */
const faint = items(20).map((one) => ({ ...one, score: (one.score ?? 0) / 100 }));

/** The reasons of the first item of a shelf, for a person with some signals. */
function renderReasons(known: readonly SignalDraft[], candidates: readonly Item[] = faint) {
  const personalization = createTestPersonalization({ kinds: ["behavioral", "preference", "demographic"] });
  personalization.recordAll(known);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <TestPersonalizationProvider
      personalization={personalization}
      messages={{ trait: (trait) => `${trait.slice(6)} things` }}
    >
      {children}
    </TestPersonalizationProvider>
  );
  const { result, rerender } = renderHook(
    () => {
      const shelf = useShelf({ id: "shelf", candidates, options: plain });
      const messages = useMessages();
      const reasons = useReasons(shelf.slots[0] as Slot);
      return { shelf, reasons, worded: wordReasons(reasons.explanation, personalization, messages) };
    },
    { wrapper },
  );
  return { personalization, result, rerender, line: () => result.current.reasons.line };
}

describe("the line of a reason", () => {
  test.each<[string, SignalDraft[], string]>([
    ["one liked item", [like(oddOne)], "Because you liked Title odd-one"],
    ["one opened item", [{ type: "open", item: oddOne }], "Because you looked at Title odd-one"],
    ["several liked items", [like(oddOne), like(oddTwo)], "It looks like you enjoy odd things"],
    ["a declared interest", [{ type: "follow", trait: "genre:odd" }], "You follow odd things"],
    ["nothing known", [], "Picked by our editors"],
    [
      "data too personal to be named",
      [{ ...like(oddOne), kind: "demographic" } as SignalDraft],
      "People who looked at this also found this useful",
    ],
  ])("from %s", (_, known, line) => {
    expect(renderReasons(known).line()).toBe(line);
  });

  test("says popular only where it is", () => {
    const popular = items(20).map(({ id, title, traits }, at) => ({
      id,
      title,
      traits,
      popularity: 20 - at,
    }));
    expect(renderReasons([], popular).line()).toBe("Popular now");
  });
});

describe("reasons", () => {
  test("have shares that add up to 100 with the others, a source, and an age that is read anew", () => {
    const { personalization, result, rerender } = renderReasons([like(oddOne)]);
    const { explanation } = result.current.reasons;
    const shares = explanation.reasons.reduce((sum, { share }) => sum + share, explanation.other);
    expect(shares).toBe(100);
    const [first, second] = result.current.worded;
    expect([first?.text, first?.source, first?.age]).toEqual([
      "Because you liked Title odd-one",
      "You told us",
      "this minute",
    ]);
    expect([second?.text, second?.source, second?.age]).toEqual([
      "Picked by our editors",
      "Our choice",
      undefined,
    ]);
    personalization.advance(8 * day);
    rerender();
    expect(result.current.worded[0]?.age).toBe("last week");
  });

  test("are explained once for as long as the slot stands", () => {
    const { result, rerender, personalization } = renderReasons([like(oddOne)]);
    const before = result.current.reasons;
    rerender();
    act(() => void personalization.record(like(oddTwo)));
    expect(result.current.shelf.pending).toBe(false);
    expect(result.current.reasons).toBe(before);
  });

  test("change with what they rested on", () => {
    const { personalization, line } = renderReasons([like(oddOne), { type: "open", item: oddTwo }]);
    const [liked, opened] = personalization.signals();
    expect(line()).toBe("Because you liked Title odd-one");
    act(() => void forget(personalization, [liked?.id ?? ""]));
    expect(line()).toBe("Because you looked at Title odd-two");
    act(() => void forget(personalization, [opened?.id ?? ""]));
    expect(line()).toBe("Picked by our editors");
  });

  test("are only what the score consists of", () => {
    const { result } = renderReasons([like(oddOne), { type: "follow", trait: "genre:odd" }]);
    const contributions = result.current.shelf.slots[0]?.ranked.contributions as Contribution[];
    const cited = new Set(
      contributions.flatMap((part) => ("parts" in part ? part.parts.map(({ signal }) => signal) : [])),
    );
    const named = result.current.reasons.explanation.reasons.flatMap((reason) =>
      "signals" in reason ? reason.signals : [],
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !cited.has(id))).toEqual([]);
  });
});
