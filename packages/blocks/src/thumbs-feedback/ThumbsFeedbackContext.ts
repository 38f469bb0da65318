import type { Thumb } from "@rapport/react";
import { createRequiredContext } from "../internals/createRequiredContext.ts";

/** What the two thumbs share. */
export interface ThumbsFeedbackContextValue {
  readonly value: Thumb;
  /** Gives this thumb, or takes it back if it is given already. */
  readonly press: (thumb: "up" | "down") => void;
}

export const [ThumbsFeedbackContext, useThumbsFeedback] =
  createRequiredContext<ThumbsFeedbackContextValue>("ThumbsFeedback.Root");
