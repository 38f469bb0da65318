"use client";
import { useMessages } from "@rapport/react";
import { PhoneIcon } from "../internals/icons.tsx";
import { safeHref } from "../internals/safeHref.ts";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useHumanTouchpoint } from "./HumanTouchpointContext.ts";

/** Calls. Renders an `<a>`; nothing while it is closed, when nobody would answer. */
export function HumanTouchpointCall({ number, ...given }: HumanTouchpointCallProps) {
  const messages = useMessages();
  const { opening } = useHumanTouchpoint("HumanTouchpoint.Call");
  const link = safeHref(`tel:${number.replaceAll(/[^\d+]/g, "")}`);
  const rendered = useRender("a", given, {
    className: "rapport-button",
    href: link?.href,
    children: (
      <>
        <PhoneIcon />
        {messages.touchpoint.call(number)}
      </>
    ),
  });
  return opening?.open === false ? null : rendered;
}

export interface HumanTouchpointCallProps extends PartProps<"a"> {
  /** As people write it: "+49 30 1234567". */
  number: string;
}
