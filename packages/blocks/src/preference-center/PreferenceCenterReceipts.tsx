"use client";
import { useMessages, usePersonalization } from "@rapport/react";
import { useState } from "react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import type { Receipts } from "./receipts/Receipts.tsx";

/**
 * Every answer so far, to look at and to keep as JSON, behind a line that opens it: nothing moves when it is read. Its code
 * is loaded when it is first opened. Renders a `<details>`.
 */
export function PreferenceCenterReceipts(given: PreferenceCenterReceiptsProps) {
  const personalization = usePersonalization();
  const words = useMessages().preferences;
  const [List, setList] = useState<typeof Receipts>();
  return useRender("details", given, {
    className: "rapport-preferences-receipts",
    onToggle: () => {
      import("./receipts/index.ts").then(
        (loaded) => setList(() => loaded.Receipts),
        (error: unknown) => personalization.report(error),
      );
    },
    children: (
      <>
        <summary>{words.receipts()}</summary>
        {List && <List />}
      </>
    ),
  });
}

export interface PreferenceCenterReceiptsProps extends PartProps<"details"> {}
