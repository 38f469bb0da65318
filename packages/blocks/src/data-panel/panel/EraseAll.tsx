"use client";
import { useMessages, usePersonalization } from "@rapport/react";
import { guarded } from "../../internals/guarded.ts";
import { useRender } from "../../internals/useRender.ts";
import { useDataPanel } from "../DataPanelContext.ts";
import type { DataPanelEraseAllProps } from "../DataPanelEraseAll.tsx";
import { Confirm } from "./Confirm.tsx";

/** `DataPanel.EraseAll`, which says what it is. */
export function EraseAll(given: DataPanelEraseAllProps) {
  const { kept, tell, andFocus } = useDataPanel("DataPanel.EraseAll");
  const personalization = usePersonalization();
  const { data } = useMessages();
  const isGuest = personalization.persistence === "session";
  const erase = guarded(personalization, (): void => {
    andFocus(".rapport-data-title", 0);
    kept.erase("everything");
    tell({ text: isGuest ? data.forgotten() : data.erased() });
  });
  return useRender("div", given, {
    className: "rapport-data-erase",
    children: (
      <Confirm
        label={isGuest ? data.forgetSession() : data.deleteAll()}
        question={isGuest ? data.confirmSession() : data.confirmAll()}
        confirm={isGuest ? data.confirmedSession() : data.confirmed()}
        className="rapport-button"
        onConfirm={erase}
      />
    ),
  });
}
