"use client";
import { useMessages } from "@rapport/react";
import { type ConsentBannerAnswerProps, useAnswer } from "./useAnswer.tsx";

/** Allows everything that is asked, and nothing else. Renders a `<button>`, the same as `ConsentBanner.Reject`. */
export function ConsentBannerAccept(given: ConsentBannerAnswerProps) {
  return useAnswer("ConsentBanner.Accept", "accept", useMessages().consent.allow(), given);
}
