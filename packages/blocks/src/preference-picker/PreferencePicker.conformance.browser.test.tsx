import type { ReactNode } from "react";
import { describe } from "vitest";
import { describeConformance } from "../internals/describeConformance.fixture.tsx";
import { filmItems, FilmPage } from "../internals/film-page.fixture.tsx";
import { PreferencePicker, type PreferenceOption } from "./index.ts";

const options: readonly PreferenceOption[] = [{ trait: "genre:noir" }, { trait: "genre:war" }];
const onPage = (part: ReactNode) => <FilmPage>{part}</FilmPage>;
const inRoot = (part: ReactNode) =>
  onPage(<PreferencePicker.Root options={options}>{part}</PreferencePicker.Root>);

describe.each([
  { name: "Root", part: <PreferencePicker.Root options={options} />, element: "FIELDSET", within: onPage },
  { name: "Legend", part: <PreferencePicker.Legend />, element: "LEGEND", within: inRoot },
  { name: "Advice", part: <PreferencePicker.Advice />, element: "P", within: inRoot },
  { name: "Options", part: <PreferencePicker.Options />, element: "DIV", within: inRoot },
  {
    name: "Option",
    part: <PreferencePicker.Option option={{ trait: "genre:noir" }} />,
    element: "SPAN",
    within: inRoot,
  },
  { name: "Status", part: <PreferencePicker.Status />, element: "P", within: inRoot },
  {
    name: "Preview",
    part: <PreferencePicker.Preview candidates={filmItems} />,
    element: "DIV",
    within: inRoot,
  },
  { name: "Save", part: <PreferencePicker.Save />, element: "BUTTON", within: inRoot },
  { name: "Search", part: <PreferencePicker.Search />, element: "INPUT", within: inRoot },
  { name: "Skip", part: <PreferencePicker.Skip />, element: "BUTTON", within: inRoot },
])("$name", (conformance) => {
  describeConformance(conformance);
});
