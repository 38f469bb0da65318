"use client";
import type { ReactNode } from "react";
import {
  type MessageType,
  PreferenceCenter,
  type PreferenceCenterRootProps,
  type PreferenceCenterTitleProps,
} from "../../preference-center/index.ts";
import { Boundary } from "../Boundary.tsx";

const noTypes: readonly MessageType[] = [];

/** The whole preference center in one tag. Renders a `<form>`; nothing, if it fails. */
export function Preferences({
  level = 2,
  messages = noTypes,
  children,
  ...root
}: PreferencesProps): ReactNode {
  return (
    <Boundary>
      <PreferenceCenter.Root {...root}>
        <PreferenceCenter.Title level={level} />
        <PreferenceCenter.Purposes />
        {messages.length > 0 && <PreferenceCenter.Messages types={messages} />}
        {children}
        <div className="rapport-preferences-actions">
          <PreferenceCenter.Reset />
          <PreferenceCenter.Save />
          <PreferenceCenter.Status />
        </div>
        <PreferenceCenter.Validity />
        <PreferenceCenter.Receipts />
      </PreferenceCenter.Root>
    </Boundary>
  );
}

export interface PreferencesProps extends Omit<PreferenceCenterRootProps, "render"> {
  /**
   * Level of the heading.
   * @default 2
   */
  level?: PreferenceCenterTitleProps["level"];
  /**
   * Types of message that you send, for the person to choose from.
   * @default none
   */
  messages?: readonly MessageType[] | undefined;
}
