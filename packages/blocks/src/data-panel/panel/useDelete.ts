"use client";
import { useMessages, usePersonalization } from "@rapport/react";
import { guarded } from "../../internals/guarded.ts";
import { useDataPanel } from "../DataPanelContext.ts";

/** What marks the buttons that delete one thing. */
export const deletes = "[data-rapport-delete]";

/** Deletes for good, tells how much is left, and goes to what stands in the place of what is gone. */
export function useDelete() {
  const { kept, tell, andFocus } = useDataPanel();
  const personalization = usePersonalization();
  const { data } = useMessages();
  return guarded(personalization, (ids: readonly string[], button: Element | null | undefined): void => {
    const panel = button?.closest(".rapport-data");
    const at = [...(panel?.querySelectorAll(deletes) ?? [])].indexOf(button as Element);
    andFocus(deletes, Math.max(0, at));
    kept.erase(ids);
    // An erasure may count what was taken back before, too: told is what was seen to go.
    tell({ text: data.deleted(ids.length, kept.signals.length - ids.length) });
  });
}
