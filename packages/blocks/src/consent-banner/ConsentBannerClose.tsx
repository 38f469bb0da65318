"use client";
import { useMessages } from "@rapport/react";
import { CloseIcon } from "../internals/icons.tsx";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useConsentBanner } from "./ConsentBannerContext.ts";

/** Closes the banner. What was not answered yet is refused by it; an earlier answer stays. Renders a `<button>`. */
export function ConsentBannerClose(given: ConsentBannerCloseProps) {
  const { consent, leave } = useConsentBanner("ConsentBanner.Close");
  const messages = useMessages();
  return useRender("button", given, {
    type: "button",
    className: "rapport-icon-button rapport-consent-close",
    "aria-label": consent.open.length > 0 ? messages.consent.close() : messages.close(),
    onClick: () => leave("close"),
    children: <CloseIcon />,
  });
}

export interface ConsentBannerCloseProps extends PartProps<"button"> {}
