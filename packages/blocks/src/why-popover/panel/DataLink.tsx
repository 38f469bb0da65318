"use client";
import { useMessages, usePersonalization } from "@rapport/react";
import { safeHref } from "../../internals/safeHref.ts";
import { canVisit, visit } from "../../internals/visits.ts";
import { useExplained } from "../WhyPopoverContext.ts";

interface DataLinkProps {
  place: number;
  describedBy: string;
}

/** Leads from a reason to what it rests on in the data panel, and tells that how to lead back. */
export function DataLink({ place, describedBy }: DataLinkProps) {
  const { listed, item, close, back, dataPanel } = useExplained("WhyPopover.Controls");
  const personalization = usePersonalization();
  const messages = useMessages();
  const anchor = listed(place);
  const isHere = canVisit(personalization);
  if (anchor === undefined || (dataPanel === undefined && !isHere)) return null;

  const go = (): boolean => {
    const isDone = visit(personalization, { to: anchor, from: item.title, back });
    if (!isDone && typeof dataPanel === "function") dataPanel(anchor, back);
    const leavesPage = !isDone && typeof dataPanel === "string";
    if (!leavesPage) close();
    return leavesPage;
  };
  if (typeof dataPanel === "function")
    return (
      <button type="button" className="rapport-link" aria-describedby={describedBy} onClick={go}>
        {messages.seeData()}
      </button>
    );
  return (
    <a
      className="rapport-link"
      aria-describedby={describedBy}
      href={safeHref(`${dataPanel ?? ""}#${encodeURIComponent(anchor)}`)?.href}
      onClick={(event) => {
        // On the same page nothing is loaded, and a router that keeps its route in the hash is left alone.
        if (!isNewTab(event) && !go()) event.preventDefault();
      }}
    >
      {messages.seeData()}
    </a>
  );
}

const isNewTab = (event: { metaKey: boolean; ctrlKey: boolean; shiftKey: boolean }): boolean =>
  event.metaKey || event.ctrlKey || event.shiftKey;
