"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";

/** Says that nothing is used before the answer. Renders a `<p>`; `children` replace the words. */
export function ConsentBannerText(given: ConsentBannerTextProps) {
  return useRender("p", given, {
    className: "rapport-consent-text",
    children: useMessages().consent.text(),
  });
}

export interface ConsentBannerTextProps extends PartProps<"p"> {}
