"use client";
import { useMessages } from "@rapport/react";
import { ChatIcon } from "../internals/icons.tsx";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useHumanTouchpoint } from "./HumanTouchpointContext.ts";

/** Opens the host's chat, by the host's `onClick`. Renders a `<button>`; nothing while it is closed. */
export function HumanTouchpointChat(props: HumanTouchpointChatProps) {
  const messages = useMessages();
  const { opening } = useHumanTouchpoint("HumanTouchpoint.Chat");
  const rendered = useRender("button", props, {
    type: "button",
    className: "rapport-button",
    children: (
      <>
        <ChatIcon />
        {messages.touchpoint.chat()}
      </>
    ),
  });
  return opening?.open === false ? null : rendered;
}

export type HumanTouchpointChatProps = PartProps<"button">;
