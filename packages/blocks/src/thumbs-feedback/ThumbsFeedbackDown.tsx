"use client";
import { type ThumbsFeedbackThumbProps, useThumb } from "./useThumb.tsx";

/** Less like this: hides the item and lowers what resembles it. Pressing it again takes the opinion back. Renders a `<button aria-pressed>`. */
export function ThumbsFeedbackDown(props: ThumbsFeedbackThumbProps) {
  return useThumb("down", props);
}
