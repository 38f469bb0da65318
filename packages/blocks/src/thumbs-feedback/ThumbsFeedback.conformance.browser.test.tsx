import { filmById } from "@rapport/fixtures";
import type { ReactNode } from "react";
import { describe } from "vitest";
import { describeConformance } from "../internals/describeConformance.fixture.tsx";
import { FilmPage } from "../internals/film-page.fixture.tsx";
import { ThumbsFeedback } from "./index.ts";

const film = filmById("perfect-days");
const onPage = (part: ReactNode) => <FilmPage>{part}</FilmPage>;
const inRoot = (part: ReactNode) => (
  <FilmPage>
    <ThumbsFeedback.Root item={film}>{part}</ThumbsFeedback.Root>
  </FilmPage>
);

describe.each([
  { name: "Root", part: <ThumbsFeedback.Root item={film} />, element: "DIV", within: onPage },
  { name: "Up", part: <ThumbsFeedback.Up />, element: "BUTTON", within: inRoot },
  { name: "Down", part: <ThumbsFeedback.Down />, element: "BUTTON", within: inRoot },
  { name: "Receipt", part: <ThumbsFeedback.Receipt />, element: "DIV", within: onPage },
])("$name", (conformance) => {
  describeConformance(conformance);
});
