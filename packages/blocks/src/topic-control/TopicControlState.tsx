"use client";
import type { Messages } from "@rapport/core";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { type Stance, useTopicControl } from "./TopicControlContext.ts";

/** Tells in words how the person stands to the topic: "You do not see it until 8 November." Its place is kept. Renders a `<p>`. */
export function TopicControlState(props: TopicControlStateProps) {
  const messages = useMessages();
  const { stance } = useTopicControl("TopicControl.State");
  return useRender("p", props, {
    className: "rapport-topic-state",
    children: stance && wordStance(stance, messages),
  });
}

function wordStance(stance: Stance, messages: Messages): string {
  if (stance.type === "follow") return messages.topicFollowed();
  if (stance.type === "less") return messages.topicLess();
  if (stance.type === "ignore") return messages.topicIgnored();
  return stance.until ? messages.topicPaused(stance.until) : messages.topicMuted();
}

export type TopicControlStateProps = PartProps<"p">;
