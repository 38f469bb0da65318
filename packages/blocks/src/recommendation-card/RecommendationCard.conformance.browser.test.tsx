import type { ReactNode } from "react";
import { describe } from "vitest";
import { describeConformance } from "../internals/describeConformance.fixture.tsx";
import { type FilmItem, filmItems, FilmPage } from "../internals/film-page.fixture.tsx";
import { RecommendationCard } from "./index.ts";

const [item] = filmItems as [FilmItem];
const inPage = (part: ReactNode) => <FilmPage>{part}</FilmPage>;
const inCard = (part: ReactNode) =>
  inPage(<RecommendationCard.Root item={item}>{part}</RecommendationCard.Root>);
const inHidden = (part: ReactNode) =>
  inPage(
    <RecommendationCard.Root hidden item={item}>
      {part}
    </RecommendationCard.Root>,
  );

const parts = [
  { name: "Root", element: "ARTICLE", part: <RecommendationCard.Root item={item} />, within: inPage },
  { name: "Media", element: "DIV", part: <RecommendationCard.Media /> },
  { name: "Placeholder", element: "DIV", part: <RecommendationCard.Placeholder /> },
  { name: "Body", element: "DIV", part: <RecommendationCard.Body /> },
  { name: "Title", element: "H3", part: <RecommendationCard.Title /> },
  { name: "Title at another level", element: "H5", part: <RecommendationCard.Title level={5} /> },
  { name: "Link", element: "A", part: <RecommendationCard.Link /> },
  { name: "Meta", element: "P", part: <RecommendationCard.Meta /> },
  { name: "Reason", element: "DIV", part: <RecommendationCard.Reason /> },
  { name: "Actions", element: "DIV", part: <RecommendationCard.Actions /> },
  { name: "HiddenTile", element: "DIV", part: <RecommendationCard.HiddenTile />, within: inHidden },
  { name: "Undo", element: "BUTTON", part: <RecommendationCard.Undo />, within: inHidden },
];

describe.each(parts)("RecommendationCard.$name", ({ part, element, within = inCard }) => {
  describeConformance({ part, element, within });
});
