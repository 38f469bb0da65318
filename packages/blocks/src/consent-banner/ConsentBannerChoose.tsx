"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useConsentBanner } from "./ConsentBannerContext.ts";

/**
 * Opens the details in the banner, and closes them again. Prevent the default in `onClick` to open a preference center
 * instead. Renders a `<button>`.
 */
export function ConsentBannerChoose(given: ConsentBannerChooseProps) {
  const { choosing, setChoosing, detailsId } = useConsentBanner("ConsentBanner.Choose");
  return useRender(
    "button",
    given,
    {
      type: "button",
      className: "rapport-link rapport-consent-choose",
      "aria-expanded": choosing,
      "aria-controls": choosing ? detailsId : undefined,
      onClick: () => setChoosing(!choosing),
      children: useMessages().consent.choose(),
    },
    { open: choosing } satisfies ConsentBannerChooseState,
  );
}

export interface ConsentBannerChooseState {
  /** `data-open` while the details are open. */
  open: boolean;
}

export interface ConsentBannerChooseProps extends PartProps<"button", ConsentBannerChooseState> {}
