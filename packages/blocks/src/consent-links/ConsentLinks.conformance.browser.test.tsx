import type { ReactNode } from "react";
import { describe } from "vitest";
import { ConsentPage } from "../internals/consent-page.fixture.tsx";
import { describeConformance } from "../internals/describeConformance.fixture.tsx";
import { newcomer } from "../internals/film-page.fixture.tsx";
import { ConsentLinks } from "./index.ts";

const onPage = (part: ReactNode) => <ConsentPage persona={newcomer}>{part}</ConsentPage>;

describe.each([
  { name: "Reopen", part: <ConsentLinks.Reopen />, element: "BUTTON", within: onPage },
  { name: "Withdraw", part: <ConsentLinks.Withdraw />, element: "BUTTON", within: onPage },
  { name: "Notes", part: <ConsentLinks.Notes />, element: "DIV", within: onPage },
])("$name", (conformance) => {
  describeConformance(conformance);
});
