"use client";
import type { ReactNode } from "react";
import {
  type CallbackRequest,
  HumanTouchpoint,
  type HumanTouchpointRootProps,
  type HumanTouchpointTitleProps,
} from "../../human-touchpoint/index.ts";
import { Boundary } from "../Boundary.tsx";

/**
 * The way to a person in one tag: whether somebody is there, how long it takes, and call, chat and call back, as far as the
 * host has them. Renders a `<section>`; nothing, if it fails.
 */
export function HelpCard({
  title,
  level,
  phone,
  onChat,
  onCallback,
  children,
  ...root
}: HelpCardProps): ReactNode {
  return (
    <Boundary>
      <HumanTouchpoint.Root {...root}>
        <HumanTouchpoint.Title level={level} {...(title !== undefined && { children: title })} />
        <HumanTouchpoint.Hours />
        <HumanTouchpoint.Waiting />
        <HumanTouchpoint.Otherwise>{children}</HumanTouchpoint.Otherwise>
        <div className="rapport-touchpoint-actions">
          {phone !== undefined && <HumanTouchpoint.Call number={phone} />}
          {onChat && <HumanTouchpoint.Chat onClick={onChat} />}
          {onCallback && <HumanTouchpoint.Callback onRequest={onCallback} />}
        </div>
      </HumanTouchpoint.Root>
    </Boundary>
  );
}

export interface HelpCardProps extends Omit<HumanTouchpointRootProps, "render" | "title"> {
  /** What it is called. @default "Talk to a person" */
  title?: ReactNode;
  /**
   * Level of the heading.
   * @default 2
   */
  level?: HumanTouchpointTitleProps["level"];
  /** Number to call, as people write it. */
  phone?: string | undefined;
  /** Opens the host's chat. */
  onChat?: (() => void) | undefined;
  /** Brings a request for a call to the people who call. */
  onCallback?: ((request: CallbackRequest) => Promise<void> | void) | undefined;
  /** What works while nobody is there, for example an address to write to. */
  children?: ReactNode;
}
