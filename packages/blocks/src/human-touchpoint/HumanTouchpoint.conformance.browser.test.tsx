import type { ReactNode } from "react";
import { describe } from "vitest";
import { HumanTouchpoint } from "./index.ts";
import { describeConformance } from "../internals/describeConformance.fixture.tsx";
import { FilmPage } from "../internals/film-page.fixture.tsx";

const onPage = (part: ReactNode) => <FilmPage>{part}</FilmPage>;
const inRoot = (part: ReactNode) =>
  onPage(<HumanTouchpoint.Root hours="always">{part}</HumanTouchpoint.Root>);

describe.each([
  { name: "Root", part: <HumanTouchpoint.Root />, element: "SECTION", within: onPage },
  { name: "Title", part: <HumanTouchpoint.Title />, element: "H2", within: inRoot },
  { name: "Hours", part: <HumanTouchpoint.Hours />, element: "P", within: inRoot },
  { name: "Waiting", part: <HumanTouchpoint.Waiting />, element: "P", within: inRoot },
  { name: "Call", part: <HumanTouchpoint.Call number="112" />, element: "A", within: inRoot },
  { name: "Chat", part: <HumanTouchpoint.Chat />, element: "BUTTON", within: inRoot },
  {
    name: "Callback",
    part: <HumanTouchpoint.Callback onRequest={() => {}} />,
    element: "BUTTON",
    within: inRoot,
  },
])("$name", (conformance) => {
  describeConformance(conformance);
});
