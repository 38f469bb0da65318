"use client";
import { answersTo } from "@rapport/core";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useConsentBanner } from "./ConsentBannerContext.ts";

/**
 * Every purpose and kind of data with a checkbox of its own, while the person chooses; none is ticked for them. "Save"
 * records exactly what is ticked. Its code is loaded when it is first wanted. Renders a `<form>`; nothing while it is
 * closed.
 */
export function ConsentBannerDetails(given: ConsentBannerDetailsProps) {
  const { consent, asked, leave, Fields, id } = useConsentBanner("ConsentBanner.Details");
  const details = useRender("form", given, {
    className: "rapport-consent-details",
    id: `${id}d`,
    onSubmit: (event) => {
      event.preventDefault();
      const ticked = new FormData(event.currentTarget);
      leave(
        "save",
        answersTo(asked, (purpose, kind) => ticked.getAll(purpose).includes(kind)),
      );
    },
    children: Fields && <Fields asked={asked} consent={consent} />,
  });
  return Fields ? details : null;
}

export interface ConsentBannerDetailsProps extends PartProps<"form"> {}
