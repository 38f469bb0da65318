"use client";
import { type Attention, attentionOf } from "@rapport/core/attention";
import { useEffect } from "react";
import { usePersonalization } from "./usePersonalization.ts";

/**
 * Lets nothing new ask while the component is there, for example on a checkout page.
 * @param reason Why. With `checkout` and `held` what is shown goes, too, except for consent.
 * @param active Whether it holds by now. @default true
 */
export function useHold(reason: Parameters<Attention["hold"]>[0], active = true): void {
  const attention = attentionOf(usePersonalization());
  useEffect(() => (active ? attention.hold(reason) : undefined), [attention, reason, active]);
}
