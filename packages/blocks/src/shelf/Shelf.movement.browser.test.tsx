import { createPage, type Slot } from "@rapport/core";
import { personalizationFor } from "@rapport/fixtures";
import type { ShelfHandle } from "@rapport/react";
import { render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { cdp, page } from "vitest/browser";
import "../styles/styles.css";
import { type FilmItem, filmItems, FilmPage, newcomer } from "../internals/film-page.fixture.tsx";
import { watchLayout } from "../internals/layout-shift.fixture.ts";
import { Shelf } from "./index.ts";
import { FilmCard } from "./shelf.fixture.tsx";

const person = personalizationFor(newcomer);
const ranked = createPage(person, [{ id: "picked", candidates: filmItems, options: { limit: 20 } }]);
const { slots: all } = ranked.shelf("picked").state();

const place = (slot: Slot<FilmItem>) => (
  <Shelf.Item slot={slot}>
    <FilmCard slot={slot} />
  </Shelf.Item>
);

interface RowProps {
  /** Which of the slots stand there, in this order. */
  readonly order: readonly number[];
  readonly dir?: "ltr" | "rtl";
  readonly expanded?: boolean;
  readonly motion?: "reduced";
}

function Row({ order, dir = "ltr", expanded, motion }: RowProps) {
  const slots = order.map((at) => all[at] as Slot<FilmItem>);
  const shelf = { ...handle, slots };
  return (
    <div data-motion={motion} dir={dir}>
      <FilmPage personalization={person}>
        <Shelf.Root expanded={expanded} shelf={shelf} title="Picked for you">
          <Shelf.Title />
          <Shelf.List>{place}</Shelf.List>
        </Shelf.Root>
      </FilmPage>
    </div>
  );
}

const handle: ShelfHandle<FilmItem> = {
  id: "picked",
  page: ranked,
  status: "idle",
  slots: [],
  pending: false,
  update: () => {},
  setVisible: () => {},
};

const card = (at: number): HTMLElement =>
  screen.getByRole("list").querySelector(`[data-item="${all[at]?.item.id}"]`) as HTMLElement;
const left = (at: number): number => card(at).getBoundingClientRect().left;
const top = (at: number): number => card(at).getBoundingClientRect().top;

/** The animation of a card, at its very beginning and halted. */
function beginning(
  at: number,
): { readonly animation: Animation; readonly frame: ComputedKeyframe } | undefined {
  const [animation] = card(at).getAnimations();
  if (!(animation?.effect instanceof KeyframeEffect)) return undefined;
  animation.pause();
  animation.currentTime = 0;
  return { animation, frame: animation.effect.getKeyframes()[0] as ComputedKeyframe };
}

const animations = () =>
  document.getAnimations().filter(({ effect }) => (effect as KeyframeEffect).target?.matches("li"));
const slides = () =>
  animations().filter(({ effect }) =>
    (effect as KeyframeEffect).getKeyframes().some((frame) => "transform" in frame),
  );

const twelve = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
const changed = [2, 0, 12, 3, 1, 5, 6, 7, 8, 9, 10, 11] as const;

/** A shelf as it stands when its code for moving has come. */
async function begin(props: RowProps) {
  const { rerender } = render(<Row {...props} />);
  await import("./watch.ts");
  await new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
  return (next: Partial<RowProps>) => rerender(<Row {...props} {...next} />);
}

const prefer = (motion: "reduce" | "no-preference"): Promise<unknown> =>
  (cdp() as { send(method: string, params: object): Promise<unknown> }).send("Emulation.setEmulatedMedia", {
    features: [{ name: "prefers-reduced-motion", value: motion }],
  });

beforeEach(() => page.viewport(1100, 800));
afterEach(() => prefer("no-preference"));

describe.each(["ltr", "rtl"] as const)("another order in %s text", (dir) => {
  test("slides what moved from where it was, fades in what is new, and leaves the rest", async () => {
    const change = await begin({ order: twelve, dir });
    const before = [0, 1, 2, 3, 4].map(left);
    change({ order: changed });
    for (const at of [0, 1, 2]) {
      const { frame } = beginning(at) ?? {};
      expect(frame?.["transform"]).toMatch(/^translate/);
      expect(left(at)).toBeCloseTo(before[at] ?? 0, 1);
    }
    expect(beginning(12)?.frame).toMatchObject({ opacity: "0" });
    expect(beginning(12)?.frame).not.toHaveProperty("transform");
    expect([3, 5, 6].map(beginning)).toEqual([undefined, undefined, undefined]);
    expect(animations()).toHaveLength(4);
    for (const animation of animations()) animation.finish();
    expect([2, 0, 12, 3, 1].map(left).map((at) => Math.round(at))).toEqual(
      before.map((at) => Math.round(at)),
    );
  });

  test("slides along the row, wherever it is scrolled to; what is not in view is not animated", async () => {
    await page.viewport(400, 800);
    const change = await begin({ order: twelve, dir });
    const list = screen.getByRole("list");
    list.scrollTo({ left: (dir === "rtl" ? -1 : 1) * 700, behavior: "instant" });
    const seen = twelve.filter((at) => left(at) < 400 && card(at).getBoundingClientRect().right > 0);
    const [first = 0, second = 0] = seen;
    expect(first).toBeGreaterThan(1);
    const before = [left(first), left(second)];
    const order = [1, 0, ...twelve.slice(2)];
    order[first] = second;
    order[second] = first;
    change({ order });
    expect([beginning(first), beginning(second)].map((begun) => begun?.frame["transform"])).toEqual([
      expect.stringMatching(/^translate/),
      expect.stringMatching(/^translate/),
    ]);
    expect(left(first)).toBeCloseTo(before[0] ?? 0, 1);
    expect(left(second)).toBeCloseTo(before[1] ?? 0, 1);
    expect(animations()).toHaveLength(2);
  });

  test.each(["moves", undefined] as const)("the browser counts no shift of the layout", async (moves) => {
    const change = await begin({ order: twelve, dir, ...(!moves && { motion: "reduced" }) });
    const isStill = await watchLayout();
    change({ order: changed });
    expect(animations()).toHaveLength(4);
    await Promise.all(animations().map(({ finished }) => finished));
    await isStill();
  });
});

test("open in rows, cards slide in both directions", async () => {
  const change = await begin({ order: twelve, expanded: true });
  const before = { left: left(0), top: top(0) };
  change({ order: [5, 1, 2, 3, 4, 0, ...twelve.slice(6)] });
  const { animation } = beginning(0) ?? {};
  expect([left(0), top(0)].map(Math.round)).toEqual([before.left, before.top].map(Math.round));
  animation?.finish();
  expect(top(0)).toBeGreaterThan(before.top + 100);
});

test("what comes from further than a view away fades in", async () => {
  await page.viewport(400, 800);
  const change = await begin({ order: twelve });
  change({ order: [11, ...twelve.slice(0, 11)] });
  expect(beginning(11)?.frame).toMatchObject({ opacity: "0" });
  expect(beginning(11)?.frame).not.toHaveProperty("transform");
  expect(beginning(0)?.frame["transform"]).toMatch(/^translate/);
});

test("in the middle of a move, the next one goes on from where the card is drawn", async () => {
  const change = await begin({ order: twelve });
  change({ order: changed });
  for (const at of [0, 12]) {
    const { animation } = beginning(at) ?? {};
    if (animation) animation.currentTime = 40;
  }
  const before = left(0);
  const faded = getComputedStyle(card(12)).opacity;
  expect(Number(faded)).toBeGreaterThan(0);
  change({ order: [2, 3, 1, 0, 12, ...twelve.slice(5)] });
  beginning(0);
  expect(left(0)).toBeCloseTo(before, 1);
  beginning(12);
  expect(getComputedStyle(card(12)).opacity).toBe(faded);
  for (const animation of animations()) animation.finish();
  expect(left(0)).toBeGreaterThan(left(1));
});

test("a move goes on where another change leaves the card in its place", async () => {
  const change = await begin({ order: twelve });
  change({ order: changed });
  const [animation] = card(0).getAnimations();
  change({ order: [...changed.slice(0, 11), 13] });
  expect(card(0).getAnimations()).toEqual([animation]);
});

test("nothing is animated at first, by scrolling, by resizing, or by opening the list", async () => {
  const change = await begin({ order: twelve });
  expect(animations()).toEqual([]);
  screen.getByRole("list").scrollTo({ left: 300, behavior: "instant" });
  await page.viewport(500, 800);
  change({});
  expect(animations()).toEqual([]);
  change({ expanded: true });
  expect(animations()).toEqual([]);
});

test("cards that come to an empty list are not animated", async () => {
  const change = await begin({ order: [] });
  change({ order: twelve });
  expect(animations()).toEqual([]);
});

describe("where motion is not wanted, what moved fades in, and nothing slides", () => {
  test("by the choice of the page", async () => {
    const change = await begin({ order: twelve, motion: "reduced" });
    change({ order: changed });
    expect(animations()).toHaveLength(4);
    expect(slides()).toEqual([]);
  });

  test("by the choice of the system, also when it is made later, and in the middle of a move", async () => {
    const change = await begin({ order: twelve });
    change({ order: changed });
    expect(slides()).toHaveLength(3);
    for (const at of [0, 1, 2]) beginning(at);
    await prefer("reduce");
    await waitFor(() => expect(slides()).toEqual([]));
    change({ order: twelve });
    expect(animations().length).toBeGreaterThan(0);
    expect(slides()).toEqual([]);
  });
});

test.each([0, 2])(
  "the row stays where it is when the card it is snapped to moves away: card %i",
  async (first) => {
    await page.viewport(500, 800);
    const change = await begin({ order: twelve });
    const list = screen.getByRole("list");
    list.scrollTo({ left: left(first) - left(0), behavior: "instant" });
    const { scrollLeft } = list;
    const order = twelve.filter((at) => at !== first);
    change({ order: [...order, first] });
    await Promise.all(animations().map(({ finished }) => finished));
    expect(list.scrollLeft).toBe(scrollLeft);
  },
);

test("a browser that cannot animate shows the new order all the same", async () => {
  const onError = vi.spyOn(person, "report");
  const change = await begin({ order: twelve });
  vi.spyOn(Element.prototype, "animate").mockImplementation(() => {
    throw new TypeError("no");
  });
  change({ order: changed });
  expect(screen.getAllByRole("listitem")[0]).toBe(card(2));
  expect(onError).toHaveBeenCalledOnce();
  vi.restoreAllMocks();
});
