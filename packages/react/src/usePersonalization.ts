"use client";
import type { Messages, Personalization } from "@rapport/core";
import { useShared } from "./PersonalizationProvider.tsx";

/** The shared personalization: stable, so reading it renders nothing again. */
export function usePersonalization(): Personalization {
  return useShared().personalization;
}

/** Every string of the blocks, with the provider's own in place. */
export function useMessages(): Messages {
  return useShared().messages;
}
