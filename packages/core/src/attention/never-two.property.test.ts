import { expect, it } from "vitest";
import { createPersonalization } from "../personalization.ts";
import { fc } from "../testing/fast-check.fixture.ts";
import type { Ask } from "./ask.ts";
import { arranged, pass, testSlots, withMovedClock } from "./attention.fixture.ts";
import { endQuiet, setback } from "./setback.ts";

withMovedClock();

const asks: readonly Ask[] = [
  { id: "consent", kind: "consent" },
  { id: "steps", kind: "permission" },
  { id: "help", kind: "help" },
  { id: "milestone:ten", kind: "milestone" },
];

type Page = ReturnType<typeof pageOf>;

/** One of two tabs, driven by numbers. */
function pageOf(slot: ReturnType<typeof testSlots>["slot"]) {
  const page = arranged({ slot }, createPersonalization());
  const stops = new Map<string, () => void>();
  const letGo: (() => void)[] = [];
  return { ...page, stops, letGo };
}

const anyStep = fc.record({
  tab: fc.nat({ max: 1 }),
  ask: fc.nat({ max: 3 }),
  act: fc.constantFrom<Act[]>(
    "want",
    "want",
    "want",
    "stop",
    "later",
    "never",
    "yes",
    "type",
    "stop typing",
    "hold",
    "let go",
    "fail",
    "setback",
    "put right",
    "lose the place",
    "wait",
    "wait long",
  ),
});
type Act =
  | "want"
  | "stop"
  | "later"
  | "never"
  | "yes"
  | "type"
  | "stop typing"
  | "hold"
  | "let go"
  | "fail"
  | "setback"
  | "put right"
  | "lose the place"
  | "wait"
  | "wait long";

async function take(
  { one, around, attention, stops, letGo }: Page,
  { id, kind }: Ask,
  act: Act,
  lose: () => void,
) {
  if (act === "want" && !stops.has(id)) stops.set(id, attention.want({ id, kind }));
  else if (act === "stop") {
    stops.get(id)?.();
    stops.delete(id);
  } else if (act === "later" || act === "never" || act === "yes") attention.answer(id, act);
  else if (act === "type") around.turn("typing");
  else if (act === "stop typing") around.turn(undefined);
  else if (act === "hold") letGo.push(attention.hold("checkout"));
  else if (act === "let go") letGo.pop()?.();
  else if (act === "fail") attention.failed();
  else if (act === "setback") setback(one);
  else if (act === "put right") endQuiet(one);
  else if (act === "lose the place") lose();
  else if (act === "wait") await pass(1000);
  else if (act === "wait long") await pass(31_000);
}

/** What is not done although it was answered for good. */
function shownThoughAnswered({ one, attention }: Page): readonly string[] {
  const answers = one.decisions().filter((decision) => decision.type === "ask");
  return attention.trace().flatMap(({ ask: { id }, state }) => {
    const last = answers.findLast(({ ask }) => ask === id)?.answer ?? "later";
    return last !== "later" && !(state.status === "done" && state.answered === last) ? [id] : [];
  });
}

it("there are never two asks, on one page or in two tabs, and none is shown that was refused, whatever happens", async () => {
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 40 }), async (steps) => {
      const places = testSlots();
      const tabs = [pageOf(places.slot), pageOf(places.slot)];
      const showing = () =>
        tabs.flatMap(({ attention }) => attention.trace().filter(({ state }) => state.status === "showing"));
      const check = (): void => {
        shown += showing().length;
        expect(showing().length).toBeLessThan(2);
      };
      const stops = tabs.map(({ attention }) => attention.subscribe(check));
      for (const { tab, ask, act } of steps) {
        await take(tabs[tab] as Page, asks[ask] as Ask, act, places.lose);
        await pass();
        check();
        expect(tabs.flatMap(shownThoughAnswered)).toEqual([]);
      }
      for (const stop of stops) stop();
    }),
    { numRuns: 200 },
  );
  expect(shown).toBeGreaterThan(100);
});
