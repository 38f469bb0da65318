import type { ReactNode } from "react";
import { describe } from "vitest";
import { ConsentPage } from "../internals/consent-page.fixture.tsx";
import { describeConformance } from "../internals/describeConformance.fixture.tsx";
import { PersonalizationLevel } from "./index.ts";

const onPage = (part: ReactNode) => <ConsentPage level={6}>{part}</ConsentPage>;
const inRoot = (part: ReactNode) => onPage(<PersonalizationLevel.Root>{part}</PersonalizationLevel.Root>);
const inOption = (part: ReactNode) =>
  inRoot(<PersonalizationLevel.Option level={2}>{part}</PersonalizationLevel.Option>);

describe.each([
  { name: "Root", part: <PersonalizationLevel.Root />, element: "FIELDSET", within: onPage },
  { name: "Title", part: <PersonalizationLevel.Title />, element: "LEGEND", within: inRoot },
  { name: "Option", part: <PersonalizationLevel.Option level={3} />, element: "DIV", within: inRoot },
  { name: "Effect", part: <PersonalizationLevel.Effect />, element: "P", within: inOption },
  {
    name: "Mood",
    part: <PersonalizationLevel.Mood moods={["mood:quiet"]} />,
    element: "FIELDSET",
    within: inRoot,
  },
  { name: "Status", part: <PersonalizationLevel.Status />, element: "P", within: inRoot },
])("$name", (conformance) => {
  describeConformance(conformance);
});
