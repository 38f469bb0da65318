"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useConsentBanner } from "./ConsentBannerContext.ts";
import { loadDetails } from "./loadDetails.ts";

/**
 * Opens the details in the banner, and closes them again. Prevent the default in `onClick` to open a preference center
 * instead. Renders a `<button>`.
 */
export function ConsentBannerChoose(given: ConsentBannerChooseProps) {
  const { Fields, choose, id } = useConsentBanner("ConsentBanner.Choose");
  const open = Fields !== undefined;
  return useRender("button", given, {
    type: "button",
    className: "rapport-link",
    "aria-expanded": open,
    "aria-controls": open ? `${id}d` : undefined,
    onPointerEnter: prefetch,
    onClick: choose,
    children: useMessages().consent.choose(),
  });
}

/** On the way there; whoever then presses is told if it fails. */
const prefetch = (): void => void loadDetails().catch(() => {});

export interface ConsentBannerChooseProps extends PartProps<"button"> {}
