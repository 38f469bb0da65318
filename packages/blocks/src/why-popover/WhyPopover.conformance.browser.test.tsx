import { defaultWeights, type Page, type Slot } from "@rapport/core";
import { filmById } from "@rapport/fixtures";
import { render } from "@testing-library/react";
import { createRef, type ReactNode } from "react";
import { describe, expect, test, vi } from "vitest";
import { describeConformance } from "../internals/describeConformance.fixture.tsx";
import { FilmPage } from "../internals/film-page.fixture.tsx";
import { WhyPopover } from "./index.ts";
import * as parts from "./panel/index.ts";
import type { Explained } from "./panel/useExplanation.ts";
import { findPanel } from "./queries.fixture.ts";
import { FilmShelf } from "./why-popover.fixture.tsx";
import { ExplanationContext, ReasonContext } from "./WhyPopoverContext.ts";

const film = filmById("drive-my-car");
const slot: Slot = {
  item: film,
  hidden: false,
  ranked: { id: film.id, score: 1, contributions: [], signals: [], scorePlace: 0, different: false },
};

/** A film liked before, with something done about it. */
const explained: Explained = {
  item: film,
  reasons: [
    {
      reason: {
        type: "item",
        source: "told",
        share: 60,
        kind: "preference",
        item: "past-lives",
        title: "Past Lives",
        itself: false,
        act: "liked",
        traits: [],
        signals: ["1"],
        time: 0,
        forget: { signals: ["1"] },
      },
      text: "Because you liked Past Lives",
      source: "You told us",
      age: "last week",
    },
  ],
  other: 40,
  places: 5,
  counterfactual: { reason: 0, text: "Without Past Lives it would not be here.", name: "Past Lives" },
  effects: new Map(),
  undone: undefined,
  news: { text: "", key: 0 },
  lessenable: () => undefined,
  stoppable: () => undefined,
  isForgettable: () => true,
  listed: () => undefined,
  weights: defaultWeights,
  back: () => {},
  tell: () => {},
  run: () => {},
  undo: () => {},
  close: () => {},
  title: "title",
  summary: "summary",
};

const inPanel =
  (more: Partial<Explained> = {}) =>
  (part: ReactNode) => (
    <FilmPage>
      <ExplanationContext value={{ ...explained, ...more, parts }}>
        <ReasonContext value={0}>{part}</ReasonContext>
      </ExplanationContext>
    </FilmPage>
  );

const forgotten: Explained["effects"] = new Map([
  [0, { control: "forget", told: undefined, undo: () => "Undone.", text: "Forgotten." }],
]);

const inRoot = (part: ReactNode) => (
  <FilmPage>
    <WhyPopover.Root shelf={{ id: "picked", page: {} as Page }}>{part}</WhyPopover.Root>
  </FilmPage>
);

describe.each([
  { name: "Trigger", part: <WhyPopover.Trigger slot={slot} />, element: "BUTTON", within: inRoot },
  { name: "Title", part: <WhyPopover.Title />, element: "H2" },
  { name: "Summary", part: <WhyPopover.Summary />, element: "P" },
  { name: "Reasons", part: <WhyPopover.Reasons />, element: "UL" },
  { name: "Reason", part: <WhyPopover.Reason />, element: "LI" },
  { name: "Source", part: <WhyPopover.Source />, element: "P" },
  { name: "Controls", part: <WhyPopover.Controls />, element: "DIV" },
  { name: "Effect", part: <WhyPopover.Effect />, element: "DIV", within: inPanel({ effects: forgotten }) },
  { name: "Counterfactual", part: <WhyPopover.Counterfactual />, element: "P" },
  { name: "Choices", part: <WhyPopover.Choices />, element: "DIV" },
  { name: "Close", part: <WhyPopover.Close />, element: "BUTTON" },
])("$name", ({ part, element, within = inPanel() }) => {
  describeConformance({ part, element, within });
});

test("Content forwards attributes, a ref and handlers to the panel, and lets another element be it", async () => {
  const ref = createRef<HTMLDivElement>();
  const onClick = vi.fn<() => void>();
  const given = { ref, onClick, className: "theirs", lang: "de", render: <aside data-given="" /> };
  render(<FilmShelf defaultOpen="drive-my-car" given={given} />);
  const panel = await findPanel();
  expect(panel.tagName).toBe("ASIDE");
  expect(panel.dataset["given"]).toBe("");
  expect(panel.className).toBe("rapport-why-panel theirs");
  expect(panel.lang).toBe("de");
  expect(ref.current).toBe(panel);
  panel.click();
  expect(onClick).toHaveBeenCalledOnce();
});
