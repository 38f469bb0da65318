"use client";
import type { ReasonSource } from "@rapport/core";
import { useMessages } from "@rapport/react";
import {
  CheckIcon,
  DifferentIcon,
  HeartIcon,
  PopularIcon,
  ThumbUpIcon,
  WhyIcon,
} from "../internals/icons.tsx";
import { type PartProps, useRender } from "../internals/useRender.ts";
import { Emphasis } from "./Emphasis.tsx";
import { nameIn } from "./names.ts";
import { useExplained, useReasonPlace } from "./WhyPopoverContext.ts";
import { WhyPopoverControls } from "./WhyPopoverControls.tsx";
import { WhyPopoverEffect } from "./WhyPopoverEffect.tsx";
import { WhyPopoverShare } from "./WhyPopoverShare.tsx";
import { WhyPopoverSource } from "./WhyPopoverSource.tsx";

/**
 * One reason: what it is, then its children.
 * Renders an `<li>`. @default children share, source, controls and their effect
 */
export function WhyPopoverReason({ children, ...given }: WhyPopoverReasonProps) {
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
};

function Everything() {
  return (
    <>
      <WhyPopoverShare />
      <WhyPopoverSource />
      <WhyPopoverControls />
      <WhyPopoverEffect />
    </>
  );
}

export interface WhyPopoverReasonState {
  /** `data-source="told"`, `"did"`, `"guessed"`, `"popular"`, `"picked"` or `"different"`. */
  source: ReasonSource;
  /** `data-changed` after one of its controls was used, until that is undone. */
  changed: boolean;
}

export interface WhyPopoverReasonProps extends PartProps<"li", WhyPopoverReasonState> {}
