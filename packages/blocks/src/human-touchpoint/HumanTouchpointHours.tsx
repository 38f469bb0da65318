"use client";
import type { Messages } from "@rapport/core";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { type HumanTouchpointContextValue, useHumanTouchpoint } from "./HumanTouchpointContext.ts";

/** Whether somebody is there, and until or from when. Takes its place from the start. Renders a `<p>`; nothing without hours. */
export function HumanTouchpointHours(props: HumanTouchpointHoursProps) {
  const messages = useMessages();
  const touchpoint = useHumanTouchpoint("HumanTouchpoint.Hours");
  const rendered = useRender("p", props, {
    className: "rapport-touchpoint-hours",
    children: line(touchpoint, messages),
  });
  return touchpoint.hours === undefined ? null : rendered;
}

function line({ now, hours, opening, wordTime }: HumanTouchpointContextValue, messages: Messages): string {
  const words = messages.touchpoint;
  if (!opening || now === undefined) return words.looking();
  const change = opening.open ? opening.until : opening.opens;
  if (typeof hours !== "object" || !wordTime || change === undefined)
    return opening.open ? words.openAlways() : words.closed();
  const { time, days, day } = wordTime(change, now, hours, messages.locale);
  if (opening.open) return words.openUntil(time);
  if (days > 1) return words.opensOn(day, time);
  return days === 1 ? words.opensTomorrow(time) : words.opensToday(time);
}

export type HumanTouchpointHoursProps = PartProps<"p">;
