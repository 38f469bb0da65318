"use client";
import { useMessages } from "@rapport/react";
import { useTopicControl } from "./TopicControlContext.ts";
import { type TopicControlButtonProps, useTopicButton } from "./useTopicButton.tsx";

/** Nothing of this topic, until it is taken back. A choice: always obeyed. Renders a `<button aria-pressed>`. */
export function TopicControlMute(props: TopicControlButtonProps) {
  const messages = useMessages();
  const { trait, stance, say, clear } = useTopicControl("TopicControl.Mute");
  const pressed = stance?.type === "mute" && !stance.until;
  const press = (): void => (pressed ? clear("last") : say("muted", { type: "mute", trait }));
  return useTopicButton(props, pressed, press, messages.mute());
}
