import type { ReactNode } from "react";
import { describe } from "vitest";
import { describeConformance } from "../internals/describeConformance.fixture.tsx";
import { FilmPage } from "../internals/film-page.fixture.tsx";
import { Greeting } from "./index.ts";

const inRoot = (part: ReactNode) => (
  <FilmPage>
    <Greeting.Root>
      <Greeting.Title />
      {part}
    </Greeting.Root>
  </FilmPage>
);
const here = (): string => "#here";
const nothing = (): void => {};

describe.each([
  {
    name: "Root",
    part: <Greeting.Root />,
    element: "SECTION",
    within: (part: ReactNode) => <FilmPage>{part}</FilmPage>,
  },
  {
    name: "Title",
    part: <Greeting.Title />,
    element: "H2",
    within: (part: ReactNode) => (
      <FilmPage>
        <Greeting.Root>{part}</Greeting.Root>
      </FilmPage>
    ),
  },
  { name: "Lead", part: <Greeting.Lead />, element: "P", within: inRoot },
  { name: "Reason", part: <Greeting.Reason />, element: "P", within: inRoot },
  { name: "Action, a link", part: <Greeting.Action hrefFor={here} />, element: "A", within: inRoot },
  {
    name: "Action, a button",
    part: <Greeting.Action onAction={nothing} />,
    element: "BUTTON",
    within: inRoot,
  },
])("$name", (conformance) => {
  describeConformance(conformance);
});
