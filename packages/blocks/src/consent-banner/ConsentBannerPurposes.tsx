"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useConsentBanner } from "./ConsentBannerContext.ts";

/** What is asked, in plain words: each purpose with the kinds of data it uses. Renders a `<ul>`. */
export function ConsentBannerPurposes(given: ConsentBannerPurposesProps) {
  const { asked } = useConsentBanner("ConsentBanner.Purposes");
  const words = useMessages().consent;
  return useRender("ul", given, {
    className: "rapport-consent-purposes",
    children: asked.map(({ purpose: { id, title, recipients }, kinds }) => (
      <li key={id}>
        <b>{title}</b>
        <span>
          {words.uses(kinds)}
          {recipients?.length ? ` ${words.sharedWith(recipients)}` : ""}
        </span>
      </li>
    )),
  });
}

export interface ConsentBannerPurposesProps extends PartProps<"ul"> {}
