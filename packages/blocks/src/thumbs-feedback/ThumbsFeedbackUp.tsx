"use client";
import { type ThumbsFeedbackThumbProps, useThumb } from "./useThumb.tsx";

/** More like this. Pressing it again takes the opinion back. Renders a `<button aria-pressed>`. */
export function ThumbsFeedbackUp(props: ThumbsFeedbackThumbProps) {
  return useThumb("up", props);
}
