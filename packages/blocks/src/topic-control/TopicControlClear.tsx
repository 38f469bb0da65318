"use client";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useTopicControl } from "./TopicControlContext.ts";

/** Takes all back that was said of the topic. It keeps its place, and cannot be pressed while nothing was. Renders a `<button>`. */
export function TopicControlClear(props: TopicControlClearProps) {
  const messages = useMessages();
  const { stance, clear } = useTopicControl("TopicControl.Clear");
  return useRender("button", props, {
    type: "button",
    className: "rapport-topic-button",
    "aria-disabled": !stance || undefined,
    onClick: () => {
      if (stance) clear("all");
    },
    children: messages.clear(),
  });
}

export type TopicControlClearProps = PartProps<"button">;
