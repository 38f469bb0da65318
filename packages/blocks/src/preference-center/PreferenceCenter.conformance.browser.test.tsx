import type { ReactNode } from "react";
import { describe } from "vitest";
import { ConsentPage } from "../internals/consent-page.fixture.tsx";
import { describeConformance } from "../internals/describeConformance.fixture.tsx";
import { PreferenceCenter } from "./index.ts";

const onPage = (part: ReactNode) => <ConsentPage answered="granted">{part}</ConsentPage>;
const inRoot = (part: ReactNode) => onPage(<PreferenceCenter.Root>{part}</PreferenceCenter.Root>);

describe.each([
  { name: "Root", part: <PreferenceCenter.Root />, element: "FORM", within: onPage },
  { name: "Title", part: <PreferenceCenter.Title />, element: "H2", within: inRoot },
  { name: "Purposes", part: <PreferenceCenter.Purposes />, element: "DIV", within: inRoot },
  {
    name: "Messages",
    part: <PreferenceCenter.Messages types={[{ id: "new", title: "New films" }]} />,
    element: "FIELDSET",
    within: inRoot,
  },
  { name: "Save", part: <PreferenceCenter.Save />, element: "BUTTON", within: inRoot },
  { name: "Reset", part: <PreferenceCenter.Reset />, element: "BUTTON", within: inRoot },
  { name: "Status", part: <PreferenceCenter.Status />, element: "DIV", within: inRoot },
  { name: "Validity", part: <PreferenceCenter.Validity />, element: "P", within: inRoot },
  { name: "Receipts", part: <PreferenceCenter.Receipts />, element: "DETAILS", within: inRoot },
])("$name", (conformance) => {
  describeConformance(conformance);
});
