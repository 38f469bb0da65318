"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useConsentBanner } from "./ConsentBannerContext.ts";

/** The heading that names the banner. Renders an `<h2>`. */
export function ConsentBannerTitle({ level = 2, ...given }: ConsentBannerTitleProps) {
  const { consent, id } = useConsentBanner("ConsentBanner.Title");
  const words = useMessages().consent;
  const own = {
    className: "rapport-consent-title",
    id,
    children: words.title(consent.declaration.controller),
  };
  return useRender(`h${level}` as "h2", given, own);
}

export interface ConsentBannerTitleProps extends Omit<PartProps<"h2">, "id"> {
  /** @default 2 */
  level?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
}
