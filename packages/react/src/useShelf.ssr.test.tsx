import {
  type Entry,
  type Item,
  memoryStorage,
  rank,
  rankPage,
  type Ranking,
  type SignalDraft,
} from "@rapport/core";
import { indexedDBStorage } from "@rapport/core/indexeddb";
import { hydrate, renderOnServer } from "@rapport/test-support/hydration";
import { act } from "@testing-library/react";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { oddOne, plain, silentStorage } from "./catalogue.fixture.ts";
import { Page, twenty } from "./ssr.fixture.tsx";
import { createTestPersonalization, type TestPersonalization } from "./testing.tsx";

const nth = (at: number): Item => twenty[at] as Item;
const likesOdd: readonly SignalDraft[] = [{ type: "rate", value: 1, item: oddOne }];
const firstEight = ["0", "1", "2", "3", "4", "5", "6", "7"];
const firstOdd = ["1", "3", "5", "7", "9", "11", "13", "15"];

const onServer = (props: Record<string, unknown> = {}): Promise<string> =>
  renderOnServer("./ssr.fixture.tsx", "ServerPage", props);

const idsOf = (container: ParentNode): (string | undefined)[] =>
  [...container.querySelectorAll<HTMLElement>("li")].map((card) => card.dataset["id"]);
const linesOf = (container: ParentNode): (string | null)[] =>
  [...container.querySelectorAll("small")].map((line) => line.textContent);
const idsIn = (html: string) => idsOf(document.createRange().createContextualFragment(html));
const isPending = (container: ParentNode) =>
  container.querySelector("section")?.dataset["pending"] === "true";

/** What somebody did in an earlier visit. */
function entriesOf(known: readonly SignalDraft[]): readonly Entry[] {
  const earlier = createTestPersonalization();
  earlier.recordAll(known);
  return earlier.entries();
}

/** What a server that has somebody's signals makes of them, as the browser receives it: JSON. */
async function onTheWire<T>(
  known: readonly SignalDraft[],
  make: (person: TestPersonalization) => T,
): Promise<T> {
  const person = createTestPersonalization({ storage: memoryStorage(entriesOf(known)) });
  const leave = person.mount();
  await person.ready;
  const made = JSON.parse(JSON.stringify(make(person))) as T;
  leave();
  return made;
}

let databases = 0;

/** A browser in which somebody has left signals. */
async function returning(known: readonly SignalDraft[]): Promise<TestPersonalization> {
  databases += 1;
  const name = `returning-${databases}`;
  const storage = indexedDBStorage(name);
  await storage.append(entriesOf(known));
  onTestFinished(() => {
    storage.close?.();
    indexedDB.deleteDatabase(name);
  });
  return createTestPersonalization({ storage });
}

/** Everything that is added, removed or moved from now on. */
function watch(container: Node): () => MutationRecord[] {
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => void seen.push(...records));
  observer.observe(container, { childList: true, characterData: true, subtree: true });
  onTestFinished(() => observer.disconnect());
  return () => [...seen, ...observer.takeRecords()];
}

describe("on a server, without a ranking", () => {
  test("nothing is personal, whatever the instance knows", async () => {
    const known: SignalDraft[] = [
      ...likesOdd,
      { type: "rate", value: 1, item: nth(1) },
      { type: "hide", item: nth(2) },
      { type: "follow", trait: "genre:odd" },
    ];
    const html = await onServer({ known });
    expect(html).toBe(await onServer());
    expect(idsIn(html)).toEqual(firstEight);
    expect(html).not.toMatch(/data-value|Because|You |data-hidden="true"|Hidden/);
  });

  test("the browser takes it over as it is, also where the person is known at once", async () => {
    const personalization = createTestPersonalization();
    personalization.recordAll([...likesOdd, { type: "rate", value: 1, item: nth(1) }]);
    const { container, errors } = hydrate(await onServer(), <Page personalization={personalization} />);
    expect(idsOf(container)).toEqual(firstEight);
    await act(() => personalization.ready);
    expect(idsOf(container)).toEqual(firstEight);
    expect(isPending(container)).toBe(true);
    expect(container.querySelector('[data-id="1"]')?.getAttribute("data-value")).toBe("up");
    expect(errors).toEqual([]);
  });

  test("shelves of one page share the items out, whichever renders first", async () => {
    const html = await onServer({ two: true });
    expect(idsIn(html)).toEqual([...firstEight, "8", "9", "10", "11", "12", "13", "14", "15"]);
    const personalization = createTestPersonalization();
    const { container, errors } = hydrate(html, <Page two personalization={personalization} />);
    await act(() => personalization.ready);
    expect(idsOf(container)).toEqual(idsIn(html));
    expect(isPending(container)).toBe(false);
    expect(errors).toEqual([]);
  });

  test("a shelf that waits, fails or falls back says the same on both sides", async () => {
    const cases = [
      [{ candidates: [] }, "empty", 0],
      [{ error: "offline", candidates: null }, "error", 0],
      [{ error: "offline", candidates: null, fallback: twenty.slice(0, 3) }, "error", 3],
    ] as const;
    for (const [{ candidates, ...given }, status, shown] of cases) {
      const props = { ...given, candidates: candidates ?? undefined };
      const html = await onServer({ ...given, candidates });
      expect(html).toContain(`data-status="${status}"`);
      expect(idsIn(html)).toHaveLength(shown);
      hydrate(html, <Page personalization={createTestPersonalization()} {...props} />);
    }
  });
});

describe("a ranking made on the server", () => {
  const rankings = (known: readonly SignalDraft[]): Promise<Ranking> =>
    onTheWire(known, (person) => rank(person, twenty, plain));

  test("renders there with its reasons, hydrates unchanged and stays", async () => {
    const ranking = await rankings(likesOdd);
    const html = await onServer({ ranking });
    expect(idsIn(html)).toEqual(firstOdd);
    expect(html).toContain("Because you liked Title odd-one");
    const personalization = await returning(likesOdd);
    const { container, errors } = hydrate(html, <Page personalization={personalization} ranking={ranking} />);
    const lines = linesOf(container);
    const changes = watch(container);
    await act(() => personalization.ready);
    expect(changes()).toEqual([]);
    expect(linesOf(container)).toEqual(lines);
    expect(isPending(container)).toBe(false);
    expect(errors).toEqual([]);
  });

  test("then listens: what the person hides or forgets goes", async () => {
    const ranking = await rankings(likesOdd);
    const personalization = await returning(likesOdd);
    const { container, errors } = hydrate(
      await onServer({ ranking }),
      <Page personalization={personalization} ranking={ranking} />,
    );
    await act(() => personalization.ready);
    act(() => void personalization.record({ type: "hide", item: nth(3) }));
    expect(container.querySelector('[data-id="3"]')?.textContent).toBe("Hidden");
    act(() => personalization.consent.set([]));
    expect(container.textContent).not.toContain("Because");
    expect(idsOf(container)).toEqual(["1", "3", "5", "7", "0", "2", "4", "6"]);
    expect(errors).toEqual([]);
  });

  test("of several shelves does the same", async () => {
    const requests = ["first", "second"].map((id) => ({ id, candidates: twenty, options: plain }));
    const made = await onTheWire(likesOdd, (person) => rankPage(person, requests));
    const html = await onServer({ two: true, rankings: made });
    expect(idsIn(html).slice(0, 8)).toEqual(firstOdd);
    const personalization = await returning(likesOdd);
    const { container, errors } = hydrate(
      html,
      <Page two personalization={personalization} rankings={made} />,
    );
    await act(() => personalization.ready);
    expect(idsOf(container)).toEqual(idsIn(html));
    expect(isPending(container)).toBe(false);
    expect(errors).toEqual([]);
  });

  test("from signals this browser does not have is taken over, and offers what the browser knows", async () => {
    const ranking = await rankings(likesOdd);
    const personalization = await returning([]);
    const { container, errors } = hydrate(
      await onServer({ ranking }),
      <Page personalization={personalization} ranking={ranking} />,
    );
    await act(() => personalization.ready);
    expect(idsOf(container)).toEqual(firstOdd);
    expect(isPending(container)).toBe(true);
    act(() => container.querySelector("button")?.click());
    expect(idsOf(container)).toEqual(firstEight);
    expect(errors).toEqual([]);
  });
});

describe("a person who returns, on a page that a server made for nobody", () => {
  test("sees no error and no flash: nothing moves, and their own order waits behind an update", async () => {
    const personalization = await returning([...likesOdd, { type: "hide", item: nth(2) }]);
    const html = await onServer();
    const { container, errors } = hydrate(html, <Page personalization={personalization} />);
    const changes = watch(container);
    expect(isPending(container)).toBe(false);
    await act(() => personalization.ready);
    expect(personalization.signals()).toHaveLength(2);
    expect(changes()).toEqual([]);
    expect(idsOf(container)).toEqual(firstEight);
    expect(isPending(container)).toBe(true);
    act(() => container.querySelector("button")?.click());
    expect(idsOf(container)).toEqual(firstOdd);
    expect(linesOf(container)[0]).toBe("Because you liked Title odd-one");
    expect(errors).toEqual([]);
  });

  test("is obeyed before their signals have been read", async () => {
    const personalization = await returning(likesOdd);
    const { container, errors } = hydrate(await onServer(), <Page personalization={personalization} />);
    act(() => void personalization.record({ type: "hide", item: nth(2) }));
    expect(container.querySelector('[data-id="2"]')?.textContent).toBe("Hidden");
    await act(() => personalization.ready);
    expect(container.querySelector('[data-id="2"]')?.textContent).toBe("Hidden");
    expect(idsOf(container)).toEqual(firstEight);
    expect(errors).toEqual([]);
  });

  test("is not kept waiting by a storage that never answers: the page is there", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const personalization = createTestPersonalization({ storage: silentStorage });
    const { container, errors } = hydrate(await onServer(), <Page personalization={personalization} />);
    const changes = watch(container);
    expect(vi.getTimerCount()).toBe(0);
    expect(changes()).toEqual([]);
    expect(idsOf(container)).toEqual(firstEight);
    expect(errors).toEqual([]);
  });
});
