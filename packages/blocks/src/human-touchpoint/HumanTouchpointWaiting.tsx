"use client";
import type { Messages } from "@rapport/core";
import { wordAge } from "@rapport/core";
import { useMessages } from "@rapport/react";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { useHumanTouchpoint, type WaitingTime } from "./HumanTouchpointContext.ts";

/** Milliseconds after which nobody knows any more how long it takes. Our own number. */
const stale = 15 * 60_000;

/**
 * How long it takes until somebody is there, and when that was known; that nobody knows, where nobody does. Renders a
 * `<p>`; nothing while it is closed.
 */
export function HumanTouchpointWaiting(props: HumanTouchpointWaitingProps) {
  const messages = useMessages();
  const { now, opening, waiting } = useHumanTouchpoint("HumanTouchpoint.Waiting");
  const rendered = useRender("p", props, {
    className: "rapport-touchpoint-waiting",
    // The place is kept until it is known.
    children: now === undefined ? "\u00a0" : line(waiting, now, messages),
  });
  return opening?.open === false ? null : rendered;
}

function line(waiting: WaitingTime | undefined, now: number, messages: Messages): string {
  const words = messages.touchpoint;
  const isKnown = waiting && waiting.minutes >= 0 && now - waiting.time < stale;
  if (!isKnown) return words.waitingUnknown();
  const minutes = Math.ceil(waiting.minutes);
  const time = minutes === 0 ? words.noWaiting() : words.waiting(minutes);
  return words.asOf(time, wordAge(waiting.time, now, messages));
}

export type HumanTouchpointWaitingProps = PartProps<"p">;
