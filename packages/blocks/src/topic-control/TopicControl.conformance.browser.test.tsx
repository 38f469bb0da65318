import type { ReactNode } from "react";
import { describe } from "vitest";
import { describeConformance } from "../internals/describeConformance.fixture.tsx";
import { FilmPage } from "../internals/film-page.fixture.tsx";
import { TopicControl } from "./index.ts";

const onPage = (part: ReactNode) => <FilmPage>{part}</FilmPage>;
const inRoot = (part: ReactNode) => onPage(<TopicControl.Root trait="genre:war">{part}</TopicControl.Root>);

describe.each([
  { name: "Root", part: <TopicControl.Root trait="genre:war" />, element: "DIV", within: onPage },
  { name: "Follow", part: <TopicControl.Follow />, element: "BUTTON", within: inRoot },
  { name: "Mute", part: <TopicControl.Mute />, element: "BUTTON", within: inRoot },
  { name: "Pause", part: <TopicControl.Pause />, element: "BUTTON", within: inRoot },
  { name: "Clear", part: <TopicControl.Clear />, element: "BUTTON", within: inRoot },
  { name: "State", part: <TopicControl.State />, element: "P", within: inRoot },
])("$name", (conformance) => {
  describeConformance(conformance);
});
