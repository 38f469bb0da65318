"use client";
import { useMessages } from "@rapport/react";
import { ConsentFields } from "../internals/ConsentFields.tsx";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useConsentBanner } from "./ConsentBannerContext.ts";

/**
 * Every purpose and kind of data with a checkbox of its own, while the person chooses; none is ticked for them. "Save"
 * records exactly what is ticked. Renders a `<form>`; nothing while it is closed.
 */
export function ConsentBannerDetails(given: ConsentBannerDetailsProps) {
  const { asked, draft, choosing, leave, detailsId } = useConsentBanner("ConsentBanner.Details");
  const words = useMessages().consent;
  const details = useRender("form", given, {
    className: "rapport-consent-details",
    id: detailsId,
    onSubmit: (event) => {
      event.preventDefault();
      leave("save");
    },
    children: (
      <>
        <ConsentFields asked={asked} draft={draft} />
        <button type="submit" className="rapport-button">
          {words.save()}
        </button>
      </>
    ),
  });
  return choosing ? details : null;
}

export interface ConsentBannerDetailsProps extends PartProps<"form"> {}
