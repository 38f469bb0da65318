import { render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { describe, expect, test } from "vitest";
import "./styles.css";

interface CardProps {
  title: string;
  reason: string;
}

function Card({ title, reason }: CardProps) {
  return (
    <li className="rapport-shelf-item">
      <article className="rapport-card" data-testid="card">
        <div className="rapport-card-media" data-testid="media">
          <div className="rapport-card-placeholder" aria-hidden="true">
            {title}
          </div>
        </div>
        <div className="rapport-card-body">
          <h3 className="rapport-card-title">
            <a className="rapport-card-link" href="#film">
              {title}
            </a>
          </h3>
          <p className="rapport-card-meta">2016 · Jim Jarmusch</p>
        </div>
        <div className="rapport-card-reason" data-testid="reason">
          <button className="rapport-why-trigger">
            <span>{reason}</span>
          </button>
        </div>
        <div className="rapport-card-actions" data-testid="actions">
          <div className="rapport-thumbs">
            <button className="rapport-thumb" aria-pressed="false">
              up
            </button>
          </div>
        </div>
      </article>
    </li>
  );
}

function Skeleton() {
  return (
    <li className="rapport-shelf-item">
      <div className="rapport-card" data-skeleton="" data-testid="card" />
    </li>
  );
}

function renderShelf(width: number, cards: ReactNode, expanded = false) {
  const view = render(
    <div style={{ inlineSize: width }}>
      <section className="rapport-shelf" data-status="idle" data-expanded={expanded ? "" : undefined}>
        <ul className="rapport-shelf-list">{cards}</ul>
      </section>
      <p>below</p>
    </div>,
  );
  return view;
}

const boxes = (name: string) => screen.getAllByTestId(name).map((element) => element.getBoundingClientRect());
const starts = (name: string) => boxes(name).map(({ top }) => top);

const short = { title: "Paterson", reason: "Popular now" };
const long = {
  title: "Die Verschwörungstheoretikerversammlung und das Donaudampfschifffahrtsgesellschaftskapitänspatent",
  reason: "Es sieht so aus, als magst du ausgesprochen lange Unterhaltungen und noch längere Wörter",
};
const widths = [288, 360, 700, 900, 1056] as const;

describe.each(widths)("a shelf %i px wide", (width) => {
  test("lines up reasons and thumbs whatever the length of the text", () => {
    renderShelf(
      width,
      <>
        <Card {...short} />
        <Card {...long} />
      </>,
    );
    expect(new Set(starts("reason"))).toHaveLength(1);
    expect(new Set(starts("actions"))).toHaveLength(1);
  });

  test("has skeletons of a card's size, so nothing moves when cards arrive", () => {
    const waiting = renderShelf(width, <Skeleton />);
    const [skeleton] = boxes("card");
    const before = screen.getByText("below").getBoundingClientRect().top;
    waiting.unmount();
    renderShelf(
      width,
      <>
        <Card {...short} />
        <Card {...long} />
      </>,
    );
    const [card] = boxes("card");
    expect(card?.height).toBeCloseTo(skeleton?.height ?? 0, 1);
    expect(card?.width).toBeCloseTo(skeleton?.width ?? 0, 1);
    expect(screen.getByText("below").getBoundingClientRect().top).toBeCloseTo(before, 1);
  });

  test("keeps its size when every card is hidden", () => {
    const shown = renderShelf(width, <Card {...short} />);
    const before = screen.getByText("below").getBoundingClientRect().top;
    shown.unmount();
    renderShelf(
      width,
      <li className="rapport-shelf-item" data-state="hidden">
        <div className="rapport-hidden-tile">Hidden</div>
      </li>,
    );
    expect(screen.getByText("below").getBoundingClientRect().top).toBeCloseTo(before, 1);
  });
});

const columns = [
  { width: 1056, count: 5 },
  { width: 900, count: 4 },
  { width: 700, count: 3 },
  { width: 360, count: 2 },
];

test.each(columns)("$width px show $count whole cards, in a row or all of them", ({ width, count }) => {
  const six = [1, 2, 3, 4, 5, 6].map((key) => <Card key={key} {...short} />);
  const row = renderShelf(width, six);
  const whole = boxes("card").filter(
    ({ right }) => right <= width + screen.getByText("below").getBoundingClientRect().left,
  );
  expect(whole).toHaveLength(count);
  expect(new Set(starts("card"))).toHaveLength(1);
  row.unmount();
  renderShelf(width, six, true);
  expect(new Set(boxes("card").map(({ left }) => left))).toHaveLength(count);
});

test("a click on the picture or beside the thumbs reaches the link; buttons and facts are above it", () => {
  renderShelf(360, <Card {...short} />);
  const link = screen.getByRole("link");
  const at = ({ left, top, width, height }: DOMRect, across: number) =>
    document.elementFromPoint(left + width * across, top + height / 2);
  const [media] = boxes("media");
  const [actions] = boxes("actions");
  if (!media || !actions) throw new Error("The card has no picture or no actions.");
  expect(at(media, 0.5)).toBe(link);
  expect(at(actions, 0.9)).toBe(link);
  const facts = screen.getByText("2016 · Jim Jarmusch");
  expect(at(facts.getBoundingClientRect(), 0.5)).toBe(facts);
  for (const button of screen.getAllByRole("button")) {
    expect(button.contains(at(button.getBoundingClientRect(), 0.5))).toBe(true);
  }
});

test("a long receipt line does not move the page", () => {
  render(
    <div style={{ inlineSize: 288 }}>
      <div className="rapport-receipt-slot" data-testid="slot" />
      <div className="rapport-receipt-slot" data-testid="slot">
        <div className="rapport-receipt">
          <span>
            Gefällt dir. 3 Filme sind nach oben gerückt, 1 Film nach unten, 12 sind neu dazugekommen.
          </span>
          <button className="rapport-receipt-action">Rückgängig</button>
        </div>
      </div>
    </div>,
  );
  const [empty, full] = boxes("slot");
  expect(full?.height).toBe(empty?.height);
  const line = screen.getByText("Rückgängig").parentElement;
  expect(line?.scrollWidth).toBeLessThanOrEqual(288);
  expect(line?.scrollHeight).toBe(line?.clientHeight);
});
