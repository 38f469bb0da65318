"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useHumanTouchpoint } from "./HumanTouchpointContext.ts";

/** What it is. Renders a heading. */
export function HumanTouchpointTitle({ level = 2, ...given }: HumanTouchpointTitleProps) {
  const messages = useMessages();
  const { id } = useHumanTouchpoint("HumanTouchpoint.Title");
  return useRender(`h${level}`, given, {
    id,
    className: "rapport-touchpoint-title",
    children: messages.touchpoint.title(),
  });
}

export interface HumanTouchpointTitleProps extends PartProps<"h2"> {
  /**
   * Level of the heading.
   * @default 2
   */
  level?: 2 | 3 | 4 | 5 | 6 | undefined;
}
