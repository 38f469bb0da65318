"use client";
import { useMessages } from "@rapport/react";
import { ThumbDownIcon, ThumbUpIcon } from "../internals/icons.tsx";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useThumbsFeedback } from "./ThumbsFeedbackContext.ts";

/** One of the two thumbs. Its label never changes: whether it is given is told by `aria-pressed`. */
export function useThumb(thumb: "up" | "down", given: ThumbsFeedbackThumbProps) {
  const { value, press } = useThumbsFeedback(thumb === "up" ? "ThumbsFeedback.Up" : "ThumbsFeedback.Down");
  const messages = useMessages();
  const pressed = value === thumb;
  return useRender(
    "button",
    given,
    {
      type: "button",
      className: "rapport-thumb",
      "aria-pressed": pressed,
      // Words in the host's own content name the button.
      "aria-label":
        given.children === undefined ? (thumb === "up" ? messages.more() : messages.lessLike()) : undefined,
      onClick: () => press(thumb),
      children: thumb === "up" ? <ThumbUpIcon /> : <ThumbDownIcon />,
    },
    { pressed } satisfies ThumbsFeedbackThumbState,
  );
}

export interface ThumbsFeedbackThumbState {
  /** `data-pressed` while this thumb is given. */
  pressed: boolean;
}

export interface ThumbsFeedbackThumbProps extends PartProps<"button", ThumbsFeedbackThumbState> {}
