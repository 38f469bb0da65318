import type { PermissionSource } from "@rapport/react/permission";
import { usePermission } from "@rapport/react/permission";
import { TestPersonalizationProvider } from "@rapport/react/testing";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { afterAll, beforeAll, describe, vi } from "vitest";
import { describeConformance } from "../internals/describeConformance.fixture.tsx";
import { PermissionPrompt } from "./index.ts";
import { pretend } from "./pretended.fixture.ts";

const [undecided, denied] = [
  pretend("geolocation", { reactions: ["dismissed"] }),
  pretend("camera", { standing: "denied" }),
];

const onPage = (part: ReactNode) => <TestPersonalizationProvider>{part}</TestPersonalizationProvider>;
const inRoot = (source: PermissionSource, open?: boolean) => (part: ReactNode) =>
  onPage(
    <PermissionPrompt.Root open={open} source={source}>
      {part}
    </PermissionPrompt.Root>,
  );

// Somebody follows both all the time: how they stand is known when a part is shown.
const outside = document.createElement("div");
const root = createRoot(outside);
const Follows = ({ source }: { source: PermissionSource }) => usePermission(source).standing;
beforeAll(async () => {
  root.render(
    onPage(
      <>
        <Follows source={undecided} />
        <Follows source={denied} />
      </>,
    ),
  );
  await vi.waitUntil(() => outside.textContent === "promptdenied", { timeout: 15_000 });
});
afterAll(() => root.unmount());

const explaining = inRoot(undecided, true);
describe.each([
  { name: "Root", part: <PermissionPrompt.Root source={undecided} />, element: "SECTION", within: onPage },
  { name: "Title", part: <PermissionPrompt.Title />, element: "H2", within: explaining },
  { name: "Benefit", part: <PermissionPrompt.Benefit />, element: "P", within: explaining },
  { name: "Reads", part: <PermissionPrompt.Reads />, element: "P", within: explaining },
  { name: "Later", part: <PermissionPrompt.Later />, element: "BUTTON", within: explaining },
  { name: "Allow", part: <PermissionPrompt.Allow />, element: "BUTTON", within: explaining },
  { name: "Status", part: <PermissionPrompt.Status />, element: "P", within: explaining },
  { name: "Alternative", part: <PermissionPrompt.Alternative />, element: "DIV", within: explaining },
  { name: "Start", part: <PermissionPrompt.Start />, element: "BUTTON", within: inRoot(undecided) },
  { name: "Recovery", part: <PermissionPrompt.Recovery />, element: "DIV", within: inRoot(denied) },
])("$name", (conformance) => {
  describeConformance(conformance);
});
