"use client";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useConsentBanner } from "./ConsentBannerContext.ts";

/** One of the two answers. Both are this same element, so that neither can outweigh the other. */
export function useAnswer(
  part: string,
  reason: "accept" | "reject",
  words: string,
  given: ConsentBannerAnswerProps,
) {
  const { leave } = useConsentBanner(part);
  return useRender("button", given, {
    type: "button",
    className: "rapport-button",
    onClick: () => leave(reason),
    children: words,
  });
}

export interface ConsentBannerAnswerProps extends PartProps<"button"> {}
