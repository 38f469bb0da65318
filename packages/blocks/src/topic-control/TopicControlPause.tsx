"use client";
import { useMessages } from "@rapport/react";
import { useTopicControl } from "./TopicControlContext.ts";
import { type TopicControlButtonProps, useTopicButton } from "./useTopicButton.tsx";

const day = 86_400_000;

/**
 * Not now: nothing of this topic for a while, without saying why; then it is as it was before. Renders a
 * `<button aria-pressed>`.
 */
export function TopicControlPause({ days = 7, ...given }: TopicControlPauseProps) {
  const messages = useMessages();
  const { trait, stance, say, clear, clock } = useTopicControl("TopicControl.Pause");
  const pressed =
    stance?.type === "mute" && stance.until !== undefined && stance.until - stance.time === days * day;
  const press = (): void =>
    pressed ? clear("last") : say("paused", { type: "mute", trait, until: clock() + days * day });
  return useTopicButton(given, pressed, press, messages.notNow(days));
}

export interface TopicControlPauseProps extends TopicControlButtonProps {
  /** For how long. @default 7 */
  days?: 7 | 30 | undefined;
}
