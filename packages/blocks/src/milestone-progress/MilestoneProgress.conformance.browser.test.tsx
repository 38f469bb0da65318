import { english } from "@rapport/core/messages/en";
import { PersonalizationProvider } from "@rapport/react";
import type { ReactNode } from "react";
import { describe } from "vitest";
import { describeConformance } from "../internals/describeConformance.fixture.tsx";
import { MilestoneProgress } from "./index.ts";
import { goals, trained } from "./milestone-progress.fixture.tsx";

const person = trained(7);
const onPage = (part: ReactNode) => (
  <PersonalizationProvider personalization={person} messages={english}>
    {part}
  </PersonalizationProvider>
);
const inRoot = (part: ReactNode) =>
  onPage(
    <MilestoneProgress.Root milestones={goals} milestone="tenth">
      {part}
    </MilestoneProgress.Root>,
  );

describe.each([
  {
    name: "Root",
    part: <MilestoneProgress.Root milestones={goals} milestone="tenth" />,
    element: "DIV",
    within: onPage,
  },
  { name: "Label", part: <MilestoneProgress.Label />, element: "P", within: inRoot },
  { name: "Text", part: <MilestoneProgress.Text />, element: "P", within: inRoot },
  { name: "Rest", part: <MilestoneProgress.Rest />, element: "P", within: inRoot },
])("$name", (conformance) => {
  describeConformance(conformance);
});
