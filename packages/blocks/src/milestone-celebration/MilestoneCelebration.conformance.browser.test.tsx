import type { Personalization } from "@rapport/core";
import { celebrationsOf } from "@rapport/core/milestones";
import { english } from "@rapport/core/messages/en";
import { PersonalizationProvider } from "@rapport/react";
import { cleanup } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeEach, describe, vi } from "vitest";
import { describeConformance } from "../internals/describeConformance.fixture.tsx";
import { MilestoneCelebration } from "./index.ts";
import { athlete, describeMilestone, fitnessMilestones, train } from "./milestone-celebration.fixture.tsx";

let person: Personalization;

// Every test begins with something to celebrate: a click may end it.
beforeEach(async () => {
  person = athlete();
  const celebrations = celebrationsOf(person, fitnessMilestones);
  person.mount();
  celebrations.mount();
  train(person, 10);
  await vi.waitUntil(() => celebrations.current(), { timeout: 15_000 });
});

const onPage = (part: ReactNode) => {
  // Of two on one page only the first one celebrates.
  cleanup();
  return (
    <PersonalizationProvider personalization={person} messages={english}>
      {part}
    </PersonalizationProvider>
  );
};
const inRoot = (part: ReactNode) =>
  onPage(
    <MilestoneCelebration.Root milestones={fitnessMilestones} describe={describeMilestone}>
      {part}
    </MilestoneCelebration.Root>,
  );

describe.each([
  {
    name: "Root",
    part: <MilestoneCelebration.Root milestones={fitnessMilestones} />,
    element: "SECTION",
    within: onPage,
  },
  { name: "Badge", part: <MilestoneCelebration.Badge />, element: "DIV", within: inRoot },
  { name: "Title", part: <MilestoneCelebration.Title />, element: "H2", within: inRoot },
  { name: "Text", part: <MilestoneCelebration.Text />, element: "P", within: inRoot },
  { name: "Others", part: <MilestoneCelebration.Others />, element: "P", within: inRoot },
  { name: "Action", part: <MilestoneCelebration.Action />, element: "BUTTON", within: inRoot },
  { name: "Share", part: <MilestoneCelebration.Share />, element: "BUTTON", within: inRoot },
  { name: "Fewer", part: <MilestoneCelebration.Fewer />, element: "BUTTON", within: inRoot },
  { name: "Close", part: <MilestoneCelebration.Close />, element: "BUTTON", within: inRoot },
])("$name", (conformance) => {
  describeConformance(conformance);
});
