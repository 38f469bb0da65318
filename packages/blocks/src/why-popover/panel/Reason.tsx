"use client";
import { useMessages } from "@rapport/react";
import {
  CheckIcon,
  DifferentIcon,
  HeartIcon,
  PopularIcon,
  ThumbUpIcon,
  WhyIcon,
} from "../../internals/icons.tsx";
import { useRender } from "../../internals/useRender.ts";
import { Emphasis } from "./Emphasis.tsx";
import { nameIn } from "./names.ts";
import { useExplained, useReasonPlace } from "../WhyPopoverContext.ts";
import type { WhyPopoverReasonProps, WhyPopoverReasonState } from "../WhyPopoverReason.tsx";
import { Controls } from "./Controls.tsx";
import { Effect } from "./Effect.tsx";
import { Share } from "./Share.tsx";
import { Source } from "./Source.tsx";

/** `WhyPopover.Reason`, which says what it is. */
export function Reason({ children, ...given }: WhyPopoverReasonProps) {
  const place = useReasonPlace("WhyPopover.Reason");
  const { reasons, effects, title } = useExplained("WhyPopover.Reason");
  const messages = useMessages();
  const worded = reasons[place];
  const source = worded?.reason.source ?? "picked";
  const Icon = icons[source];
  return useRender(
    "li",
    given,
    {
      className: "rapport-why-reason",
      children: (
        <>
          <Icon />
          <p id={`${title}${place}`}>
            {worded && <Emphasis text={worded.text} name={nameIn(worded, messages)} />}
          </p>
          {children ?? <Everything />}
        </>
      ),
    },
    { source, changed: effects.has(place) } satisfies WhyPopoverReasonState,
  );
}

const icons = {
  told: HeartIcon,
  did: CheckIcon,
  guessed: WhyIcon,
  popular: PopularIcon,
  picked: ThumbUpIcon,
  different: DifferentIcon,
  provided: WhyIcon,
};

function Everything() {
  return (
    <>
      <Share />
      <Source />
      <Controls />
      <Effect />
    </>
  );
}
