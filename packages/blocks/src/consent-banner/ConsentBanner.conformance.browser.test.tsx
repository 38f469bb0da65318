import type { ReactNode } from "react";
import { describe } from "vitest";
import { ConsentPage } from "../internals/consent-page.fixture.tsx";
import { describeConformance } from "../internals/describeConformance.fixture.tsx";
import { newcomer } from "../internals/film-page.fixture.tsx";
import { ConsentBanner } from "./index.ts";

const onPage = (part: ReactNode) => <ConsentPage persona={newcomer}>{part}</ConsentPage>;
const inRoot = (part: ReactNode) => onPage(<ConsentBanner.Root>{part}</ConsentBanner.Root>);

describe.each([
  { name: "Root", part: <ConsentBanner.Root />, element: "SECTION", within: onPage },
  { name: "Title", part: <ConsentBanner.Title />, element: "H2", within: inRoot },
  { name: "Text", part: <ConsentBanner.Text />, element: "P", within: inRoot },
  { name: "Purposes", part: <ConsentBanner.Purposes />, element: "UL", within: inRoot },
  { name: "Choose", part: <ConsentBanner.Choose />, element: "BUTTON", within: inRoot },
  { name: "Notes", part: <ConsentBanner.Notes />, element: "DIV", within: inRoot },
])("$name", (conformance) => {
  describeConformance(conformance);
});

// A click answers, and the banner is gone: they are shown anew for each.
describe.each([
  { name: "Accept", part: <ConsentBanner.Accept />, element: "BUTTON", within: inRoot },
  { name: "Reject", part: <ConsentBanner.Reject />, element: "BUTTON", within: inRoot },
  { name: "Close", part: <ConsentBanner.Close />, element: "BUTTON", within: inRoot },
])("$name", (conformance) => {
  describeConformance(conformance);
});
