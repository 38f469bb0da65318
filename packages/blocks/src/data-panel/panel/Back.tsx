"use client";
import { useMessages } from "@rapport/react";
import type { Visit } from "../../internals/visits.ts";
import { useDataPanel } from "../DataPanelContext.ts";

/** The way back to what somebody came from. */
export function Back({ visit }: { readonly visit: Visit | undefined }) {
  const { endVisit } = useDataPanel();
  const { data } = useMessages();
  if (!visit?.from) return null;
  return (
    <button
      type="button"
      className="rapport-link"
      onClick={() => {
        endVisit();
        visit.back();
      }}
    >
      {data.back(visit.from)}
    </button>
  );
}
