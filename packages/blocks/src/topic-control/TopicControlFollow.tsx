"use client";
import { useMessages } from "@rapport/react";
import { useTopicControl } from "./TopicControlContext.ts";
import { type TopicControlButtonProps, useTopicButton } from "./useTopicButton.tsx";

/** More of this topic. Needs consent; where that is missing, the receipt says so. Renders a `<button aria-pressed>`. */
export function TopicControlFollow(props: TopicControlButtonProps) {
  const messages = useMessages();
  const { trait, stance, say, clear } = useTopicControl("TopicControl.Follow");
  const pressed = stance?.type === "follow";
  const press = (): void => (pressed ? clear("last") : say("followed", { type: "follow", trait }));
  return useTopicButton(props, pressed, press, messages.follow());
}
