"use client";
import { useMessages } from "@rapport/react";
import { type ConsentBannerAnswerProps, useAnswer } from "./useAnswer.tsx";

/** Refuses everything that is asked. Renders a `<button>`, the same as `ConsentBanner.Accept`. */
export function ConsentBannerReject(given: ConsentBannerAnswerProps) {
  return useAnswer("ConsentBanner.Reject", "reject", useMessages().consent.refuse(), given);
}
